using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Reading;

/// <summary>What was forgiven while one publication was read. The codes are stable.</summary>
internal sealed class ReadingLog
{
    public const string Mimetype = "ER101", Container = "ER102", Name = "ER103", Duplicate = "ER104", Unreadable = "ER105",
        Xml = "ER201", Encoding = "ER202", Package = "ER301", Item = "ER302", Spine = "ER303", Navigation = "ER304", Reference = "ER305",
        Archive = "ER901", Limit = "ER902", Escape = "ER903", Entities = "ER904", Depth = "ER905";

    private readonly List<Diagnostic> _diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public void Forgave(string code, string message, string file) => _diagnostics.Add(new(code, Severity.Warning, message, new Location(file)));

    /// <summary>Something of the book is lost.</summary>
    public void Lost(string code, string message, string file) => _diagnostics.Add(new(code, Severity.Error, message, new Location(file)));

    public static EpubException Fatal(string code, string message, string file, Exception? cause = null) =>
        new(new Diagnostic(code, Severity.Error, message, new Location(file)), cause);
}

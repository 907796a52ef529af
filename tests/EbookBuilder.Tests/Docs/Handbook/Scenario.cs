using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Docs.Handbook;

/// <summary>What the reader of a chapter has done so far: the files that are there, and how the last command ended.</summary>
internal sealed partial class Scenario : IDisposable
{
    private const string Epoch = "SOURCE_DATE_EPOCH=";

    private readonly BookTest _command = new();
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private int _code;

    /// <summary>Saves a file of the chapter.</summary>
    public void Save(string path, IEnumerable<string> lines) => _files[path] = Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");

    /// <summary>The text of a file in a book, <c>rivers.epub/EPUB/rivers.xhtml</c>, or why there is none.</summary>
    public string InBook(string path)
    {
        var end = path.IndexOf(".epub/", StringComparison.Ordinal) + ".epub".Length;
        if (!_files.TryGetValue(path[..end], out var book)) return $"(no command has made {path[..end]})";
        using var archive = new ZipArchive(new MemoryStream(book));
        if (archive.GetEntry(path[(end + 1)..]) is not { } entry) return $"(there are only {string.Join(", ", archive.Entries.Select(other => other.FullName))})";
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    /// <summary>What a command prints, findings first, as a terminal shows them.</summary>
    public string Run(string command) => Argument().Matches(command).Select(match => match.Value.Replace("\"", "", StringComparison.Ordinal)).ToArray() switch
    {
        ["echo", "$?"] => $"{_code}\n",
        ["cp", var from, var to] => Copy(from, to),
        ["cmp", var one, var other] => _files[one].AsSpan().SequenceEqual(_files[other]) ? "" : $"{one} {other} differ\n",
        ["ebook", .. var arguments] => Ebook(null, arguments),
        [var setting, "ebook", .. var arguments] when setting.StartsWith(Epoch, StringComparison.Ordinal) => Ebook(long.Parse(setting[Epoch.Length..], CultureInfo.InvariantCulture), arguments),
        _ => throw new NotSupportedException($"the handbook's tests know no command \"{command}\""),
    };

    /// <summary>Removes what the command needed.</summary>
    public void Dispose() => _command.Dispose();

    private string Copy(string from, string to)
    {
        _files[to] = _files[from];
        return "";
    }

    private string Ebook(long? epoch, string[] arguments)
    {
        var workspace = new MemoryWorkspace { Epoch = epoch is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null };
        foreach (var (path, content) in _files) workspace.With(path, content);
        var outcome = _command.Run(workspace, CancellationToken.None, arguments);
        _code = outcome.Code;
        foreach (var book in workspace.OpenFolder(".").Files.Where(path => path.EndsWith(".epub", StringComparison.Ordinal))) _files[book] = workspace[book];
        return outcome.Error + outcome.Output;
    }

    [GeneratedRegex("""(?:[^\s"]|"[^"]*")+""")]
    private static partial Regex Argument();
}

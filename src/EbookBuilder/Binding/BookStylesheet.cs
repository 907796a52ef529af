using System.Text;
using System.Text.RegularExpressions;
using EbookBuilder.Gathering;

namespace EbookBuilder.Binding;

/// <summary>
/// The one stylesheet of a book: a built-in style by its name, or the plain one with the author's own sheet behind it. Nothing in it may load anything:
/// the package would have to hold it, and a remote file must never be asked for (EPUB 3.3, 3.6).
/// </summary>
internal static partial class BookStylesheet
{
    private const string Plain = "plain";

    /// <summary>The sheet, and what was wrong with the one that the manifest names.</summary>
    public static (Resource Sheet, ImmutableArray<Diagnostic> Findings) Of(BookPlan plan)
    {
        if (plan.Manifest.Style is not { } style || style == Plain) return (Sheet(BuiltIn(Plain)!), []);
        if (BuiltIn(style) is { } named) return (Sheet(named), []);
        if (!plan.Folder.Contains(style)) return (Sheet(BuiltIn(Plain)!), [Rules.StyleNotFound.At(Location.None, style)]);
        var own = plan.Folder.ReadText(style);
        var clean = Loading().Replace(own, match => match.Value.StartsWith('@') ? "" : "none");
        var findings = clean == own ? [] : ImmutableArray.Create(Rules.StyleLoadsFiles.At(new Location(style, own.AsSpan(0, Loading().Match(own).Index).Count('\n') + 1)));
        return (Sheet(BuiltIn(Plain) + "\n" + clean), findings);
    }

    private static Resource Sheet(string text) => Resource.FromBytes(ChapterPage.Stylesheet, "text/css", Encoding.UTF8.GetBytes(text));

    private static string? BuiltIn(string name)
    {
        using var stream = typeof(BookStylesheet).Assembly.GetManifestResourceStream($"styles/{name}.css");
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""@(?:import|charset|namespace)\b[^;{}]*;?|@font-face\s*\{[^}]*\}?|(?:url|src|image|image-set)\([^)]*\)?""", RegexOptions.IgnoreCase)]
    private static partial Regex Loading();
}

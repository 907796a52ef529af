using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>The keys in BibTeX files, which tell citations from cross references of the same form. The citations themselves are carried out when the book is bound.</summary>
internal static partial class BibliographyKeys
{
    /// <summary>The keys of these texts; upper and lower case are one.</summary>
    public static HashSet<string> In(IEnumerable<string> texts) =>
        texts.SelectMany(text => Entry().Matches(text)).Select(entry => entry.Groups[1].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*@(?!comment|string|preamble)\w+\s*\{\s*([^,\s{}]+)\s*,", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}

using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.Html;

/// <summary>Who wrote a page.</summary>
internal static partial class PageAuthors
{
    /// <summary>The names that the page states in its head: JSON-LD first, then Dublin Core, plain and other tags. Empty where it states none.</summary>
    public static ImmutableArray<string> Stated(MetaTags meta, LinkedData data)
    {
        if (data.Authors.Length > 0 && !IsAddress(data.Authors[0])) return [.. data.Authors.Where(name => !IsAddress(name))];
        foreach (var name in (ReadOnlySpan<string>)["dc:creator", "dcterms:creator", "dcterm:creator", "citation_author", "author", "parsely-author", "sailthru:author", "article:author", "twitter:creator"])
        {
            var names = meta.All(name).Where(value => !IsAddress(value) && !value.StartsWith('@')).ToImmutableArray();
            if (names.Length > 0) return names;
        }
        return [];
    }

    /// <summary>People from a line such as <c>By Ann Lee and Bo Chen</c>; the line itself where it cannot be taken apart.</summary>
    public static ImmutableArray<Contributor> Read(IEnumerable<string> lines) =>
        [.. lines.SelectMany(Names).DistinctBy(name => name, StringComparer.OrdinalIgnoreCase).Select(name => new Contributor(name))];

    private static IEnumerable<string> Names(string line)
    {
        var text = Lead.Replace(line.Trim(), "").Trim(' ', ',', ':', '|', '·', '-', '–', '—');
        if (text.Length == 0) yield break;
        var parts = Joint.Split(text).Select(part => part.Trim(' ', ',')).Where(part => part.Length > 0).ToList();
        if (parts.Count > 1 && !text.Contains('(', StringComparison.Ordinal) && parts.All(IsName))
        {
            foreach (var part in parts) yield return part;
        }
        else yield return text;
    }

    /// <summary>Two or more words without digits: <c>Lee, Ann</c> must not fall apart, nor <c>Reuters, 3 May</c>.</summary>
    private static bool IsName(string part) =>
        part.Contains(' ', StringComparison.Ordinal) && part.Length < 60 && !part.Any(char.IsAsciiDigit) && !IsDegree(part[..part.IndexOf(' ', StringComparison.Ordinal)]);

    /// <summary>Capitals in front are the degree of the one named before: <c>Ann Lee, MA Somewhere News</c>.</summary>
    private static bool IsDegree(string word) => word.Length is > 1 and <= 4 && word.All(c => char.IsUpper(c) || c == '.');

    private static bool IsAddress(string value) => value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(written by|posted by|words by|story by|by|von|par|por|di|door|av|af|автор|作者|文|by:|作者：)[:\s]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Lead { get; }

    [GeneratedRegex(@"\s*[,;]\s*(?:and\s|und\s)?\s*|\s+(?:and|und|et|&|y)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Joint { get; }
}

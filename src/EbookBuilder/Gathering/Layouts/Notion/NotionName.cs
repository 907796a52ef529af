using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Layouts.Notion;

/// <summary>The names of an export: a title, a blank, an id of 32 hexadecimal digits.</summary>
internal static partial class NotionName
{
    /// <summary>Whether the name of a file or folder ends in an id.</summary>
    public static bool HasId(string path) => WithId().IsMatch(Stem(path));

    /// <summary>The title in the name of a file or folder.</summary>
    public static string Title(string path) => WithId().Match(Stem(path)) is { Success: true } match ? match.Groups[1].Value.Trim() : Stem(path);

    /// <summary>The name without extension and without <c>_all</c>.</summary>
    public static string Stem(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var stem = Path.GetExtension(name) is ".md" or ".csv" or ".html" ? Path.GetFileNameWithoutExtension(name) : name;
        return stem.EndsWith("_all", StringComparison.Ordinal) ? stem[..^4] : stem;
    }

    [GeneratedRegex(@"\A(.*?)\s*\b([0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithId();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>What Jekyll reads out of names, and the names of its addresses (jekyllrb.com/docs/permalinks).</summary>
internal static partial class JekyllNames
{
    private static readonly ImmutableHashSet<string> Markdown = ["md", "markdown", "mkdown", "mkdn", "mkd"];

    /// <summary>Whether the name is that of a Markdown file.</summary>
    public static bool IsMarkdown(string path) => Markdown.Contains(Path.GetExtension(path).TrimStart('.').ToLowerInvariant());

    /// <summary>Whether the name is that of a page in HTML.</summary>
    public static bool IsHtml(string path) => Path.GetExtension(path) is ".html" or ".htm";

    /// <summary>The date and the rest of a post's name, or null.</summary>
    public static (string Date, string Slug)? Dated(string stem)
    {
        var match = DatedName().Match(stem);
        if (!match.Success) return null;
        var (year, month, day) = (match.Groups[1].Value, match.Groups[2].Value.PadLeft(2, '0'), match.Groups[3].Value.PadLeft(2, '0'));
        return ((year.Length == 2 ? "20" + year : year) + "-" + month + "-" + day, match.Groups[4].Value);
    }

    /// <summary>The name without a date in front of it.</summary>
    public static string Slug(string stem) => Dated(stem)?.Slug ?? stem;

    /// <summary>The date at the start of a text, or null.</summary>
    public static string? Date(string? text) => text is not null && DateStart().Match(text) is { Success: true } match ? match.Value.Replace('/', '-') : null;

    /// <summary>The address that a permalink template gives.</summary>
    public static string Permalink(string template, string? collection, string path, string? date, string slug, IEnumerable<string> categories)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var folder = path[..(path.LastIndexOf('/') + 1)].TrimEnd('/');
        var isIndex = collection is null && name == "index";
        var day = DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : (DateTime?)null;
        var filled = Placeholder().Replace(Style(template, collection, isIndex), match => match.Groups[1].Value switch
        {
            "collection" => collection ?? "",
            "path" => collection is null ? folder : folder.Length > 0 ? folder + "/" + Slug(name) : Slug(name),
            "basename" => name,
            "name" => name,
            "title" or "slug" => slug,
            "output_ext" => ".html",
            "categories" or "slugified_categories" => string.Join('/', categories.Select(category => category.ToLowerInvariant().Replace(' ', '-'))),
            "year" => day?.ToString("yyyy", CultureInfo.InvariantCulture) ?? "",
            "short_year" => day?.ToString("yy", CultureInfo.InvariantCulture) ?? "",
            "month" => day?.ToString("MM", CultureInfo.InvariantCulture) ?? "",
            "i_month" => day?.Month.ToString(CultureInfo.InvariantCulture) ?? "",
            "short_month" => day?.ToString("MMM", CultureInfo.InvariantCulture) ?? "",
            "long_month" => day?.ToString("MMMM", CultureInfo.InvariantCulture) ?? "",
            "day" => day?.ToString("dd", CultureInfo.InvariantCulture) ?? "",
            "i_day" => day?.Day.ToString(CultureInfo.InvariantCulture) ?? "",
            "y_day" => day?.DayOfYear.ToString("000", CultureInfo.InvariantCulture) ?? "",
            "hour" or "minute" or "second" => "00",
            _ => "",
        });
        return "/" + Slashes().Replace(filled, "/").TrimStart('/');
    }

    private static string Style(string template, string? collection, bool isIndex)
    {
        if (template.Contains(':', StringComparison.Ordinal) && collection is not null) return template;
        var end = template == "pretty" || template.EndsWith('/') ? "/" : ":output_ext";
        if (collection is null) return isIndex ? "/:path/" : "/:path/:basename" + end;
        if (collection != "posts") return "/:collection/:path" + end;
        return template switch
        {
            "pretty" => "/:categories/:year/:month/:day/:title/",
            "ordinal" => "/:categories/:year/:y_day/:title:output_ext",
            "none" => "/:categories/:title:output_ext",
            _ => "/:categories/:year/:month/:day/:title:output_ext",
        };
    }

    [GeneratedRegex(@"\A(\d{2}|\d{4})-(\d{1,2})-(\d{1,2})-(.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex DatedName();

    [GeneratedRegex(@"\A\d{4}[-/]\d{2}[-/]\d{2}", RegexOptions.CultureInvariant)]
    private static partial Regex DateStart();

    [GeneratedRegex(@":([a-z_]+?)(?=\b|:)(?<!:output)", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex("/{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();
}

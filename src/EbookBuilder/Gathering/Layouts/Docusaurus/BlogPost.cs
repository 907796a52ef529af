using System.Text.RegularExpressions;
using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Layouts.Docusaurus;

/// <summary>What the name of a blog post says: its date and its address (docusaurus.io/docs/blog).</summary>
internal static partial class BlogPost
{
    /// <summary>The date as text, from front matter or from the path; empty where there is none.</summary>
    public static string DateOf(DocusaurusDoc post) => post.Data.FirstText("date") ?? (DatedPath().Match(post.Path) is { Success: true } match ? $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}" : "");

    /// <summary>The post with the address that the blog gives it.</summary>
    public static DocusaurusDoc WithAddress(DocusaurusDoc post)
    {
        if (post.Data.FirstText("slug") is { } slug) return post with { Data = post.Data.With(Setting.Of(("slug", "/" + slug.TrimStart('/')))) };
        var bare = IndexName().Replace(Path.ChangeExtension(post.Path, null), "");
        var match = DatedPath().Match(bare);
        var address = match.Success ? $"/{match.Groups[1].Value}/{match.Groups[2].Value}/{match.Groups[3].Value}/{bare[match.Length..].TrimStart('-', '/')}" : "/" + bare;
        return post with { Data = post.Data.With(Setting.Of(("slug", address))) };
    }

    [GeneratedRegex(@"\A(\d{4})[-/](\d{1,2})[-/](\d{1,2})[-/]?", RegexOptions.CultureInvariant)]
    private static partial Regex DatedPath();

    [GeneratedRegex(@"/index\z", RegexOptions.CultureInvariant)]
    private static partial Regex IndexName();
}

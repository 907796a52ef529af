using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Layouts.VitePress;

/// <summary>What a home page says in its front matter: name, tagline and features, as text in front of the rest (vitepress.dev/reference/default-theme-home-page).</summary>
internal static class HomePage
{
    /// <summary>The text with what the front matter of a home page shows in front of it.</summary>
    public static SourceText Before(SourceText text, BookFolder folder, string source)
    {
        if (!folder.Contains(source)) return text;
        var (data, _) = SettingsFile.FrontMatter(folder.ReadText(source));
        if (data["layout"].Text != "home" && data["home"].Truth != true) return text;
        var hero = data["hero"].IsMapping ? data["hero"] : data;
        var origin = new Location(source, 1);
        var lines = new List<string>();
        if (hero.FirstText("name", "heroText") is { } name) lines.AddRange([$"# {name}", ""]);
        if (hero.FirstText("text") is { } words) lines.AddRange([$"**{words}**", ""]);
        // A tagline beside the title is the article's own subtitle.
        if (data["hero"].IsMapping && hero.FirstText("tagline") is { } tagline) lines.AddRange([tagline, ""]);
        foreach (var feature in data["features"].Items)
        {
            var title = feature["title"].Text ?? "";
            lines.Add($"- **{(feature["link"].Text is { } link ? $"[{title}]({link})" : title)}**: {(feature["details"].Text ?? "").ReplaceLineEndings(" ")}");
        }
        return lines.Count == 0 ? text : SourceText.From(lines.Append("").Select(line => (line, origin)).Concat(text.WithOrigins()));
    }
}

using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Liquid;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>The tags and variables that Jekyll adds to Liquid, for one article.</summary>
internal sealed partial class JekyllHost(JekyllSite site, JekyllPage? page, Lazy<Setting> siteData) : ILiquidHost
{
    private Setting _include = Setting.None;

    /// <inheritdoc/>
    public Setting Variable(string name) => name switch
    {
        "site" => siteData.Value,
        "page" => page?.ForTemplates() ?? Setting.None,
        "include" => _include,
        "jekyll" => Setting.Of(("environment", "production"), ("version", "4")),
        _ => Setting.None,
    };

    /// <inheritdoc/>
    public bool TryTag(LiquidTag tag, LiquidRenderer renderer)
    {
        switch (tag.Name)
        {
            case "include" or "include_cached" or "include_relative": Include(tag, renderer); return true;
            case "link": Link(tag, renderer); return true;
            case "post_url": PostUrl(tag, renderer); return true;
            case "highlight": Highlight(tag, renderer); return true;
            case "seo" or "feed_meta" or "toc": return true;
            case "gist" or "youtube" or "vimeo" or "twitter" or "tweet": Embed(tag, renderer); return true;
            default: return tag.Branches.IsEmpty && Picture(tag, renderer);
        }
    }

    // Plug-ins that show a picture take its file and its description as they please.
    private static bool Picture(LiquidTag tag, LiquidRenderer renderer)
    {
        if (!PictureTag().IsMatch(tag.Name)) return false;
        var arguments = renderer.Arguments(tag.Arguments);
        var image = arguments.Values.FirstOrDefault(value => value.Text is { } text && ImageName().IsMatch(text))?.Text;
        if (image is null) return false;
        var alt = arguments.GetValueOrDefault("alt")?.Text ?? arguments.Values.Select(value => value.Text).FirstOrDefault(text => text is not null && text != image && text.Contains(' ', StringComparison.Ordinal)) ?? "";
        renderer.Output.Append($"<img src=\"{Escape(image)}\" alt=\"{Escape(alt)}\" />", renderer.Here);
        return true;
    }

    private void Include(LiquidTag tag, LiquidRenderer renderer)
    {
        var match = IncludeArguments().Match(tag.Arguments);
        var name = match.Groups[1].Value.Trim('"', '\'');
        if (name.StartsWith("{{", StringComparison.Ordinal)) name = renderer.Value(name.Trim('{', '}')).Text ?? "";
        var arguments = Setting.Mapping(renderer.Arguments(match.Groups[2].Value));
        var folder = tag.Name == "include_relative" ? (page?.Path ?? "")[..((page?.Path.LastIndexOf('/') ?? -1) + 1)] : (site.Configuration.Values["includes_dir"].Text ?? "_includes").Trim('/') + "/";
        var path = BookFolder.Join(folder, name) ?? "";
        if (site.Files.TextOf(path) is { } text) Render(text, site.Files.Full(path), arguments, renderer);
        else if (Figure(arguments) is { } figure) renderer.Output.Append(figure, renderer.Here);
        else
        {
            renderer.Report(Rules.IncludeNotFound, name);
            // A file ends with a line end, and what follows {%- include -%} counts on it.
            renderer.Output.Append("\n", renderer.Here);
        }
    }

    // A page's layout draws blank lines and indents as it likes; Markdown would take them for paragraphs and code.
    private void Render(string text, string file, Setting arguments, LiquidRenderer renderer)
    {
        var (_, firstLine) = SettingsFile.FrontMatter(text);
        var template = SourceText.From(text, file);
        if (firstLine > 0) template = SourceText.From(template.WithOrigins().Skip(firstLine));
        var outer = _include;
        _include = arguments;
        if (!file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || text.Contains("<pre", StringComparison.OrdinalIgnoreCase)) renderer.Render(template);
        else
        {
            var lines = renderer.Apart(() => renderer.Render(template)).WithOrigins().Select(line => (line.Text.Trim(), line.Origin)).Where(line => line.Item1.Length > 0).ToList();
            for (var i = 0; i < lines.Count; i++) renderer.Output.Append(lines[i].Item1 + (i + 1 < lines.Count || text.EndsWith('\n') ? "\n" : ""), lines[i].Origin);
        }
        _include = outer;
    }

    /// <summary>The picture that an include of a theme would show, by the names that such includes give their parameters.</summary>
    private static string? Figure(Setting arguments)
    {
        var image = arguments.FirstText("src", "url", "image", "image_path", "file", "img", "path");
        if (image is null || !ImageName().IsMatch(image)) return null;
        var caption = arguments.FirstText("caption", "title", "description");
        var alt = arguments.FirstText("alt", "alt_text", "alternative") ?? caption ?? "";
        var picture = $"<img src=\"{Escape(image)}\" alt=\"{Escape(alt)}\" />";
        return caption is null ? picture : $"\n\n<figure>{picture}<figcaption>{Escape(caption)}</figcaption></figure>\n\n";
    }

    private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);

    private void Link(LiquidTag tag, LiquidRenderer renderer)
    {
        var path = tag.Arguments.Trim('"', '\'', ' ');
        if (path.Contains("{{", StringComparison.Ordinal)) path = Inside().Replace(path, match => renderer.Value(match.Groups[1].Value).Text ?? "");
        path = path.TrimStart('/');
        var target = site.Map.UrlOf(site.Files.Full(path)) ?? (site.Files.Contains(path) ? "/" + path : null);
        if (target is null) renderer.Report(Rules.TemplateLinkDead, path);
        renderer.Output.Append(Encoded(target ?? "/" + path), renderer.Here);
    }

    private void PostUrl(LiquidTag tag, LiquidRenderer renderer)
    {
        var name = tag.Arguments.Trim('"', '\'', ' ', '/');
        var post = site.Pages.FirstOrDefault(candidate => candidate.Collection == "posts" && IsPost(candidate, name));
        if (post is null) renderer.Report(Rules.TemplateLinkDead, name);
        else renderer.Output.Append(Encoded(post.Url), renderer.Here);
    }

    private static bool IsPost(JekyllPage post, string name)
    {
        var stem = post.Path[..^Path.GetExtension(post.Path).Length].Replace("_posts/", "", StringComparison.Ordinal);
        return stem == name || stem.EndsWith("/" + name, StringComparison.Ordinal) || JekyllNames.Slug(post.Stem) == name;
    }

    private static string Encoded(string url) => url.Replace(" ", "%20", StringComparison.Ordinal);

    private static void Highlight(LiquidTag tag, LiquidRenderer renderer)
    {
        var language = tag.Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        var code = tag.Branches.IsEmpty ? SourceText.From([]) : renderer.Captured(tag.Branches[0].Nodes);
        var fence = code.Text.Contains("```", StringComparison.Ordinal) ? "~~~~~~" : "```";
        var here = renderer.Here;
        renderer.Output.Append($"{(renderer.Output.AtLineStart ? "" : "\n\n")}{fence}{language}\n", here);
        var lines = code.WithOrigins().ToList();
        var first = lines.FindIndex(line => line.Text.Trim().Length > 0);
        var last = lines.FindLastIndex(line => line.Text.Trim().Length > 0);
        for (var i = Math.Max(0, first); i <= last; i++) renderer.Output.Append(lines[i].Text + "\n", lines[i].Origin);
        renderer.Output.Append(fence + "\n", here);
    }

    private static void Embed(LiquidTag tag, LiquidRenderer renderer)
    {
        var what = tag.Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.Trim('"', '\'') ?? "";
        var address = what.StartsWith("http", StringComparison.Ordinal) ? what : tag.Name switch
        {
            "gist" => $"https://gist.github.com/{what}",
            "youtube" => $"https://www.youtube.com/watch?v={what}",
            "vimeo" => $"https://vimeo.com/{what}",
            _ => $"https://twitter.com/i/status/{what}",
        };
        renderer.Output.Append($"<{address}>", renderer.Here);
    }

    [GeneratedRegex(@"\A\s*(\{\{.*?\}\}|""[^""]*""|'[^']*'|[^\s]+)\s*([\s\S]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex IncludeArguments();

    [GeneratedRegex(@"\{\{(.*?)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    [GeneratedRegex("image|img|picture|figure|photo", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PictureTag();

    [GeneratedRegex(@"\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#].*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ImageName();
}

using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.VitePress;

/// <summary>Vue in the Markdown of one article: scripts and styles go, badges give their text, other components what they hold, expressions what front matter states.</summary>
internal sealed partial class VueArticle(BookFolder folder, string source, ArticleMetadata metadata, ICollection<Diagnostic> findings, string? siteTitle) : IComponentHost
{
    private readonly Lazy<Setting> _frontMatter = new(() => folder.Contains(source) ? SettingsFile.FrontMatter(folder.ReadText(source)).Data : Setting.None);

    /// <inheritdoc/>
    public (string Open, string Close) Braces => ("{{", "}}");

    /// <summary>The text without what only a browser carries out.</summary>
    public SourceText Render(SourceText text) => ComponentText.Render(WithAnchors(text), this);

    /// <inheritdoc/>
    public bool Handles(ComponentTag tag) => IsComponent(tag) || tag.Name is "script" or "style" or "template" or "component" or "badge" || tag.Attributes.Keys.Any(IsDirective);

    /// <inheritdoc/>
    public bool IsVerbatim(ComponentTag tag) => tag.Attributes.ContainsKey("v-pre");

    /// <inheritdoc/>
    public bool TryComponent(ComponentTag tag, SourceText? inside, TemplateOutput output, Location origin)
    {
        if (tag.Name is "script" or "style") return true;
        if (!IsComponent(tag) && tag.Name is not ("template" or "component" or "badge"))
        {
            Element(tag, inside, output, origin);
            return true;
        }
        if (tag.Name is "RouterLink" or "RouteLink" or "router-link" && tag.Text("to") is { } to) output.Append($"[{inside?.Text.Trim()}]({to})", origin);
        else if (tag.Name is "Badge" or "badge") output.Append($"({tag.Text("text") ?? inside?.Text.Trim() ?? tag.Attributes.GetValueOrDefault(":text")?.Trim('\'', '`') ?? ""})", origin);
        else if (inside is not null)
        {
            if (tag.Text("title", "header", "label") is { } title) output.Append($"\n\n**{title}**\n\n", origin);
            output.Append(Indentation.Common(inside));
        }
        else if (tag.Text("src", "image") is { } image) output.Append($"<img src=\"{image}\" alt=\"{System.Net.WebUtility.HtmlEncode(tag.Text("alt") ?? "")}\" />", origin);
        else findings.Add(Rules.TemplateNotCarriedOut.At(origin, $"<{tag.Name}>"));
        return true;
    }

    /// <inheritdoc/>
    public string? Expression(string text, Location origin)
    {
        var match = FrontMatterName().Match(text);
        if (match.Success)
        {
            var value = match.Groups[1].Value.Split('.').Aggregate(_frontMatter.Value, (at, name) => at[name]);
            if (value.Text is { } stated) return stated;
            if (match.Groups[1].Value == "title" && metadata.Title is { } title) return title;
        }
        if (text is "$page.title" && metadata.Title is { } own) return own;
        if (text is "$site.title" or "$siteTitle" or "site.title" && siteTitle is not null) return siteTitle;
        if (text.Length > 1 && text[0] is '"' or '\'' or '`' && text[^1] == text[0]) return text[1..^1];
        findings.Add(Rules.TemplateNotCarriedOut.At(origin, $"{{{{ {text} }}}}"));
        return "";
    }

    // What a component adds to a heading is no part of its anchor.
    private static SourceText WithAnchors(SourceText text)
    {
        if (!text.Lines.Any(line => HeadingWithTag().IsMatch(line))) return text;
        var code = new MarkdownCode(text.Text, spans: false);
        var (lines, offset) = (new List<(string Text, Location Origin)>(), 0);
        foreach (var (line, origin) in text.WithOrigins())
        {
            var isHeading = HeadingWithTag().IsMatch(line) && !line.Contains("{#", StringComparison.Ordinal) && code.EndOfCodeAt(offset) < 0;
            offset += line.Length + 1;
            lines.Add((isHeading ? $"{line.TrimEnd()} {{#{HeadingSlug.Of(Tag().Replace(line, "$1").TrimStart('#'))}}}" : line, origin));
        }
        return SourceText.From(lines);
    }

    // Names with a dash are components of the site too: HTML has none.
    private static bool IsComponent(ComponentTag tag) => tag.IsComponent || tag.Name.Contains('-', StringComparison.Ordinal);

    private static bool IsDirective(string attribute) => attribute.StartsWith("v-", StringComparison.Ordinal) || attribute[0] is ':' or '@' or '#';

    private static void Element(ComponentTag tag, SourceText? inside, TemplateOutput output, Location origin)
    {
        var attributes = tag.Attributes.Where(attribute => !IsDirective(attribute.Key)).Select(attribute => $" {attribute.Key}=\"{attribute.Value.Replace("\"", "&quot;", StringComparison.Ordinal)}\"");
        output.Append($"<{tag.Name}{string.Concat(attributes)}{(tag.IsSelfClosed ? " /" : "")}>", origin);
        if (inside is null) return;
        output.Append(inside);
        output.Append($"</{tag.Name}>", origin);
    }

    [GeneratedRegex(@"\A#{1,6}\s[^<\n]*<[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingWithTag();

    [GeneratedRegex(@"(`[^`]*`)|<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\A\$?(?:frontmatter|page\.frontmatter|page)\.([\w.]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatterName();
}

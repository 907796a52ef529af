using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Sites;

/// <summary>
/// One MDX article: imports and exports go, imported Markdown is put in place, components give what they hold, and expressions what can be read of them
/// without running anything (mdxjs.com/docs/what-is-mdx).
/// </summary>
internal sealed partial class MdxArticle(SiteFolder site, ArticleMetadata metadata, ICollection<Diagnostic> findings) : IComponentHost
{
    private const int MostIncludes = 400;
    private readonly MdxModules _modules = new(site);
    private readonly Dictionary<string, string> _tabLabels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, string> _properties = ImmutableDictionary<string, string>.Empty;
    private string _source = "";
    private int _includes;

    /// <inheritdoc/>
    public (string Open, string Close) Braces => ("{", "}");

    /// <summary>The article as Markdown.</summary>
    public SourceText Prepare(SourceText text)
    {
        _source = text.LocationOf(0).File;
        _open.Add(_source);
        foreach (Match pair in TabLabel().Matches(text.Text)) _tabLabels.TryAdd(pair.Groups["value"].Value, pair.Groups["label"].Value);
        return MdxFlow.Apart(ComponentText.Render(_modules.Without(MdxFlow.Unwrapped(text), _source), this));
    }

    /// <inheritdoc/>
    public bool Handles(ComponentTag tag) => tag.IsComponent || tag.Name is "head" || tag.Attributes.Any(attribute => attribute.Value.StartsWith('{') || attribute.Key == "className");

    /// <inheritdoc/>
    public bool TryComponent(ComponentTag tag, SourceText? inside, TemplateOutput output, Location origin)
    {
        if (!tag.IsComponent) return Element(tag, inside, output, origin);
        switch (tag.Name)
        {
            case "Head" or "DocCardList" or "TOCInline" or "BrowserOnly" when inside is null || tag.Name == "Head": break;
            case "TabItem" or "Tab": Titled(tag.Text("label", "title") ?? (tag.Text("value") is { } value ? _tabLabels.GetValueOrDefault(value, value) : null), inside, output, origin); break;
            case "Admonition" or "Callout" or "Aside" or "Note" or "Tip" or "Warning" or "Info" or "Danger" or "Caution" when inside is not null:
                Sites.Admonition.Write(output, tag.Text("type", "intent", "variant") ?? tag.Name, tag.Text("title"), Indentation.Common(inside), origin);
                break;
            case "CodeBlock": Listing(tag, inside, output, origin); break;
            case "Link" or "NavLink" or "IdealImage" or "Image" or "ThemedImage": ElementLike(tag, inside, output, origin); break;
            default: Other(tag, inside, output, origin); break;
        }
        return true;
    }

    /// <inheritdoc/>
    public string? Expression(string text, Location origin)
    {
        if (text.Length == 0 || text[0] is '#' or '.' or ':') return null;
        if (text.StartsWith("/*", StringComparison.Ordinal)) return "";
        if (text.Length > 1 && text[0] is '"' or '\'' or '`' && text[^1] == text[0]) return text[1..^1];
        if (text is "props.children") return "";
        if (text.StartsWith("props.", StringComparison.Ordinal) && _properties.TryGetValue(text[6..], out var property)) return property;
        if (_modules.Value(text) is { } value) return value;
        if (text.StartsWith("frontMatter.", StringComparison.Ordinal)) return text[12..] == "title" ? metadata.Title ?? "" : metadata.Other.GetValueOrDefault(text[12..].ToLowerInvariant(), "");
        if (!Program().IsMatch(text)) return null;
        findings.Add(Rules.TemplateNotCarriedOut.At(origin, "{" + (text.Length > 40 ? text[..40] + "..." : text).ReplaceLineEndings(" ") + "}"));
        return "";
    }

    private void Other(ComponentTag tag, SourceText? inside, TemplateOutput output, Location origin)
    {
        if (_modules.File(tag.Name) is { } module && ArticleFiles.IsMarkdown(module)) Include(module, tag, output, origin);
        else if (inside is not null)
        {
            if (tag.Name.Length > 0 && tag.Name is not ("Tabs" or "Steps" or "Cards" or "CardGroup" or "Fragment" or "BrowserOnly")) findings.Add(Rules.WrapperTakenOff.At(origin, $"<{tag.Name}>"));
            Titled(tag.Text("title", "label", "header", "heading", "summary"), inside, output, origin);
        }
        else if (tag.Text("title", "label", "text", "children") is { } title) output.Append(tag.Text("href", "to", "link", "url") is { } link ? $"[{title}]({link})" : title, origin);
        else if (tag.Text("src", "image", "img") is not null || tag.Attributes.ContainsKey("src")) ElementLike(tag with { Name = "Image" }, null, output, origin);
        else findings.Add(Rules.TemplateNotCarriedOut.At(origin, $"<{tag.Name} />"));
    }

    private static void Titled(string? title, SourceText? inside, TemplateOutput output, Location origin)
    {
        var indent = output.AtLineStart && output.CurrentLine.Length < 4 ? output.CurrentLine : "";
        if (title is not null) output.Append($"\n\n{indent}**{title}**\n\n{indent}", origin);
        if (inside is not null) output.Append(Indentation.Common(inside));
    }

    private static void Listing(ComponentTag tag, SourceText? inside, TemplateOutput output, Location origin)
    {
        if (inside is null) return;
        if (tag.Text("title") is { } title) output.Append($"\n\n**{title}**\n\n", origin);
        output.Append($"\n```{tag.Text("language")}\n", origin);
        foreach (var (text, from) in Sites.Admonition.TrimmedLines(inside)) output.Append(CodeExpression().Replace(text, "$1") + "\n", from);
        output.Append("```\n", origin);
    }

    private void ElementLike(ComponentTag tag, SourceText? inside, TemplateOutput output, Location origin)
    {
        if (tag.Name is "Link" or "NavLink")
        {
            var address = Address(tag.Attributes.GetValueOrDefault("to") ?? tag.Attributes.GetValueOrDefault("href") ?? "");
            output.Append($"[{inside?.Text.Trim()}]({address})", origin);
            return;
        }
        var source = tag.Attributes.GetValueOrDefault("src") ?? tag.Attributes.GetValueOrDefault("img") ?? tag.Attributes.GetValueOrDefault("sources") ?? "";
        output.Append($"<img src=\"{Address(source)}\" alt=\"{System.Net.WebUtility.HtmlEncode(tag.Text("alt") ?? "")}\" />", origin);
    }

    // HTML whose attributes are JSX: what they compute is left out, what names a file is kept.
    private bool Element(ComponentTag tag, SourceText? inside, TemplateOutput output, Location origin)
    {
        if (tag.Name == "head") return true;
        var attributes = tag.Attributes.Select(attribute => (Name: attribute.Key == "className" ? "class" : attribute.Key, Value: attribute.Value.StartsWith('{') && attribute.Key is "src" or "href" ? Address(attribute.Value) : attribute.Value.StartsWith('{') ? tag.Text(attribute.Key) : attribute.Value))
            .Where(attribute => attribute.Value is not null && attribute.Name is not "key");
        output.Append($"<{tag.Name}{string.Concat(attributes.Select(attribute => $" {attribute.Name}=\"{attribute.Value!.Replace("\"", "&quot;", StringComparison.Ordinal)}\""))}{(tag.IsSelfClosed ? " /" : "")}>", origin);
        if (inside is null) return true;
        output.Append(inside);
        output.Append($"</{tag.Name}>", origin);
        return true;
    }

    // {require('./a.png').default}, {useBaseUrl('/img/a.png')}, {image}: each names a file.
    private string Address(string value)
    {
        if (!value.StartsWith('{')) return value;
        var bare = value.Trim('{', '}', ' ');
        if (_modules.File(bare) is { } module) return "/" + module;
        return QuotedText().Match(bare) is { Success: true } match ? match.Groups[2].Value.Replace("@site/static/", "/", StringComparison.Ordinal) : "";
    }

    private void Include(string file, ComponentTag tag, TemplateOutput output, Location origin)
    {
        if (++_includes > MostIncludes || !_open.Add(file))
        {
            findings.Add(Rules.TemplateTooLarge.At(origin));
            return;
        }
        var text = site.Folder.ReadText(file);
        var included = SourceText.From(SourceText.From(text, file).WithOrigins().Skip(SettingsFile.FrontMatter(text).TextLine));
        var (outerSource, outerProperties, outerModules) = (_source, _properties, _modules.Names);
        _source = file;
        _properties = tag.Attributes.Keys.ToDictionary(name => name, name => tag.Text(name) ?? Expression(tag.Attributes[name].Trim('{', '}'), origin) ?? "");
        var rendered = ComponentText.Render(_modules.Without(MdxFlow.Unwrapped(included), file), this);
        var indent = output.AtLineStart ? output.CurrentLine : "";
        output.Append(rendered, indent);
        (_source, _properties, _modules.Names) = (outerSource, outerProperties, outerModules);
        _open.Remove(file);
    }

    [GeneratedRegex(@"\A[A-Za-z_$][\w$]*(?:\.[\w$]+|\[[^\]\n]*\]|\()|\A[A-Za-z_$][\w$]*\z|=>|\A<|&&|\A\(", RegexOptions.CultureInvariant)]
    private static partial Regex Program();

    [GeneratedRegex(@"([""'`])([^""'`\n]+)\1", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedText();

    [GeneratedRegex(@"\{\s*(?:label:\s*([""'])(?<label>[^""'\n]+)\1\s*,\s*value:\s*([""'])(?<value>[^""'\n]+)\2|value:\s*([""'])(?<value>[^""'\n]+)\3\s*,\s*label:\s*([""'])(?<label>[^""'\n]+)\4)", RegexOptions.CultureInvariant)]
    private static partial Regex TabLabel();

    [GeneratedRegex(@"\A\s*\{`|`\}\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodeExpression();
}

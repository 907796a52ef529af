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
    private readonly Dictionary<string, string> _imports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
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
        return ComponentText.Render(WithoutModules(text), this);
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
            case "TabItem" or "Tab": Titled(tag.Text("label", "title", "value"), inside, output, origin); break;
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
        if (_values.TryGetValue(text, out var value)) return value;
        if (text.StartsWith("frontMatter.", StringComparison.Ordinal)) return text[12..] == "title" ? metadata.Title ?? "" : metadata.Other.GetValueOrDefault(text[12..].ToLowerInvariant(), "");
        if (!Program().IsMatch(text)) return null;
        findings.Add(Rules.TemplateNotCarriedOut.At(origin, "{" + (text.Length > 40 ? text[..40] + "..." : text).ReplaceLineEndings(" ") + "}"));
        return "";
    }

    private void Other(ComponentTag tag, SourceText? inside, TemplateOutput output, Location origin)
    {
        if (_imports.TryGetValue(tag.Name, out var module) && ArticleFiles.IsMarkdown(module)) Include(module, tag, output, origin);
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
        if (_imports.TryGetValue(bare, out var module)) return "/" + module;
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
        var (outerSource, outerProperties, outerImports) = (_source, _properties, new Dictionary<string, string>(_imports));
        _source = file;
        _properties = tag.Attributes.Keys.ToDictionary(name => name, name => tag.Text(name) ?? Expression(tag.Attributes[name].Trim('{', '}'), origin) ?? "");
        var rendered = ComponentText.Render(WithoutModules(included), this);
        var indent = output.AtLineStart ? output.CurrentLine : "";
        output.Append(rendered, indent);
        (_source, _properties) = (outerSource, outerProperties);
        _imports.Clear();
        foreach (var (name, path) in outerImports) _imports[name] = path;
        _open.Remove(file);
    }

    // import and export statements stand at the start of a line, outside of code; they end with a blank line at the latest.
    private SourceText WithoutModules(SourceText text)
    {
        if (!text.Lines.Any(line => Statement().IsMatch(line))) return text;
        var code = new MarkdownCode(text.Text, spans: false);
        var (kept, offset, depth, inStatement) = (new List<(string Text, Location Origin)>(), 0, 0, false);
        var statement = new System.Text.StringBuilder();
        foreach (var (line, origin) in text.WithOrigins())
        {
            var inCode = code.EndOfCodeAt(offset) >= 0;
            offset += line.Length + 1;
            var starts = !inCode && !inStatement && Statement().IsMatch(line);
            if (!starts && !inStatement)
            {
                kept.Add((line, origin));
                continue;
            }
            inStatement = true;
            statement.Append(line).Append('\n');
            depth += line.AsSpan().Count('{') + line.AsSpan().Count('(') + line.AsSpan().Count('[') - line.AsSpan().Count('}') - line.AsSpan().Count(')') - line.AsSpan().Count(']');
            if (depth > 0 && line.Length > 0 || (depth > 0 && statement.Length < 20_000)) continue;
            Understand(statement.ToString());
            statement.Clear();
            (inStatement, depth) = (false, 0);
        }
        return SourceText.From(kept);
    }

    private void Understand(string statement)
    {
        if (Import().Match(statement) is { Success: true } import)
        {
            var module = import.Groups[2].Value;
            var path = module.StartsWith("@site/", StringComparison.Ordinal) ? site.Full(module["@site/".Length..]) : module.StartsWith('.') ? BookFolder.Join(_source, module) : null;
            if (path is null) return;
            var file = new[] { path, path + ".mdx", path + ".md" }.FirstOrDefault(site.Folder.Contains) ?? (Path.GetExtension(path) is ".png" or ".jpg" or ".jpeg" or ".gif" or ".svg" or ".webp" ? path : null);
            if (file is not null) _imports[import.Groups[1].Value] = file;
        }
        else if (Constant().Match(statement) is { Success: true } constant) _values[constant.Groups[1].Value] = constant.Groups[3].Value;
    }

    [GeneratedRegex(@"\A(?:import\s+(?:[\w{*""']|\w+\s*,)|export\s+(?:const|let|var|function|default|class|async|\{))", RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\Aimport\s+(\w+)\s*(?:,\s*\{[^}]*\}\s*)?from\s+[""']([^""'\n]+)[""']", RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex(@"\Aexport\s+(?:const|let|var)\s+(\w+)\s*=\s*([""'`])([^""'`\n]*)\2", RegexOptions.CultureInvariant)]
    private static partial Regex Constant();

    [GeneratedRegex(@"\A[A-Za-z_$][\w$]*(?:\.[\w$]+|\[[^\]\n]*\]|\()|\A[A-Za-z_$][\w$]*\z|=>|\A<|&&|\A\(", RegexOptions.CultureInvariant)]
    private static partial Regex Program();

    [GeneratedRegex(@"([""'`])([^""'`\n]+)\1", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedText();

    [GeneratedRegex(@"\A\s*\{`|`\}\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodeExpression();
}

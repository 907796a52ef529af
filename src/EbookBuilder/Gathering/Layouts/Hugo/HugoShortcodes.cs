using System.Net;
using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Hugo;

/// <summary>
/// Carries out the shortcodes of one article: Hugo's own, those that most themes have, and what can be told of the others by their names and arguments.
/// </summary>
internal sealed partial class HugoShortcodes(HugoSite site, HugoPage? page, ICollection<Diagnostic> findings)
{
    private const int MostIncludes = 500;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal) { page?.Source ?? "" };
    private readonly Dictionary<Location, int> _tabs = [];
    private int _includes;

    /// <summary>The text with every shortcode carried out.</summary>
    public SourceText Render(SourceText text) => ShortcodeText.Render(text, Carry, findings);

    private void Carry(Shortcode call, TemplateOutput output)
    {
        switch (call.Name)
        {
            case "figure" or "img" or "image" or "imgproc": Figure(call, output); break;
            case "highlight": Listing(call, output, call.First ?? "", call.Inside); break;
            case "param" or "_param": Parameter(call, output); break;
            case "ref" or "relref": Reference(call, output); break;
            case "youtube" or "vimeo" or "gist" or "tweet" or "twitter" or "x" or "instagram": Embed(call, output); break;
            case "details" or "expand" or "collapse" or "detail-tag": Details(call, output); break;
            case "tab" or "tabitem" or "tab-item": Tab(call, output); break;
            case "include" or "readfile" or "embed-file" or "includefile" or "content": Include(call, output); break;
            case "comment" or "toc" or "rawhtml" when call.Name != "rawhtml": break;
            case "br" or "newline": output.Append("<br>", call.Origin); break;
            case "math" or "katex" when call.Inside is not null: output.Append($"$${call.Inside.Text.Trim()}$$", call.Origin); break;
            case "mermaid" when call.Inside is not null: Listing(call, output, "mermaid", call.Inside); break;
            default: Other(call, output); break;
        }
    }

    private void Other(Shortcode call, TemplateOutput output)
    {
        var name = call.Name[(call.Name.LastIndexOf('/') + 1)..];
        if (call.Inside is null) Single(call, output);
        else if (Admonition.IsBox(name)) Box(call, name, output);
        else if (name.Contains("code", StringComparison.OrdinalIgnoreCase) && !call.IsMarkdown && !call.Inside.Text.Contains("```", StringComparison.Ordinal)) Listing(call, output, call.Named("lang", "language") ?? "", call.Inside);
        else Wrapper(call, output);
    }

    private static void Box(Shortcode call, string name, TemplateOutput output)
    {
        var kind = call.Named("type", "color", "context", "style", "level", "status") ?? (call.First is { } first && Admonition.IsBox(first) ? first : name);
        var title = call.Named("title", "header", "heading", "label") ?? (call.First is { } plain && !Admonition.IsBox(plain) && plain.Contains(' ', StringComparison.Ordinal) ? plain : call.Arguments.GetValueOrDefault("1"));
        Admonition.Write(output, kind, title, call.Inside!, call.Origin);
    }

    // What a box, card or column of a theme holds is the author's text, and so is its title.
    private void Wrapper(Shortcode call, TemplateOutput output)
    {
        if (!IsPlainWrapper(call.Name)) findings.Add(Rules.WrapperTakenOff.At(call.Origin, call.Shown));
        if (call.Named("title", "header", "heading", "summary", "label", "caption") is { } title) output.Append($"\n\n**{title.Trim()}**\n\n", call.Origin);
        output.Append(call.Name == "columns" ? WithoutDividers(call.Inside!) : call.Inside!);
        if (call.Named("footer", "subtitle") is { } footer) output.Append($"\n\n{footer}\n", call.Origin);
    }

    // The theme Book divides columns by arrows.
    private static SourceText WithoutDividers(SourceText inside) => SourceText.From(inside.WithOrigins().Select(line => (line.Text.Trim() == "<--->" ? "" : line.Text, line.Origin)));

    private static bool IsPlainWrapper(string name) => name is "tabpane" or "tabs" or "cardpane" or "cards" or "card" or "columns" or "column" or "steps" or "div" or "center" or "section";

    private void Single(Shortcode call, TemplateOutput output)
    {
        var words = call.Named("text", "title", "label", "content") ?? (call.Name is "badge" or "tag" or "label" or "kbd" or "abbr" ? call.First : null);
        var address = call.Named("link", "href", "url");
        if (address is not null && (words is not null || call.Named("subtitle") is not null)) output.Append($"[{words ?? call.Named("subtitle")}]({address}){(words is not null && call.Named("subtitle") is { } subtitle ? ": " + subtitle : "")}{(call.Parent is null ? "" : "\n\n")}", call.Origin);
        else if (words is not null && !call.Arguments.Values.Any(value => ImageName().IsMatch(value))) output.Append(words, call.Origin);
        else if (call.Arguments.Values.Any(value => ImageName().IsMatch(value))) Figure(call, output);
        else findings.Add(Rules.TemplateNotCarriedOut.At(call.Origin, call.Shown));
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static void Figure(Shortcode call, TemplateOutput output)
    {
        var source = call.Named("src", "source", "image", "path", "file", "link") ?? call.Arguments.Values.FirstOrDefault(value => ImageName().IsMatch(value)) ?? call.First;
        if (source is null) return;
        var caption = call.Named("caption", "title") ?? (call.Inside?.Text.Trim() is { Length: > 0 } inside ? inside : null);
        var alt = call.Named("alt") ?? "";
        var credit = call.Named("attr") is { } attribution ? call.Named("attrlink") is { } address ? $" <a href=\"{Escape(address)}\">{Escape(attribution)}</a>" : " " + Escape(attribution) : "";
        var picture = $"<img src=\"{Escape(source)}\" alt=\"{Escape(alt)}\" />";
        if (caption is null && credit.Length == 0) output.Append(output.AtLineStart ? picture : picture, call.Origin);
        else output.Append($"<figure>{picture}<figcaption>{Escape(caption ?? "")}{credit}</figcaption></figure>", call.Origin);
    }

    private static void Listing(Shortcode call, TemplateOutput output, string language, SourceText? code)
    {
        if (code is null) return;
        var fence = code.Text.Contains("```", StringComparison.Ordinal) ? "~~~~~~" : "```";
        var indent = output.AtLineStart ? output.CurrentLine : "";
        output.Append($"{(output.AtLineStart ? "" : "\n\n")}{fence}{language}\n", call.Origin);
        foreach (var (text, origin) in Admonition.TrimmedLines(code)) output.Append(text + "\n", origin);
        output.Append(indent + fence, call.Origin);
    }

    private void Parameter(Shortcode call, TemplateOutput output)
    {
        var name = call.First ?? call.Named("name") ?? "";
        var value = page?.Data["params"].At(name) is { IsNone: false } own ? own : page?.Data.At(name) ?? Setting.None;
        if (value.IsNone) value = site.Configuration.Param(name);
        if (value.Text is { } text) output.Append(text, call.Origin);
        else findings.Add(Rules.TemplateValueUnknown.At(call.Origin, name));
    }

    private void Reference(Shortcode call, TemplateOutput output)
    {
        var target = call.Named("path") ?? call.First ?? "";
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (target, "") : (target[..hash], target[hash..]);
        if (path.Length == 0)
        {
            output.Append(fragment, call.Origin);
            return;
        }
        var found = Find(path);
        if (found is null) findings.Add(Rules.TemplateLinkDead.At(call.Origin, target));
        output.Append((found?.Url ?? path).Replace(" ", "%20", StringComparison.Ordinal) + fragment, call.Origin);
    }

    private HugoPage? Find(string path)
    {
        var wanted = path.Trim('/').ToLowerInvariant();
        var near = BookFolder.Join(page?.Folder ?? "", path)?.ToLowerInvariant();
        return site.Pages.FirstOrDefault(candidate => !path.StartsWith('/') && Names(candidate).Contains(near))
            ?? site.Pages.FirstOrDefault(candidate => Names(candidate).Contains(wanted))
            ?? site.Pages.FirstOrDefault(candidate => Names(candidate).Any(name => name.EndsWith("/" + wanted, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Names(HugoPage page)
    {
        var path = page.Path.ToLowerInvariant();
        yield return path;
        yield return Path.ChangeExtension(path, null);
        if (page.IsSection || page.IsLeafBundle) yield return page.Folder.TrimEnd('/').ToLowerInvariant();
    }

    private static void Embed(Shortcode call, TemplateOutput output)
    {
        var id = call.Named("id") ?? (call.Name is "tweet" or "twitter" or "x" or "gist" && call.Arguments.TryGetValue("1", out var second) ? $"{call.First}/{second}" : call.First) ?? "";
        var address = call.Name switch
        {
            "youtube" => $"https://www.youtube.com/watch?v={id}",
            "vimeo" => $"https://vimeo.com/{id}",
            "gist" => $"https://gist.github.com/{id}",
            "instagram" => $"https://www.instagram.com/p/{id}/",
            _ => $"https://x.com/{call.Named("user") ?? call.First}/status/{call.Named("id") ?? call.Arguments.GetValueOrDefault("1") ?? ""}",
        };
        output.Append(call.Named("title") is { } title ? $"[{title}]({address})" : $"<{address}>", call.Origin);
    }

    private static void Details(Shortcode call, TemplateOutput output)
    {
        var summary = call.Named("summary", "title", "header") ?? call.First;
        if (summary is not null) output.Append($"{(output.AtLineStart ? "" : "\n\n")}**{summary}**\n\n", call.Origin);
        if (call.Inside is not null) output.Append(call.Inside);
    }

    // {{< tabs items="JSON,YAML" >}} names the tabs in it in their order (Hextra).
    private string? NextItem(Shortcode tab)
    {
        if (tab.Parent?.Named("items") is not { } items) return null;
        var turn = _tabs[tab.Parent.Origin] = _tabs.GetValueOrDefault(tab.Parent.Origin, -1) + 1;
        return items.Split(',', StringSplitOptions.TrimEntries).ElementAtOrDefault(turn);
    }

    // Docsy shows what a tab holds as code unless it is said to be text; other themes take it for Markdown.
    private void Tab(Shortcode call, TemplateOutput output)
    {
        var header = call.Named("header", "title", "name", "label") ?? (call.First is { } first && first != "name" ? first : null) ?? NextItem(call);
        var indent = output.AtLineStart ? output.CurrentLine : "";
        if (header is not null) output.Append($"\n\n{indent}**{header}**\n\n{indent}", call.Origin);
        if (call.Inside is null) return;
        var isText = call.IsMarkdown || call.Parent?.Name != "tabpane" || (call.Named("text") ?? call.Parent.Named("text")) is "true" || call.Inside.Text.Contains("```", StringComparison.Ordinal);
        if (isText) output.Append(call.Inside);
        else Listing(call, output, call.Named("lang") ?? call.Parent?.Named("lang") ?? "", call.Inside);
    }

    private void Include(Shortcode call, TemplateOutput output)
    {
        var name = call.Named("file", "path", "src") ?? call.First ?? "";
        var file = Located(name);
        if (file is null || ++_includes > MostIncludes || !_open.Add(file))
        {
            findings.Add((file is null ? Rules.IncludeNotFound : Rules.TemplateTooLarge).At(call.Origin, name));
            return;
        }
        var text = site.Files.Folder.ReadText(file);
        var (_, firstLine) = SettingsFile.FrontMatter(text);
        var included = SourceText.From(SourceText.From(text, file).WithOrigins().Skip(firstLine));
        if (call.Named("code") is "true") Listing(call, output, call.Named("lang") ?? "", included);
        else
        {
            var indent = output.AtLineStart ? output.CurrentLine : "";
            output.Append(Render(included), indent);
        }
        _open.Remove(file);
    }

    private string? Located(string name)
    {
        var content = site.Configuration.ContentFolder;
        var candidates = new[]
        {
            page is null ? null : BookFolder.Join(page.Source, name.TrimStart('/')),
            site.Files.Full(content + name.Trim('/')),
            site.Files.Full(name.Trim('/')),
            site.Files.Full("assets/" + name.Trim('/')),
        };
        return candidates.FirstOrDefault(path => path is not null && site.Files.Folder.Contains(path))
            ?? candidates.Select(path => path + ".md").FirstOrDefault(site.Files.Folder.Contains);
    }

    [GeneratedRegex(@"\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#].*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ImageName();
}

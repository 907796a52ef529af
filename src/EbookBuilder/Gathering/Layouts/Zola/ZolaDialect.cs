using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Zola;

/// <summary>How Zola writes: links to files of the content (<c>@/docs/a.md</c>) and shortcodes (<c>{{ youtube(id="x") }}</c>, <c>{% note() %} ... {% end %}</c>).</summary>
internal sealed partial class ZolaDialect(SiteMap map, SiteFolder content) : SiteDialect(map)
{
    /// <inheritdoc/>
    public override MarkdownFeatures Features => MarkdownFeatures.None;

    /// <inheritdoc/>
    public override SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings)
    {
        var source = new TemplateText(text);
        if (!source.Text.Contains('{', StringComparison.Ordinal)) return text;
        var (code, output, at) = (new MarkdownCode(source.Text), new TemplateOutput(), 0);
        foreach (Match call in Shortcode().Matches(source.Text))
        {
            var inCode = code.EndOfCodeAt(call.Index) >= 0;
            if (inCode && !call.Groups["shown"].Success) continue;
            output.Append(source, at, call.Index);
            at = call.Index + call.Length;
            var where = source.LocationAt(call.Index);
            if (call.Groups["shown"].Success) output.Append($"{call.Groups["open"].Value}{call.Groups["shown"].Value}{call.Groups["close"].Value}", where);
            else if (call.Groups["name"].Success) Carry(call, where, output, findings);
        }
        output.Append(source, at, source.Text.Length);
        return at == 0 ? text : output.Build();
    }

    /// <inheritdoc/>
    protected override string? Target(string source, XAttribute reference) =>
        reference.Value.StartsWith("@/", StringComparison.Ordinal) ? "/" + content.Root + reference.Value[2..] : base.Target(source, reference);

    private static void Carry(Match call, Location where, TemplateOutput output, ICollection<Diagnostic> findings)
    {
        var arguments = Argument().Matches(call.Groups["arguments"].Value).DistinctBy(match => match.Groups[1].Value).ToDictionary(match => match.Groups[1].Value, match => match.Groups["value"].Value, StringComparer.Ordinal);
        var name = call.Groups["name"].Value;
        var isBlock = call.Value.StartsWith("{%", StringComparison.Ordinal);
        if (isBlock)
        {
            findings.Add(Rules.WrapperTakenOff.At(where, $"{{% {name}() %}}"));
            if (arguments.GetValueOrDefault("title") is { } title) output.Append($"**{title}**\n\n", where);
        }
        else if (name is "youtube" or "vimeo" && arguments.GetValueOrDefault("id") is { } id) output.Append(name == "youtube" ? $"<https://www.youtube.com/watch?v={id}>" : $"<https://vimeo.com/{id}>", where);
        else if ((arguments.GetValueOrDefault("src") ?? arguments.GetValueOrDefault("path") ?? arguments.GetValueOrDefault("url")) is { } image && ImageName().IsMatch(image))
            output.Append($"![{arguments.GetValueOrDefault("alt") ?? arguments.GetValueOrDefault("caption") ?? ""}](<{image}>)", where);
        else findings.Add(Rules.TemplateNotCarriedOut.At(where, $"{{{{ {name}() }}}}"));
    }

    [GeneratedRegex(@"(?<open>\{\{|\{%)/\*(?<shown>[^{}]{0,1000}?)\*/(?<close>\}\}|%\})|\{\{\s*(?<name>[A-Za-z_]\w*)\((?<arguments>[^{}]{0,2000}?)\)\s*\}\}|\{%\s*(?<name>[A-Za-z_]\w*)\((?<arguments>[^{}]{0,2000}?)\)\s*%\}|\{%\s*end\s*%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"(\w+)\s*=\s*(?:(?<quote>[""'`])(?<value>.*?)\k<quote>|(?<value>[^\s,]+))", RegexOptions.CultureInvariant)]
    private static partial Regex Argument();

    [GeneratedRegex(@"\.(?:png|jpe?g|gif|svg|webp|avif)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ImageName();
}

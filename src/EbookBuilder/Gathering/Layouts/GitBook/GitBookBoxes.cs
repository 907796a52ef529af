namespace EbookBuilder.Gathering.Layouts.GitBook;

/// <summary>What GitBook's block tags become in Markdown: boxes and tabs as fenced divisions, embedded things as links; layout alone vanishes.</summary>
/// <param name="text">The whole text, to know whether an unknown tag has an end.</param>
internal sealed class GitBookBoxes(string text)
{
    private static readonly ImmutableHashSet<string> Layout =
    [
        "tabs", "content-ref", "stepper", "step", "columns", "column", "code", "embed", "file", "method", "sample", "common", "updates", "update", "api-method", "api-method-summary", "api-method-description",
        "api-method-spec", "api-method-request", "api-method-response", "api-method-response-example", "api-method-response-example-description", "api-method-path-parameters", "api-method-query-parameters", "api-method-headers",
        "api-method-body-parameters", "api-method-parameter", "em", "raw", "swagger", "swagger-description", "swagger-parameter", "swagger-response", "openapi",
    ];

    private int _open;

    /// <summary>The Markdown in place of a tag; what cannot be shown is reported.</summary>
    public string Replacement(GitBookTag tag, Location where, ICollection<Diagnostic> findings) => tag.Name switch
    {
        "hint" => Open($" {Kind(tag["style"])}"),
        "tab" => Open($" tab {tag["title"] ?? "Tab"}"),
        "endhint" or "endtab" => Close(),
        "code" when tag["title"] is { Length: > 0 } title => $"**{title}**\n",
        "@mermaid/diagram" when tag["content"] is { } diagram => $"```mermaid\n{diagram}\n```\n",
        "swagger" or "api-method" when (tag["summary"] ?? tag["path"]) is { } summary => $"**{summary}**\n\n`{tag["method"]?.ToUpperInvariant()} {tag["baseUrl"]}{tag["path"]}`\n",
        "swagger-parameter" or "api-method-parameter" when tag["name"] is { } name => $"\n`{name}` ({tag["in"]} {tag["type"]})\n",
        "swagger-response" or "api-method-response-example" when (tag["status"] ?? tag["httpCode"]) is { } status => $"\n**{status}** {tag["description"]}\n",
        "embed" or "youtube" when (tag["url"] ?? tag["src"]) is { } address => $"[{address}](<{address}>)\n",
        "page-ref" when tag["page"] is { } page => $"[{page}](<{page}>)\n",
        "file" when tag["src"] is { } source => $"[{Path.GetFileName(source)}](<{source}>)\n",
        var name when Layout.Contains(name) || (name.StartsWith("end", StringComparison.Ordinal) && Layout.Contains(name[3..])) => "",
        _ => Unknown(tag, where, findings),
    };

    // Every depth has its own number of colons, so that each fence closes its own division.
    private string Open(string words) => new string(':', 3 + _open++) + words;

    private string Close() => _open == 0 ? "" : new string(':', 3 + --_open);

    private static string Kind(string? style) => style switch { "success" => "tip", "danger" => "danger", "warning" => "warning", "working" => "note", _ => "info" };

    private string Unknown(GitBookTag tag, Location where, ICollection<Diagnostic> findings)
    {
        var isEnd = tag.Name.StartsWith("end", StringComparison.Ordinal);
        var hasEnd = text.Contains("end" + tag.Name, StringComparison.Ordinal);
        if (!isEnd) findings.Add(hasEnd ? Rules.WrapperTakenOff.At(where, tag.Name) : Rules.TemplateNotCarriedOut.At(where, tag.Text.Split('\n')[0]));
        return "";
    }
}

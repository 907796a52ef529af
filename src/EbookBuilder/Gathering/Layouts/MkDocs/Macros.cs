using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>What the macros plugin does that needs no program: variables of <c>extra</c>, of the configuration and of the page. Statements and calls are reported and left out; code shows them.</summary>
internal sealed partial class Macros(MkDocsProject project)
{
    /// <summary>The text with its variables in place.</summary>
    public SourceText Carry(SourceText text, ArticleMetadata metadata, ICollection<Diagnostic> findings)
    {
        var source = new TemplateText(text);
        if (!source.Text.Contains('{', StringComparison.Ordinal)) return text;
        var (code, output, at, isRaw) = (new MarkdownCode(source.Text), new TemplateOutput(), 0, false);
        foreach (Match match in Construct().Matches(source.Text))
        {
            var statement = match.Groups["statement"].Value.Trim(' ', '-');
            if (isRaw && statement != "endraw") continue;
            var value = match.Groups["value"].Success ? Value(match.Groups["value"].Value.Trim(' ', '-'), metadata) : null;
            var isShown = value is null && statement is not ("raw" or "endraw") && code.EndOfCodeAt(match.Index) >= 0;
            if (isShown) continue;
            output.Append(source, at, match.Index);
            at = match.Index + match.Length;
            if (statement is "raw" or "endraw") isRaw = statement == "raw";
            else if (value is not null) output.Append(value, source.LocationAt(match.Index));
            else if (!match.Groups["comment"].Success) findings.Add(Rules.TemplateNotCarriedOut.At(source.LocationAt(match.Index), match.Value.Split('\n')[0]));
        }
        output.Append(source, at, source.Text.Length);
        return at == 0 ? text : output.Build();
    }

    private string? Value(string expression, ArticleMetadata metadata)
    {
        if (!Path().IsMatch(expression)) return null;
        var parts = expression.Split('.');
        if (parts is ["page", "title"] or ["title"] && metadata.Title is { } title) return title;
        if (parts.Length == 1 && metadata.Other.TryGetValue(expression.ToLowerInvariant(), out var own)) return own;
        var root = parts[0] == "config" ? project.Settings : project.Settings["extra"];
        return parts.Skip(parts[0] is "config" or "extra" ? 1 : 0).Aggregate(root, (setting, part) => setting[part]) is { Text: { } text } ? text : null;
    }

    [GeneratedRegex(@"\{\{(?<value>[^{}\n]{1,300})\}\}|\{%(?<statement>[^%]{1,1000})%\}|(?<comment>\{#\s[^#]{0,2000}#\})")]
    private static partial Regex Construct();

    [GeneratedRegex(@"^[A-Za-z_]\w*(?:\.\w+)*$")]
    private static partial Regex Path();
}

using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.MdBook;

/// <summary>
/// Carries out mdBook's directives, also inside code, as mdBook does. Those that are unknown, or whose file is missing, are reported and left out, except in code,
/// where mdBook shows them too. A backslash in front keeps a directive from being carried out.
/// </summary>
internal sealed partial class DirectiveExpansion(BookFolder folder, ICollection<Diagnostic> findings)
{
    // mdBook's own limit (MAX_LINK_NESTED_DEPTH).
    private const int DeepestNesting = 10;
    private const int MostIncludes = 20_000;
    private int _includes;

    /// <summary>The text of <paramref name="file"/> with its directives carried out.</summary>
    public SourceText Expand(SourceText text, string file) => Expand(text, file, 0, ImmutableDictionary<string, string>.Empty);

    private SourceText Expand(SourceText text, string file, int depth, ImmutableDictionary<string, string> arguments)
    {
        var source = new TemplateText(text);
        if (!source.Text.Contains("{{", StringComparison.Ordinal) && arguments.IsEmpty) return text;
        var output = new TemplateOutput();
        var code = new Lazy<MarkdownCode>(() => new(source.Text));
        var at = 0;
        foreach (Match match in Directive().Matches(source.Text))
        {
            output.Append(source, at, match.Index);
            at = match.Index + match.Length;
            if (match.Groups["escape"].Success) output.Append(source, match.Index + 1, at);
            else if (match.Groups["argument"].Success) output.Append(Argument(match, arguments), source.LocationAt(match.Index));
            else Carry(match, new(source, code, file, depth, output));
        }
        output.Append(source, at, source.Text.Length);
        return output.Build();
    }

    private sealed record Scope(TemplateText Source, Lazy<MarkdownCode> Code, string File, int Depth, TemplateOutput Output);

    private void Carry(Match match, Scope scope)
    {
        var (kind, words) = (match.Groups["kind"].Value, match.Groups["words"].Value.Trim());
        switch (kind)
        {
            case "include" or "rustdoc_include" or "rustdoc-include":
                Include(match, words, scope, ImmutableDictionary<string, string>.Empty);
                break;
            case "template":
                var parts = words.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
                Include(match, parts[0], scope, Arguments(parts.Length > 1 ? parts[1] : ""));
                break;
            case "playground" or "playpen":
                Playground(match, words, scope);
                break;
            case "title":
                break;
            default:
                Unknown(match, scope, Rules.TemplateNotCarriedOut.At(scope.Source.LocationAt(match.Index), match.Value.Trim()));
                break;
        }
    }

    private void Include(Match match, string reference, Scope scope, ImmutableDictionary<string, string> arguments)
    {
        if (Lines(match, reference, scope) is not ({ } lines, { } file)) return;
        scope.Output.Append(Expand(lines, file, scope.Depth + 1, arguments));
    }

    private void Playground(Match match, string words, Scope scope)
    {
        var parts = words.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        if (Lines(match, parts[0], scope) is not ({ } lines, _)) return;
        var where = scope.Source.LocationAt(match.Index);
        scope.Output.Append("```rust\n", where);
        scope.Output.Append(lines);
        scope.Output.Append("\n```\n", where);
    }

    private (SourceText? Lines, string? File) Lines(Match match, string reference, Scope scope)
    {
        var where = scope.Source.LocationAt(match.Index);
        var range = LineRange.Parse(reference, out var name);
        if (scope.Depth >= DeepestNesting || ++_includes > MostIncludes)
        {
            findings.Add(Rules.TemplateTooLarge.At(where));
            return default;
        }
        if (BookFolder.Join(scope.File, name) is { Length: > 0 } path && folder.Contains(path)) return (range.Of(SourceText.From(folder.ReadText(path).TrimEnd('\n'), path)), path);
        Unknown(match, scope, Rules.IncludeNotFound.At(where, name));
        return default;
    }

    private void Unknown(Match match, Scope scope, Diagnostic finding)
    {
        if (scope.Code.Value.EndOfCodeAt(match.Index) >= 0) scope.Output.Append(scope.Source, match.Index, match.Index + match.Length);
        else findings.Add(finding);
    }

    private static string Argument(Match match, ImmutableDictionary<string, string> arguments) =>
        arguments.IsEmpty ? match.Value : arguments.GetValueOrDefault(match.Groups["argument"].Value, match.Groups["default"].Value.Trim());

    private static ImmutableDictionary<string, string> Arguments(string words) =>
        TemplateArgument().Matches(words).Aggregate(ImmutableDictionary<string, string>.Empty.Add("", ""), (all, match) => all.SetItem(match.Groups[1].Value, match.Groups[2].Value.Trim()));

    [GeneratedRegex(@"(?<escape>\\\{\{\s*#[^\n{}]{0,1000}\}\})|\{\{\s*#(?<kind>[\w-]{1,60})(?:\s+(?<words>[^{}]{1,1000}))?\s*\}\}|\[\[#(?<argument>[\w-]{1,60})(?<default>\s[^\]\n]{0,300})?\]\]")]
    private static partial Regex Directive();

    [GeneratedRegex(@"([\w-]+)=(.*?)(?=\s+[\w-]+=|\z)", RegexOptions.Singleline)]
    private static partial Regex TemplateArgument();
}

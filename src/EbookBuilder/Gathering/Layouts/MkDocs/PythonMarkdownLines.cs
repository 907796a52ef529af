using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>Notations of Python-Markdown's extensions that the Markdown reader does not know, brought into those that it knows; documentation made from program code is reported.</summary>
internal sealed partial class PythonMarkdownLines(MkDocsProject project)
{
    private readonly bool _hasKeys = project.Extension("pymdownx.keys") is not null;
    private readonly bool _hasCritic = project.Extension("pymdownx.critic") is not null;
    private readonly bool _hasCrossReferences = project.Plugin("mkdocstrings") is not null || project.Plugin("autorefs") is not null;
    private readonly bool _hasInsertions = project.Extension("pymdownx.caret") is not null;
    private readonly bool _hasEmoji = project.Extension("pymdownx.emoji") is not null;

    /// <summary>The text in the notations of the reader. Code is left as it stands.</summary>
    public SourceText Prepare(SourceText text, ICollection<Diagnostic> findings)
    {
        var whole = text.Text;
        var code = new MarkdownCode(whole);
        var output = new List<(string Text, Location Origin)>();
        var blocks = new Stack<int>();
        var (offset, isOptions, autodoc) = (0, false, -1);
        foreach (var (line, origin) in text.WithOrigins())
        {
            var at = offset;
            offset += line.Length + 1;
            var indent = line.Length - line.AsSpan().TrimStart().Length;
            if (autodoc >= 0 && (line.Length == indent || indent > autodoc)) continue;
            autodoc = -1;
            if (code.EndOfCodeAt(at + indent) >= 0) output.Add((line, origin));
            else if (Autodoc().Match(line) is { Success: true } call)
            {
                autodoc = indent;
                findings.Add(Rules.TemplateNotCarriedOut.At(origin with { Column = indent + 1 }, call.Value.Trim()));
            }
            else if (isOptions && BlockOption().IsMatch(line)) continue;
            else if (Block(line, blocks) is { } fence)
            {
                isOptions = fence.EndsWith(' ');
                output.Add((fence.TrimEnd(), origin));
                continue;
            }
            else if (Contents().IsMatch(line)) continue;
            else Line(line, at, origin, code, output);
            isOptions = false;
        }
        return SourceText.From(output);
    }

    private void Line(string line, int at, Location origin, MarkdownCode code, List<(string Text, Location Origin)> output)
    {
        if (MarkdownTag().Match(line) is { Success: true } tag)
        {
            output.Add((line.Remove(tag.Groups[1].Index, tag.Groups[1].Length), origin));
            output.Add(("", origin));
            return;
        }
        if (ClosingTag().IsMatch(line)) output.Add(("", origin));
        if (line.AsSpan().IndexOfAny(":+{^[") >= 0) line = Words().Replace(line, match => code.EndOfCodeAt(at + match.Index) >= 0 ? match.Value : Word(match));
        output.Add((line, origin));
    }

    private string Word(Match match)
    {
        if (match.Groups["icon"].Success) return "";
        if (_hasEmoji && match.Groups["emoji"].Success) return Emoji.Of(match.Value) ?? match.Value;
        if (_hasKeys && match.Groups["keys"].Success) return string.Join('+', match.Groups["keys"].Value.Split('+').Select(Key));
        if (_hasCritic && match.Groups["added"].Success) return $"<ins>{match.Groups["added"].Value}</ins>";
        if (_hasCritic && match.Groups["marked"].Success) return $"<mark>{match.Groups["marked"].Value}</mark>";
        if (_hasCritic && match.Groups["remark"].Success) return "";
        if (_hasCritic && match.Groups["before"].Success) return $"<del>{match.Groups["before"].Value}</del><ins>{match.Groups["after"].Value}</ins>";
        if (_hasCrossReferences && match.Groups["words"].Success) return match.Groups["words"].Value;
        if (_hasCritic && match.Groups["removed"].Success) return $"<del>{match.Groups["removed"].Value}</del>";
        if (_hasInsertions && match.Groups["inserted"].Success) return $"<ins>{match.Groups["inserted"].Value}</ins>";
        return match.Value;
    }

    private static string Key(string name) => $"<kbd>{string.Join(' ', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}</kbd>";

    /// <summary>The fence of a PyMdown block (<c>/// note | Title</c>) as one of colons, with a closing blank where options may follow; null for any other line.</summary>
    private static string? Block(string line, Stack<int> open)
    {
        if (BlockStart().Match(line) is { Success: true } start)
        {
            open.Push(open.Count + 3);
            return $"{start.Groups[1].Value}{new string(':', open.Peek())} {start.Groups[2].Value} {start.Groups[3].Value.Trim()}".TrimEnd() + " ";
        }
        return open.Count > 0 && BlockEnd().Match(line) is { Success: true } end ? end.Groups[1].Value + new string(':', open.Pop()) : null;
    }

    [GeneratedRegex(@"^[ \t]*:::[ \t]*[A-Za-z_][\w.]*[ \t]*$")]
    private static partial Regex Autodoc();

    [GeneratedRegex(@"^([ \t]*)/{3,}[ \t]+([\w-]+)[ \t]*(?:\|[ \t]*(.*))?$")]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"^([ \t]*)/{3,}[ \t]*$")]
    private static partial Regex BlockEnd();

    [GeneratedRegex(@"^(?:[ \t]{4,}[\w-]+:.*|[ \t]*)$")]
    private static partial Regex BlockOption();

    [GeneratedRegex(@"^[ \t]*\[TOC\][ \t]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contents();

    [GeneratedRegex(@"^[ \t]*<[a-zA-Z][\w-]*(?=[ \t])[^<>]{0,500}?([ \t]+markdown(?:=(?:""[^""]*""|'[^']*'|\w+))?)[^<>]{0,500}>[ \t]*$")]
    private static partial Regex MarkdownTag();

    [GeneratedRegex(@"^[ \t]*</(?:div|section|article|aside|figure|details|center|figcaption)>[ \t]*$")]
    private static partial Regex ClosingTag();

    [GeneratedRegex(@"(?<icon>:(?:material|fontawesome|octicons|simple)-[a-z0-9-]+:(?:\{[^{}\n]{0,200}\})?[ \t]?)|(?<emoji>:[a-z0-9_+-]{1,40}:)|\+\+(?<keys>[\w""-]+(?:\+[\w""-]+)*)\+\+|\{\+\+(?<added>[^{}\n]{1,500}?)\+\+\}|\{--(?<removed>[^{}\n]{1,500}?)--\}|\{==(?<marked>[^{}\n]{1,500}?)==\}|\{>>(?<remark>[^{}\n]{1,500}?)<<\}|\{~~(?<before>[^{}\n]{0,500}?)~>(?<after>[^{}\n]{0,500}?)~~\}|\[(?<words>`?[A-Za-z_][\w.]*\.[\w.]+`?|`[^`\n]{1,200}`)\]\[[\w.]*\](?![(\[])|\[(?<words>[^\]\[\n]{1,200})\]\[[A-Za-z_]\w*\.[\w.]+\]|\^\^(?<inserted>[^\^\n]{1,500})\^\^")]
    private static partial Regex Words();
}

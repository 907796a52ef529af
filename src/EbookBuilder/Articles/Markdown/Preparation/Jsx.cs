using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.Markdown;

/// <summary>
/// MDX: imports, exports, comments and components, which only a program could carry out. Known wrappers keep their content with its title; of the others the content stays, and
/// a finding says what is missing.
/// </summary>
internal sealed partial class Jsx(ICollection<Diagnostic> findings)
{
    private readonly List<(string, Location)> _lines = [];
    private readonly Stack<int> _indents = new();
    private bool _inModule;
    private bool _inComment;
    private string? _openTag;
    private Location _openTagAt = Location.None;

    /// <summary>The text without JSX.</summary>
    public static SourceText Apply(SourceText source, ICollection<Diagnostic> findings)
    {
        var jsx = new Jsx(findings);
        var fence = new CodeFence();
        foreach (var (text, origin) in source.WithOrigins())
        {
            if (!jsx._inModule && jsx._openTag is null && fence.Covers(text)) jsx.Add(text, origin);
            else jsx.Line(text, origin);
        }
        return SourceText.From(jsx._lines);
    }

    private void Line(string text, Location origin)
    {
        _inModule = _inModule ? text.Trim().Length > 0 : Module.IsMatch(text);
        if (_inModule)
        {
            _lines.Add(("", origin));
            return;
        }
        text = WithoutComments(text);
        // A tag may go over several lines; it is put together first.
        if (_openTag is not null) (text, origin) = (_openTag + " " + text.Trim(), _openTagAt);
        _openTag = null;
        if (OpenTag.IsMatch(text) && text.Length < 4000)
        {
            (_openTag, _openTagAt) = (text, origin);
            return;
        }
        var start = 0;
        foreach (Match tag in Component.Matches(text))
        {
            if (InCode(text, tag.Index)) continue;
            Content(text[start..tag.Index], origin);
            start = tag.Index + tag.Length;
            Tag(tag, origin);
        }
        if (start == 0) Add(text, origin);
        else Content(text[start..], origin);
    }

    private static bool InCode(string text, int at) => text.AsSpan(0, at).Count('`') % 2 == 1;

    private void Content(string text, Location origin)
    {
        if (!string.IsNullOrWhiteSpace(text)) Add(text, origin);
    }

    private void Tag(Match tag, Location origin)
    {
        var name = tag.Groups["name"].Value;
        var attributes = tag.Groups["attributes"].Value;
        if (tag.Groups["close"].Success)
        {
            if (_indents.Count > 0) _indents.Pop();
            Apart(name is "TabItem" or "Admonition" or "Tab" ? "</div>" : "", origin);
            return;
        }
        var isEmpty = tag.Groups["empty"].Success;
        if (name is "TabItem" or "Tab") Box("tab", "tab-title", Attribute(attributes, "label") ?? Attribute(attributes, "title") ?? Attribute(attributes, "value"), isEmpty, origin);
        else if (name is "Admonition") Box("admonition " + Attribute(attributes, "type"), "admonition-title", Attribute(attributes, "title") ?? Attribute(attributes, "type"), isEmpty, origin);
        else
        {
            if (name is not ("Tabs" or "Details" or "CodeBlock" or "Fragment")) findings.Add(Rules.ComponentNotShown.At(origin with { Column = tag.Index + 1 }, name));
            Apart("", origin);
        }
        if (!isEmpty) _indents.Push(-1);
    }

    private void Box(string kind, string titleClass, string? title, bool isEmpty, Location origin)
    {
        var head = title is null ? "" : $"<p class=\"{titleClass}\">{System.Net.WebUtility.HtmlEncode(title)}</p>";
        Apart($"<div class=\"{System.Net.WebUtility.HtmlEncode(kind.Trim())}\">{head}{(isEmpty ? "</div>" : "")}", origin);
    }

    private void Apart(string line, Location origin)
    {
        _lines.Add(("", origin));
        if (line.Length == 0) return;
        _lines.Add((line, origin));
        _lines.Add(("", origin));
    }

    /// <summary>Adds a line, less the indent that its component gave it: MDX has no indented code.</summary>
    private void Add(string text, Location origin)
    {
        if (_indents.Count > 0 && !string.IsNullOrWhiteSpace(text))
        {
            var indent = text.AsSpan().IndexOfAnyExcept(' ', '\t');
            if (_indents.Peek() < 0)
            {
                _indents.Pop();
                _indents.Push(indent);
            }
            text = text[Math.Min(indent, _indents.Peek())..];
        }
        _lines.Add((text, origin));
    }

    private string WithoutComments(string text)
    {
        while (true)
        {
            if (_inComment)
            {
                var end = text.IndexOf("*/}", StringComparison.Ordinal);
                if (end < 0) return "";
                text = text[(end + 3)..];
                _inComment = false;
            }
            var start = text.IndexOf("{/*", StringComparison.Ordinal);
            if (start < 0 || HeadingId.IsMatch(text)) return text;
            var close = text.IndexOf("*/}", start, StringComparison.Ordinal);
            if (close >= 0) text = text[..start] + text[(close + 3)..];
            else
            {
                _inComment = true;
                return text[..start];
            }
        }
    }

    private static string? Attribute(string attributes, string name)
    {
        foreach (Match match in AttributePair.Matches(attributes))
            if (match.Groups["name"].Value == name) return match.Groups["value"].Value;
        return null;
    }

    [GeneratedRegex("^(?:import\\s+(?:[\\w*{][^'\"]*\\sfrom\\s+)?['\"]|import\\s*\\{|export\\s+(?:const|let|var|function|default|class|\\{))", RegexOptions.NonBacktracking)]
    private static partial Regex Module { get; }

    [GeneratedRegex("""<(?<close>/)?(?<name>[A-Z][A-Za-z0-9_.]*)(?<attributes>(?:\s(?:[^<>"'{}/]|/[^>]|"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*)?)(?<empty>/)?>""", RegexOptions.NonBacktracking)]
    private static partial Regex Component { get; }

    [GeneratedRegex("""^\s*<[A-Z][A-Za-z0-9_.]*(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?$""", RegexOptions.NonBacktracking)]
    private static partial Regex OpenTag { get; }

    [GeneratedRegex("""^#{1,6}\s.*\{/\*\s*#[\w-]+\s*\*/\}\s*$""", RegexOptions.NonBacktracking)]
    private static partial Regex HeadingId { get; }

    [GeneratedRegex("""(?<name>[A-Za-z]+)=\{?["'`](?<value>[^"'`]*)["'`]""", RegexOptions.NonBacktracking)]
    private static partial Regex AttributePair { get; }
}

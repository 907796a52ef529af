using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Liquid;

/// <summary>
/// Reads a Liquid template. What is not closed stays out and is reported; a tag with an end tag somewhere behind it counts as a block, known or not.
/// </summary>
internal sealed partial class LiquidParser
{
    private const int DeepestNesting = 60;
    private static readonly ImmutableHashSet<string> KnownBlocks = ["if", "unless", "case", "for", "tablerow", "capture", "highlight"];
    private readonly string _text;
    private readonly Action<int, string> _unclosed;
    private readonly HashSet<string> _blocks;
    private readonly HashSet<string> _endless = new(StringComparer.Ordinal);
    private readonly Stack<Open> _open = new();
    private int _textStart;

    private LiquidParser(string text, Action<int, string> unclosed)
    {
        _text = text;
        _unclosed = unclosed;
        _blocks = [.. EndTag().Matches(text).Select(match => match.Groups[1].Value)];
        _open.Push(new("", "", 0));
    }

    /// <summary>Whether a text has any Liquid in it.</summary>
    public static bool IsTemplate(string text) => text.Contains("{%", StringComparison.Ordinal) || text.Contains("{{", StringComparison.Ordinal);

    /// <summary>Reads <paramref name="text"/>; <paramref name="unclosed"/> hears of what has no end: its offset and its text.</summary>
    public static ImmutableArray<LiquidNode> Parse(string text, Action<int, string> unclosed) => new LiquidParser(text, unclosed).Parse();

    private ImmutableArray<LiquidNode> Parse()
    {
        var at = 0;
        while (at < _text.Length)
        {
            var brace = _text.IndexOf('{', at);
            if (brace < 0 || brace + 1 >= _text.Length) break;
            at = _text[brace + 1] switch
            {
                '{' => Output(brace),
                '%' => Tag(brace),
                _ => brace + 1,
            };
        }
        EndText(_text.Length);
        while (_open.Count > 1)
        {
            var left = _open.Pop();
            _unclosed(left.Start, $"{{% {left.Name} %}}");
            _open.Peek().Nodes.Add(left.Close());
        }
        return [.. _open.Pop().Nodes];
    }

    private void EndText(int end)
    {
        if (end > _textStart) _open.Peek().Nodes.Add(new LiquidText(_textStart, end));
    }

    // "-" beside the braces takes the blanks with it, lines included.
    private int CutBefore(int start, bool trims)
    {
        var end = start;
        while (trims && end > _textStart && char.IsWhiteSpace(_text[end - 1])) end--;
        return end;
    }

    private int CutAfter(int end, bool trims)
    {
        while (trims && end < _text.Length && char.IsWhiteSpace(_text[end])) end++;
        return end;
    }

    private int Output(int start)
    {
        var end = Closing(start + 2, '}');
        if (end < 0) return start + 2;
        var inside = _text[(start + 2)..end];
        EndText(CutBefore(start, inside.StartsWith('-')));
        _open.Peek().Nodes.Add(new LiquidOutput(start, inside.Trim('-').Trim()));
        return _textStart = CutAfter(end + 2, inside.Length > 1 && inside.EndsWith('-'));
    }

    // Braces do not stand in quotes by accident: the end is the first one outside of them, else the first one.
    private int Closing(int at, char mark)
    {
        var quote = '\0';
        for (var i = at; i + 1 < _text.Length; i++)
        {
            var c = _text[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
                else if (c == '\n') break;
            }
            else if (c is '"' or '\'') quote = c;
            else if (c == mark && _text[i + 1] == '}') return i;
            else if (c == '{' && _text[i + 1] is '{' or '%') break;
        }
        var end = _text.IndexOf(mark == '}' ? "}}" : "%}", at, StringComparison.Ordinal);
        return end >= 0 && !_text.AsSpan(at, end - at).Contains("\n\n", StringComparison.Ordinal) ? end : -1;
    }

    private int Tag(int start)
    {
        var end = Closing(start + 2, '%');
        if (end < 0) return start + 2;
        var inside = _text[(start + 2)..end];
        var match = TagHead().Match(inside);
        EndText(CutBefore(start, inside.StartsWith('-')));
        if (!match.Success) return _textStart = end + 2;
        var after = _textStart = CutAfter(end + 2, inside.Length > 1 && inside.EndsWith('-'));
        var (name, arguments) = (match.Groups[1].Value, match.Groups[2].Value.TrimEnd('-').Trim());
        if (name is "raw" or "comment") return Verbatim(start, name, after);
        if (name.StartsWith("end", StringComparison.Ordinal)) Close(start, name[3..]);
        else if (name is "else" or "elsif" or "elseif" or "when" && _open.Count > 1) _open.Peek().Branch(name == "elseif" ? "elsif" : name, arguments);
        else if ((KnownBlocks.Contains(name) || _blocks.Contains(name)) && _open.Count < DeepestNesting) _open.Push(new(name, arguments, start));
        else _open.Peek().Nodes.Add(new LiquidTag(start, name, arguments, []));
        return after;
    }

    private int Verbatim(int start, string name, int after)
    {
        var end = _endless.Contains(name) ? Match.Empty : (name == "raw" ? EndRaw() : EndComment()).Match(_text, after);
        if (!end.Success)
        {
            _endless.Add(name);
            _unclosed(start, $"{{% {name} %}}");
            return after;
        }
        if (name == "raw") EndText(end.Index);
        return _textStart = CutAfter(end.Index + end.Length, end.Groups[1].Length > 0);
    }

    private void Close(int start, string name)
    {
        if (!_open.Any(open => open.Name == name))
        {
            if (name is not ("raw" or "comment")) _unclosed(start, $"{{% end{name} %}}");
            return;
        }
        while (_open.Peek().Name != name)
        {
            var left = _open.Pop();
            _unclosed(left.Start, $"{{% {left.Name} %}}");
            _open.Peek().Nodes.Add(left.Close());
        }
        var closed = _open.Pop();
        _open.Peek().Nodes.Add(closed.Close());
    }

    [GeneratedRegex(@"\{%-?\s*end([a-z_]+)\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex EndTag();

    [GeneratedRegex(@"\{%-?\s*endraw\s*(-?)%\}", RegexOptions.CultureInvariant)]
    private static partial Regex EndRaw();

    [GeneratedRegex(@"\{%-?\s*endcomment\s*(-?)%\}", RegexOptions.CultureInvariant)]
    private static partial Regex EndComment();

    [GeneratedRegex(@"\A-?\s*([A-Za-z_][\w-]*)\s*([\s\S]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex TagHead();

    /// <summary>A block whose end has not come yet.</summary>
    private sealed class Open(string name, string arguments, int start)
    {
        private readonly List<LiquidBranch> _branches = [];
        private string _branch = name;
        private string _condition = arguments;

        public string Name { get; } = name;

        public int Start { get; } = start;

        public List<LiquidNode> Nodes { get; private set; } = [];

        public void Branch(string name, string condition)
        {
            _branches.Add(new(_branch, _condition, [.. Nodes]));
            (_branch, _condition, Nodes) = (name, condition, []);
        }

        public LiquidTag Close()
        {
            _branches.Add(new(_branch, _condition, [.. Nodes]));
            return new(Start, Name, _branches[0].Arguments, [.. _branches]);
        }
    }
}

namespace EbookBuilder.Gathering.Sites;

/// <summary>Where code stands in a Markdown text: fenced blocks and code spans, in which most template constructs are shown rather than carried out.</summary>
internal sealed class MarkdownCode
{
    private readonly List<(int Start, int End)> _ranges = [];

    /// <summary>Finds the code in <paramref name="text"/>; <paramref name="spans"/>: code spans too, not only blocks.</summary>
    public MarkdownCode(string text, bool spans = true)
    {
        var (at, paragraph) = (0, 0);
        while (at < text.Length)
        {
            var end = LineEnd(text, at);
            if (!IsFence(text.AsSpan(at, end - at), out var mark, out var length))
            {
                at = end + 1;
                continue;
            }
            if (spans) FindSpans(text, paragraph, at);
            var close = Close(text, end + 1, mark, length);
            _ranges.Add((at, close));
            at = paragraph = close;
        }
        if (spans) FindSpans(text, paragraph, text.Length);
    }

    /// <summary>The ranges in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<(int Start, int End)> Ranges => _ranges;

    /// <summary>The end of the code that <paramref name="offset"/> lies in, or -1 outside of code.</summary>
    public int EndOfCodeAt(int offset)
    {
        var (low, high) = (0, _ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].End <= offset) low = middle + 1;
            else if (_ranges[middle].Start > offset) high = middle - 1;
            else return _ranges[middle].End;
        }
        return -1;
    }

    /// <summary>Whether a line opens or closes a fenced block (CommonMark 0.31, 4.5), also inside lists and quotes.</summary>
    public static bool IsFence(ReadOnlySpan<char> line, out char mark, out int length)
    {
        var content = line.TrimStart(" \t>");
        while (content.Length > 2 && content[0] is '-' or '*' or '+' && content[1] == ' ') content = content[2..].TrimStart(' ');
        var digits = content.IndexOfAnyExceptInRange('0', '9');
        if (digits is > 0 and < 10 && content[digits] is '.' or ')' && digits + 1 < content.Length && content[digits + 1] == ' ') content = content[(digits + 1)..].TrimStart(' ');
        (mark, length) = (content.IsEmpty ? '\0' : content[0], 0);
        if (mark is not ('`' or '~')) return false;
        while (length < content.Length && content[length] == mark) length++;
        return length >= 3 && (mark == '~' || content[length..].IndexOf('`') < 0);
    }

    private static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private static int Close(string text, int at, char mark, int length)
    {
        while (at < text.Length)
        {
            var end = LineEnd(text, at);
            var line = text.AsSpan(at, end - at).Trim(" \t>\r");
            if (line.Length >= length && line.IndexOfAnyExcept(mark) < 0) return Math.Min(end + 1, text.Length);
            at = end + 1;
        }
        return text.Length;
    }

    // A run of backticks closes with the next run of the same length in the same paragraph (CommonMark 0.31, 6.1).
    private void FindSpans(string text, int start, int end)
    {
        while (start < end)
        {
            var gap = text.AsSpan(start, end - start).IndexOf("\n\n");
            var stop = gap < 0 ? end : start + gap;
            FindSpansOfParagraph(text, start, stop);
            start = stop + 2;
        }
    }

    private void FindSpansOfParagraph(string text, int start, int end)
    {
        HashSet<int>? unclosed = null;
        for (var at = start; at < end;)
        {
            var open = text.IndexOf('`', at, end - at);
            if (open < 0) return;
            var run = Run(text, open, end);
            at = open + run;
            if ((open > 0 && text[open - 1] == '\\') || (unclosed?.Contains(run) ?? false)) continue;
            var close = FindRun(text, at, end, run);
            if (close < 0)
            {
                (unclosed ??= []).Add(run);
                continue;
            }
            _ranges.Add((open, close + run));
            at = close + run;
        }
    }

    private static int Run(string text, int at, int end)
    {
        var start = at;
        while (at < end && text[at] == '`') at++;
        return at - start;
    }

    private static int FindRun(string text, int at, int end, int length)
    {
        while (at < end)
        {
            var found = text.IndexOf('`', at, end - at);
            if (found < 0) return -1;
            var run = Run(text, found, end);
            if (run == length) return found;
            at = found + run;
        }
        return -1;
    }
}

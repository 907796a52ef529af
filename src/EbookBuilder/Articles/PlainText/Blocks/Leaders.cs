namespace EbookBuilder.Articles.PlainText;

/// <summary>The dots that lead from an entry of a table of contents to its page.</summary>
internal static class Leaders
{
    /// <summary>The lines with each run of dots made short, where most of them have one; null where they are no table of contents.</summary>
    public static ImmutableArray<TextLine>? Collapse(ImmutableArray<TextLine> lines)
    {
        var found = lines.Count(line => RunOf(line.Text) is not null);
        return found < 2 || found * 3 < lines.Length * 2 ? null : Shorten(lines);
    }

    /// <summary>The lines of what is known for a table of contents with each run of dots made short; where a converter put the page elsewhere, nothing stands behind them.</summary>
    public static ImmutableArray<TextLine> Shorten(ImmutableArray<TextLine> lines) => [.. lines.Select(Shorten)];

    private static TextLine Shorten(TextLine line)
    {
        if (RunOf(line.Text) is { } run) return line with { Text = $"{line.Text[..run.Start].TrimEnd()} … {line.Text[run.End..].TrimStart()}" };
        return AreIn(line.Text) && line.Text.TrimEnd('.', ' ') is { Length: > 0 } words ? line with { Text = words + " …" } : line;
    }

    /// <summary>Whether a line has such dots, with the page behind them or not.</summary>
    public static bool AreIn(string text) => text.Contains(". . . .", StringComparison.Ordinal) || text.Contains(".....", StringComparison.Ordinal);

    /// <summary>How long a line is without its dots.</summary>
    public static int LengthWithout(string text) => AreIn(text) ? text.Length - text.Count(character => character == '.') * 2 : text.Length;

    private static (int Start, int End)? RunOf(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '…' or '·' or '_')) continue;
            var (end, dots) = (i, 0);
            for (; end < text.Length && (text[end] == text[i] || text[end] == ' '); end++)
                if (text[end] == text[i]) dots += text[i] == '…' ? 3 : 1;
            if (dots >= 4 && end < text.Length && char.IsLetterOrDigit(text[end])) return (i, end);
            i = end;
        }
        return null;
    }
}

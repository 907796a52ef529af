namespace EbookBuilder.Articles.PlainText;

/// <summary>The dots that lead from an entry of a table of contents to its page.</summary>
internal static class Leaders
{
    /// <summary>The lines with each run of dots made short, where most of them have one; null where they are no table of contents.</summary>
    public static ImmutableArray<TextLine>? Collapse(ImmutableArray<TextLine> lines)
    {
        var found = lines.Count(line => RunOf(line.Text) is not null);
        if (found < 2 || found * 3 < lines.Length * 2) return null;
        return [.. lines.Select(line => RunOf(line.Text) is { } run ? line with { Text = $"{line.Text[..run.Start].TrimEnd()} … {line.Text[run.End..].TrimStart()}" } : line)];
    }

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

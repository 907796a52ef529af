namespace EbookBuilder.Articles.PlainText;

/// <summary>Cuts repaired text into lines, and remembers blanks, gaps and form feeds.</summary>
internal static class LineReading
{
    /// <summary>Stands at the end of a line for each other one that was joined to it before, so that those behind keep their numbers.</summary>
    public const char Joined = '\v';

    /// <summary>The lines that hold something.</summary>
    public static List<TextLine> Read(string text)
    {
        var lines = new List<TextLine>();
        var (number, page, gap, ended) = (1, 0, 0, false);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var raw = text.AsSpan(range);
            while (raw.StartsWith('\f'))
            {
                raw = raw[1..];
                (page, ended) = (page + 1, true);
            }
            var trailing = raw.EndsWith('\f');
            var content = raw.Trim();
            if (content.IsEmpty) gap++;
            else
            {
                lines.Add(new(number, Fold(content)) { Indent = IndentOf(raw), Gap = gap, Page = page, AfterPageEnd = ended && lines.Count > 0 });
                (gap, ended) = (0, false);
            }
            if (trailing) (page, ended) = (page + 1, true);
            number += 1 + raw.Count(Joined);
        }
        return Underlines.Fold(SingleSpaced(lines));
    }

    /// <summary>Where an empty line follows every line, it says nothing: one is taken off each gap.</summary>
    private static List<TextLine> SingleSpaced(List<TextLine> lines)
    {
        var (close, goOn) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterPageEnd) continue;
            if (lines[i].Gap == 0) close++;
            if (lines[i].Gap > 0 && Punctuation.GoesOn(lines[i].Text) && !Punctuation.EndsSentence(lines[i - 1].Text)) goOn++;
        }
        if (lines.Count < 12 || close * 8 > lines.Count || goOn * 4 < lines.Count) return lines;
        return [.. lines.Select(line => line with { Gap = Math.Max(0, line.Gap - 1) })];
    }

    private static string Fold(ReadOnlySpan<char> content)
    {
        var inner = content.IndexOf('\f');
        var text = inner < 0 ? content.ToString() : content.ToString().Replace('\f', ' ');
        return SpreadIdeographs.Close(text);
    }

    private static int IndentOf(ReadOnlySpan<char> line)
    {
        var column = 0;
        foreach (var character in line)
        {
            if (character == '\t') column += 8 - column % 8;
            else if (character == '\u3000') column += 2;
            else if (char.IsWhiteSpace(character)) column++;
            else break;
        }
        return column;
    }
}

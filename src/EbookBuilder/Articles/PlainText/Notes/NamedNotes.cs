namespace EbookBuilder.Articles.PlainText;

/// <summary>Notes that say so: <c>[Footnote 2: ...]</c>, <c>Footnote A: ...</c>, as transcribers of old books set them behind the paragraph or the chapter that calls them.</summary>
internal static class NamedNotes
{
    private const int LongestMark = 4;
    private const int MostLines = 120;

    private static readonly string[] Names = ["Footnote", "Fußnote", "Note de bas de page", "Nota al pie", "Voetnoot"];

    /// <summary>The mark that stands where a note of this name is called, and how long name, mark and colon are; null where the line starts none.</summary>
    public static (string Name, string Mark, int Length)? Find(string line)
    {
        var start = line[0] == '[' ? 1 : 0;
        foreach (var name in Names)
        {
            if (!line.AsSpan(start).StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            var mark = start + name.Length;
            while (mark < line.Length && line[mark] == ' ') mark++;
            var colon = line.IndexOf(':', mark);
            if (colon <= mark || colon - mark > LongestMark || line.AsSpan(mark, colon - mark).Contains(' ')) return null;
            return (name, line[mark..colon], colon + 1);
        }
        return null;
    }

    /// <summary>Behind the last line of a note: the one with its bracket, or the end of its paragraph.</summary>
    public static int EndOf(List<TextLine> lines, int first)
    {
        var bracketed = lines[first].Text[0] == '[';
        var depth = 0;
        for (var i = first; i < Math.Min(lines.Count, first + MostLines); i++)
        {
            if (i > first && (bracketed ? Find(lines[i].Text) is not null : lines[i].Gap > 0)) return i;
            depth += lines[i].Text.Count(character => character == '[') - lines[i].Text.Count(character => character == ']');
            if (bracketed && depth <= 0) return i + 1;
        }
        return first + 1;
    }
}

using System.Text;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Lines of Arabic or Hebrew that stand as the page shows them from left to right, each word in an embedding of its own (RLE word PDF): the order of
/// the words is turned round, Latin words and numbers keep theirs.
/// </summary>
internal static class VisualOrder
{
    private const char RightToLeft = '\u202B';
    private const char Pop = '\u202C';
    private const char Joiner = '\u200C';

    /// <summary>The text with such lines turned round; other lines stay as they are.</summary>
    public static string ToReadingOrder(string text)
    {
        var lines = text.Split('\n');
        var visual = lines.Count(IsVisual);
        if (visual == 0) return text;
        lines = JoinCut(lines);
        for (var i = 0; i < lines.Length; i++)
            if (IsVisual(lines[i]) || visual > 3 && lines[i].Contains(RightToLeft, StringComparison.Ordinal) && !HasPhrase(lines[i])) lines[i] = Turn(lines[i]);
        return string.Join('\n', lines);
    }

    /// <summary>
    /// Some converters end a line at the joiner inside a Persian word, which has no width, and go on with what stands at its right on the page. No word starts with a joiner: such a line
    /// and the next one are one.
    /// </summary>
    private static string[] JoinCut(string[] lines)
    {
        var whole = new List<string>(lines.Length);
        var parts = new StringBuilder();
        var joined = 0;
        foreach (var line in lines)
        {
            parts.Append(line);
            if (line.LastIndexOf(RightToLeft) is >= 0 and var last && last + 1 < line.Length && line[last + 1] == Joiner)
            {
                joined++;
                continue;
            }
            whole.Add(parts.Append(LineReading.Joined, joined).ToString());
            parts.Clear();
            joined = 0;
        }
        if (parts.Length > 0) whole.Add(parts.ToString());
        return [.. whole];
    }

    /// <summary>In reading order one embedding spans a line; several side by side are words in the order of the page.</summary>
    private static bool IsVisual(string line)
    {
        var (embeddings, depth, deepest) = (0, 0, 0);
        foreach (var character in line)
        {
            if (character is RightToLeft or '\u202A') depth++;
            else if (character == Pop) depth--;
            if (character == RightToLeft) embeddings++;
            deepest = Math.Max(deepest, depth);
        }
        return embeddings > 1 && deepest == 1 && !HasPhrase(line);
    }

    /// <summary>Whether an embedding holds several words: then it is a stretch of a line in reading order, and several of them stand side by side in columns.</summary>
    private static bool HasPhrase(string line)
    {
        for (var start = line.IndexOf(RightToLeft, StringComparison.Ordinal); start >= 0; start = line.IndexOf(RightToLeft, start + 1))
        {
            var end = line.IndexOf(Pop, start);
            if (line.AsSpan(start, (end < 0 ? line.Length : end) - start).Trim([RightToLeft, Pop, ' ']).Contains(' ')) return true;
        }
        return false;
    }

    private static string Turn(string line)
    {
        var parts = Parts(line.Trim('\f', ' ', LineReading.Joined));
        parts.Reverse();
        var turned = new StringBuilder(line.Length);
        turned.Append('\f', line.Count(character => character == '\f'));
        foreach (var part in parts) turned.Append(part);
        turned.Append(LineReading.Joined, line.Count(character => character == LineReading.Joined));
        return turned.ToString();
    }

    /// <summary>The parts from left to right: an embedded word, a run of Latin words, or one mark or blank.</summary>
    private static List<string> Parts(string line)
    {
        var parts = new List<string>();
        for (var i = 0; i < line.Length;)
        {
            var end = i + 1;
            if (line[i] == RightToLeft)
            {
                while (end < line.Length && line[end] != Pop) end++;
                parts.Add(line[(i + 1)..end]);
                i = Math.Min(end + 1, line.Length);
                continue;
            }
            if (char.IsLetterOrDigit(line[i])) end = LatinEnd(line, i);
            parts.Add(line[i..end]);
            i = end;
        }
        return parts;
    }

    /// <summary>A Latin run goes over blanks and marks as long as letters or digits follow before the next embedding.</summary>
    private static int LatinEnd(string line, int start)
    {
        var end = start + 1;
        for (var i = end; i < line.Length && line[i] is not (RightToLeft or Pop); i++)
            if (char.IsLetterOrDigit(line[i])) end = i + 1;
        return end;
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// How deep numbered headings stand. Each way of counting (<c>Chapter 1</c>, <c>I.</c>, <c>A.</c>, <c>1.</c>, <c>a)</c>) is one level; a way that comes up for the
/// first time under a heading of another counts the parts of that heading.
/// </summary>
internal static class HeadingLevels
{
    private const int Top = 2;
    private const int Deepest = 6;

    /// <summary>Gives every numbered heading its level; a heading whose form states one keeps it.</summary>
    public static void Give(ImmutableArray<Block>.Builder blocks)
    {
        var open = new List<string>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Heading || blocks[i].Level > 0 || Count(blocks[i].Lines[0].Text, open) is not { } count) continue;
            var at = open.IndexOf(count.Way);
            if (at < 0) open.Add(count.Way);
            else open.RemoveRange(at + 1, open.Count - at - 1);
            blocks[i] = blocks[i] with { Level = Math.Min(Deepest, Top + open.Count - 1 + count.Depth - 1) };
        }
    }

    /// <summary>In which way a heading is counted, and how many numbers its number has: <c>2.3.1</c> has three.</summary>
    private static (string Way, int Depth)? Count(string text, List<string> open)
    {
        if (DivisionLabel.Find(text) is { } label) return (label.Word, 1);
        if (SectionNumber.Find(text) is { } section) return ("1", section.Depth);
        if (ListMarker.Find(text) is { Number: not null } marker) return (marker.Style, 1);
        var end = 0;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end])) end++;
        if (end == 0 || end + 1 >= text.Length || text[end] is not ('.' or ')') || text[end + 1] != ' ') return null;
        var roman = text.AsSpan(0, end).ContainsAnyExcept("IVXLC") ? false : end > 1 || text[0] == 'I' || open.Contains("I") && !open.Contains("A");
        return roman ? ("I", 1) : end == 1 ? ("A", 1) : null;
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>Drawings of characters and listings of a program.</summary>
internal static class Drawing
{
    private const string Strokes = "|+/\\_=<>^{}[];`~│┌┐└┘├┤─═║";

    /// <summary>Whether so many of the marks are strokes, or lie so far apart, that the blanks between them matter.</summary>
    public static bool Is(ImmutableArray<TextLine> lines)
    {
        var (strokes, marks, apart) = (0, 0, 0);
        foreach (var line in lines)
        {
            foreach (var character in line.Text)
            {
                if (character == ' ') continue;
                marks++;
                if (Strokes.Contains(character, StringComparison.Ordinal) || character == '-' && line.Text.Contains("--", StringComparison.Ordinal)) strokes++;
            }
            if (line.Text.Contains("   ", StringComparison.Ordinal)) apart++;
        }
        return strokes * 5 > marks || strokes * 12 > marks && apart * 2 > lines.Length;
    }
}

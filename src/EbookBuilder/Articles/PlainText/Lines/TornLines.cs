using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Lines that a converter tore apart: where justification left wide blanks between the words, some take each word for a line of its own. Such words
/// stand one below the other, and fill together the measure as a line inside a paragraph does.
/// </summary>
internal static class TornLines
{
    private const int FewestWords = 3;

    /// <summary>A line filled out so far that its blanks look like gaps may still end well before the measure.</summary>
    private const double LeastFilled = 0.55;

    /// <summary>The lines, each that was torn made whole again.</summary>
    public static List<TextLine> Mend(List<TextLine> lines) => MendWords(TornIdeographs.Mend(lines));

    private static List<TextLine> MendWords(List<TextLine> lines)
    {
        Measure? measure = null;
        List<TextLine>? mended = null;
        for (var i = 1; i < lines.Count;)
        {
            var end = i;
            while (end < lines.Count && IsWord(lines[end]) && (end == i || lines[end].Gap == 0 && !lines[end].AfterPageEnd)) end++;
            if (end - i >= FewestWords && end < lines.Count && lines[end].Gap == 0)
            {
                mended ??= [.. lines[..i]];
                measure ??= Measure.Of(lines);
                AddMended(mended, lines[i..(end + 1)], measure);
            }
            else mended?.AddRange(lines[i..Math.Max(end, i + 1)]);
            i = Math.Max(end, i + 1);
        }
        return mended ?? lines;
    }

    /// <summary>The words as one line if they fill one, whose next word had no room on it; else as they are.</summary>
    private static void AddMended(List<TextLine> mended, List<TextLine> wordsAndNext, Measure measure)
    {
        var words = wordsAndNext[..^1];
        var isTurned = words.TrueForAll(word => Scripts.IsRightToLeft(Scripts.Of(Punctuation.First(word.Text)))); // The left end of such a line comes first, as the page shows it.
        var (whole, next) = (string.Join(' ', (isTurned ? Enumerable.Reverse(words) : words).Select(word => word.Text)), wordsAndNext[^1].Text);
        var width = measure.Widths.Of(whole);
        var withNext = width + measure.Widths.Space + Measure.FirstWord(next, measure.Widths);
        var fills = measure.IsWrapped && width >= LeastFilled * measure.Width && width <= measure.Width && withNext > 0.97 * measure.Width;
        if (fills && (isTurned || StartSentence(words) || !Punctuation.EndsSentence(mended[^1].Text))) mended.Add(words[0] with { Text = whole });
        else mended.AddRange(words);
    }

    /// <summary>The first words of a paragraph; those of a list of single words are spelled alike.</summary>
    private static bool StartSentence(List<TextLine> words) => char.IsUpper(words[0].Text[0]) && words.Skip(1).All(word => char.IsLower(word.Text[0]));

    private static bool IsWord(TextLine line) =>
        !line.Text.Contains(' ', StringComparison.Ordinal) && line.Text.Any(char.IsLetter) && !LineJoining.IsIdeographic(line.Text[0]) && !Punctuation.EndsSentence(line.Text);
}

using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// Lines that say that a paragraph starts: among the first, the word that heads an abstract, an abstract or keywords with their name, the place at the head of a news report; in Chinese and Japanese those that
/// are set in, where nearly all paragraphs are.
/// </summary>
internal static class KnownStarts
{
    private const int MostLines = 60;
    private const int FirstLines = 6;
    private const int ShortestAbstractLine = 40;
    private const int FewestSetIn = 3;
    private const int LeastOfParagraph = 15;

    private static readonly System.Buffers.SearchValues<char> Numerals = System.Buffers.SearchValues.Create("一二三四五六七八九十");

    /// <summary>The lines; those know it.</summary>
    public static List<TextLine> Mark(List<TextLine> lines)
    {
        for (var i = 1; i < Math.Min(MostLines, lines.Count); i++)
        {
            if (lines[i].Gap > 0 && i + 1 < lines.Count && lines[i + 1].Text.Length > ShortestAbstractLine && Abstracts.IsHead(lines[i].Text)) lines[i] = lines[i] with { HeadingLevel = 2 };
            if (Keywords.StartIn(lines[i].Text) || Abstracts.StartIn(lines[i].Text) || (lines[i].Gap > 0 || i < FirstLines) && NewsPlace.Find(lines[i].Text, null) is { IsDoubtful: false }) lines[i] = lines[i] with { StartsParagraph = true };
        }
        return MarkSetIn(lines);
    }

    private static List<TextLine> MarkSetIn(List<TextLine> lines)
    {
        var starts = Enumerable.Range(0, lines.Count).Where(i => lines[i].Text.Length >= LeastOfParagraph && IsEastAsian(lines[i].Text) && (i == 0 || lines[i].Gap > 0 || Punctuation.EndsSentence(lines[i - 1].Text))).ToList();
        var setIn = starts.Count(i => IsSetIn(lines[i]));
        var areSetIn = setIn >= FewestSetIn && setIn * 5 >= starts.Count * 4;
        return [.. lines.Select((line, i) => areSetIn && IsSetIn(line) && IsEastAsian(line.Text) && !IsInside(lines, i) || IsPoint(line.Text) ? line with { StartsParagraph = true } : line)];
    }

    /// <summary>A point of a notice, <c>一、每日开放；</c>, ends as a sentence does; a heading that is counted in the same way does not.</summary>
    private static bool IsPoint(string text)
    {
        var end = text.AsSpan().IndexOfAnyExcept(Numerals);
        return end is > 0 and < 4 && text[end] == '、' && Punctuation.EndsSentence(text);
    }

    /// <summary>Whether a line goes on the one above, which is set in as far and ends no sentence: an item or a quotation.</summary>
    private static bool IsInside(List<TextLine> lines, int i) => i > 0 && lines[i].Gap == 0 && lines[i].Indent == lines[i - 1].Indent && !Punctuation.EndsSentence(lines[i - 1].Text);

    /// <summary>By one ideograph, as in Japanese, or two, as in Chinese.</summary>
    private static bool IsSetIn(TextLine line) => line.Indent is >= 2 and <= 4;

    private static bool IsEastAsian(string text) => Scripts.IsWrittenWithoutSpaces(Scripts.Of(Punctuation.First(text)));
}

using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>What one line tells about where blocks begin and end, worked out once.</summary>
/// <param name="Line">The line.</param>
/// <param name="Width">Its width.</param>
/// <param name="WidthWithNext">Its width, were the first word of the next line on it too.</param>
/// <param name="Columns">About how many columns of Latin letters it fills.</param>
/// <param name="Indent">Its columns of indent, less those that all lines of its page have; nothing in writing from right to left, which blanks push to the right margin.</param>
/// <param name="Marker">The mark of a list item, or null.</param>
/// <param name="Ends">Whether it ends as a sentence does.</param>
/// <param name="Asks">Whether it ends as a question or an exclamation.</param>
/// <param name="Colon">Whether it ends with a colon.</param>
/// <param name="BreaksOff">Whether it breaks off inside a sentence.</param>
/// <param name="GoesOn">Whether it can only go on a sentence.</param>
/// <param name="Capital">Whether it starts with a capital letter.</param>
/// <param name="IsAlone">Whether empty lines stand before and behind it.</param>
/// <param name="IsGreeting">Whether it may be the greeting of a letter: alone, short, and ended by a comma.</param>
/// <param name="HasLabel">Whether it starts with a few words and a colon, as the items of many lists do.</param>
/// <param name="PointsBack">Whether it starts with a word that refers to what was said before.</param>
/// <param name="HasInnerEnd">Whether a sentence ends inside it.</param>
/// <param name="IsTitleCase">Whether all its longer words start with a capital letter.</param>
internal readonly record struct LineFacts(
    TextLine Line, double Width, double WidthWithNext, double Columns, int Indent, ListMarker? Marker, bool Ends, bool Asks, bool Colon, bool BreaksOff, bool GoesOn, bool Capital, bool IsAlone, bool IsGreeting, bool HasLabel, bool PointsBack, bool HasInnerEnd, bool IsTitleCase)
{
    private const int LatestGreeting = 24;
    private const double LeastOfFull = 0.95;

    /// <summary>Its width, were as much of the next word on it too as may stand alone: where words are cut, the first part and a hyphen.</summary>
    public double WidthWithPart { get; init; }

    /// <summary>Whether it belongs to a quotation that ends with who said it or where.</summary>
    public bool IsCited { get; init; }

    /// <summary>Whether it is nothing but an address of the web, or the caption of a picture: a paragraph, however short.</summary>
    public bool StandsByItself { get; init; }

    /// <summary>Whether that quotation ends with it.</summary>
    public bool EndsCitation { get; init; }

    /// <summary>The facts of every line.</summary>
    public static LineFacts[] Of(IReadOnlyList<TextLine> lines, Measure measure)
    {
        var widths = measure.Widths;
        var margins = Margins(lines);
        var rightToLeft = lines.Count(line => Scripts.IsRightToLeft(Scripts.Of(Punctuation.First(line.Text)))) * 2 > lines.Count;
        var facts = new LineFacts[lines.Count];
        var cutsWords = CutWords.AreUsualIn(lines);
        for (var i = 0; i < facts.Length; i++)
        {
            var text = lines[i].Text;
            var width = Measure.WidthOf(lines, i, widths);
            var edge = i + 1 < lines.Count ? width + Measure.Joint(text, lines[i + 1].Text, widths) + Measure.LatinAmidWide(text, widths) : width;
            var withNext = i + 1 < lines.Count ? edge + Measure.FirstWord(lines[i + 1].Text, widths) : width;
            var announces = text.Length > 2 && text[^1] is '-' or '—' or '–' && i + 1 < lines.Count && ListMarker.Find(lines[i + 1].Text) is { Number: 1 }; // Statutes announce so what follows.
            var isAddress = Addresses.IsLine(text);
            var alone = lines[i].Gap > 0 && (i + 1 == lines.Count || lines[i + 1].Gap > 0);
            facts[i] = new(lines[i], width, withNext, width / (widths == LineWidths.Typewriter ? 1000 : 480), rightToLeft ? 0 : lines[i].Indent - margins[lines[i].Page], MarkerOf(lines, i), Punctuation.EndsSentence(text) || !measure.IsWrapped && text[^1] is '」' or '』', Punctuation.AsksOrExclaims(text),
                Punctuation.EndsWithColon(text) || announces || Punctuation.AnnouncesList(text), !announces && Punctuation.BreaksOff(text) && !(isAddress && !(i + 1 < lines.Count && Addresses.IsRest(lines[i + 1].Text))), Punctuation.GoesOn(text) || GoesOnWithAddress(text), Punctuation.StartsWithCapital(text),
                alone, alone && i < LatestGreeting && text.Length < 40 && !char.IsLower(text[0]) && text[^1] is (',' or '，' or '،'), Punctuation.StartsWithLabel(text), PointingWords.Start(text), InnerSentence.EndsIn(text), Punctuation.IsTitleCase(text))
            {
                WidthWithPart = cutsWords && i + 1 < lines.Count ? edge + Measure.FirstPartOfWord(lines[i + 1].Text, widths) : withNext,
                StandsByItself = isAddress || !(withNext > LeastOfFull * measure.Width) && !(i > 0 && GoesOnInSentence(facts[i - 1], lines[i], measure)) && Caption.Is(text),
            };
        }
        return facts;
    }

    /// <summary>Whether a line goes on a sentence whose line was full: <c>Figure 3</c> may stand at any line's start.</summary>
    private static bool GoesOnInSentence(in LineFacts before, TextLine line, Measure measure) => before is { Ends: false, Colon: false, StandsByItself: false } && before.WidthWithNext > LeastOfFull * measure.Width && (line.Gap == 0 || line.AfterPageEnd);

    /// <summary>The mark of an item. A Korean verb that a line end cut leaves its last syllable and a stop, which looks like one: <c>다.</c> counts only behind a sentence or the item before it.</summary>
    private static ListMarker? MarkerOf(IReadOnlyList<TextLine> lines, int i)
    {
        if (lines[i].StartsParagraph || ListMarker.Find(lines[i].Text) is not { } marker) return null;
        if (marker.Style != "가." || marker.Number == 1 || i == 0 || lines[i].Gap > 0) return marker;
        return Punctuation.EndsSentence(lines[i - 1].Text) || ListMarker.Find(lines[i - 1].Text) is { Style: "가." } before && before.Number + 1 == marker.Number ? marker : null;
    }

    /// <summary>An address that had no room on the line before starts a line in the middle of a sentence, which goes on behind it to its stop.</summary>
    private static bool GoesOnWithAddress(string text) => text.StartsWith("http", StringComparison.Ordinal) && text.Contains("://", StringComparison.Ordinal) && text.Contains(' ', StringComparison.Ordinal) && Punctuation.EndsSentence(text);

    /// <summary>The left margin of each page: converters shift pages against one another.</summary>
    private static Dictionary<int, int> Margins(IReadOnlyList<TextLine> lines)
    {
        var margins = new Dictionary<int, int>();
        foreach (var line in lines)
            margins[line.Page] = Math.Min(line.Indent, margins.GetValueOrDefault(line.Page, int.MaxValue));
        return margins;
    }
}

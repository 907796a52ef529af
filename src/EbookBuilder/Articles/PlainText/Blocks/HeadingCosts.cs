namespace EbookBuilder.Articles.PlainText;

/// <summary>What it costs to say that a line starts a heading, goes on one or ends one.</summary>
internal sealed class HeadingCosts(TypesettingHabits habits, SegmentationWeights weights)
{
    /// <summary>Where empty lines part the blocks, a short sentence may well be a paragraph; and in scripts without capitals hardly a heading has a stop.</summary>
    private const double TypedStop = 6;

    /// <summary>What somebody asks or exclaims, in quotation marks or behind a name.</summary>
    private const double Speech = 4;

    /// <summary>A name, a colon and what it is; headings of that form have mostly a number before the colon.</summary>
    private const double Field = 6;

    /// <summary>A quotation with its source has the length of a heading.</summary>
    private const double Cited = 6;

    /// <summary>A heading is no more than one sentence, unless it is a question as it is asked in an interview.</summary>
    private const double Sentences = 2;

    /// <summary>A line of a formula, or the name of an option: short, and no heading.</summary>
    private const double Formula = 6;

    private const double OpenHeading = 1;
    private const double ListBelow = 2;
    private const double LongestItem = 200;
    private const double LeastOfOpen = 0.7;
    private const double ShortestFullHeading = 30;
    private const double LongestHeading = 100;

    /// <summary>In scripts without capitals a long line with commas is an item or a sentence rather than a heading.</summary>
    private const double Clauses = 2;

    private const double LongClause = 50;

    private static readonly System.Buffers.SearchValues<char> Commas = System.Buffers.SearchValues.Create("，、،,");

    private readonly double _measure = habits.Measure.Width;

    /// <summary>The cost of a heading that starts at a line.</summary>
    public double Start(in LineFacts line)
    {
        var text = line.Line.Text;
        var cost = weights.HeadingStart;
        if (line.Marker is { Number: null }) cost += weights.HeadingBullet;
        cost += Unlikeness(line);
        if (SectionNumber.Find(text) is { } section && (section.Depth > 1 || line.IsAlone && !line.Ends && line.Columns < 80)) cost += weights.HeadingNumber;
        else if (habits.HasCase && !line.Capital && !char.IsDigit(Punctuation.First(text))) cost += weights.HeadingSmall;
        if (habits.Measure.IsWrapped && line.Width > 0.8 * _measure) cost += weights.HeadingWide;
        if (line.IsTitleCase) cost += weights.HeadingTitleCase;
        if (line.Columns > 120) cost += weights.HeadingLong;
        if (!text.Any(char.IsLetter)) cost += 4;
        return cost;
    }

    /// <summary>What stands in lines as short as headings and is none.</summary>
    private double Unlikeness(in LineFacts line)
    {
        var text = line.Line.Text;
        if (Leaders.AreIn(text)) return Cost.Never;
        if (text[0] is '[' or '{') return 12; // A picture's legend, a remark of the editor, the number of a page.
        if (LetterWords.IsFarewell(text) || LetterWords.IsHail(text)) return 12;
        if (habits.IsTyped && line.HasLabel && !line.Asks && !(line.IsAlone && TitleLines.IsCapitals(text)) && DivisionLabel.Find(text) is null && !text.AsSpan(0, text.AsSpan().IndexOfAny(':', '：')).ContainsAnyInRange('0', '9')) return Field;
        if (text.Length > 12 && text.AsSpan(8).Contains("   ", StringComparison.Ordinal)) return 12; // Two things side by side.
        if (line.StandsByItself || line is { GoesOn: true, Ends: true, Asks: false }) return 12; // An address, a caption, the rest of a sentence.
        if (text[0] == '(' && text[^1] == ')') return 6; // What happens on the stage.
        if (PictureCredit.Is(text)) return 12;
        if (IsFormula(text)) return Formula;
        if (line.IsCited) return Cited;
        if (!habits.HasCase && line.Columns > LongClause && text.AsSpan().ContainsAny(Commas)) return Clauses;
        if (line.HasInnerEnd && !line.Asks && !line.IsTitleCase && !TitleLines.IsCapitals(text)) return Sentences;
        return habits.IsTyped && line.Asks && (Punctuation.IsQuotationMark(text[0]) || line.HasLabel) ? Speech : 0;
    }

    /// <summary>Whether a line says that something equals something, starts with a sign, or is a single small letter.</summary>
    private static bool IsFormula(string text) =>
        text[0] is '=' or '+' or '−' or '×' or '≤' or '≥' or '∑' or '∫' || text[^1] == '=' || text is ['-', not (' ' or '-'), ..] or ['-', '-', not (' ' or '-'), ..] || text is [>= 'a' and <= 'z'] || text.Contains(" = ", StringComparison.Ordinal) && text.AsSpan().ContainsAny('(', '+', '−');

    /// <summary>The cost of a heading that ends with a line.</summary>
    public double End(in LineFacts line)
    {
        if (line.Colon) return line.Columns < 60 ? weights.HeadingEndColon : weights.HeadingEndLongColon;
        if (!line.Ends) return weights.HeadingEndOpen;
        if (line.Asks && Punctuation.Last(line.Line.Text) is '!' or '！') return line.Columns < 30 ? weights.HeadingExclaims : weights.HeadingLongExclaims;
        if (line.Asks) return line.Columns < 70 ? weights.HeadingEndAsks : weights.HeadingEndLongAsks;
        if (line.Line.Text[^1] is '。' or '．' || !habits.HasCase || habits.IsTyped && line.Line.Text.Any(char.IsLower)) return TypedStop;
        return line.Columns < 8 ? 0.8 : line.Columns < 30 ? weights.HeadingEndStop : weights.HeadingEndLongStop;
    }

    /// <summary>The cost of a paragraph or a heading right below a heading: what starts with a small letter rather goes on a line that had no room for its word, and short lines behind a colon are a list.</summary>
    public double Below(in LineFacts heading, in LineFacts line) =>
        Announces(heading, line) ? ListBelow : habits.Measure.IsWrapped && habits.HasCase && line.GoesOn && heading is { Ends: false, Colon: false, BreaksOff: false } && heading.WidthWithNext > LeastOfOpen * _measure ? OpenHeading : 0;

    /// <summary>Whether a whole line with a colon announces what is listed below it: the line behind is no longer than an item, and ends no sentence either.</summary>
    private bool Announces(in LineFacts heading, in LineFacts line) => !habits.Measure.IsWrapped && heading is { Colon: true, IsTitleCase: false } && line is { Ends: false, Columns: < LongestItem };

    /// <summary>Where converters give each paragraph a line, a heading on two lines stays on two, since its lines stand further apart: the second starts with a small letter.</summary>
    private static bool IsRestOfHeading(in LineFacts before, in LineFacts line) =>
        line.GoesOn && before is { Ends: false, Colon: false, BreaksOff: false, Columns: > ShortestFullHeading and < LongestHeading } && line.Columns < 1.1 * before.Columns;

    /// <summary>A heading goes on where its next word had no room; its type is larger, so its measure is smaller by an unknown part.</summary>
    public double GoesOn(in LineFacts before, in LineFacts line)
    {
        if (!habits.Measure.IsWrapped) return IsRestOfHeading(before, line) ? weights.HeadingGoesOn : Cost.Never;
        var cost = before.WidthWithNext < 0.7 * _measure ? 3 + weights.HeadingGoesOn + (0.7 - before.WidthWithNext / _measure) * weights.HeadingRoom : weights.HeadingGoesOn;
        if (before.Ends || before.Colon) cost += 3;
        if (habits.IsTyped && line.Line.Text.Any(char.IsLower)) cost += 3; // Who types a heading of several lines types it in capitals.
        if (habits.HasCase && line.Capital && !line.IsTitleCase) cost += weights.HeadingCapitalInside;
        if (line.Width > 0.9 * _measure || before.Width > 0.93 * _measure) cost += 2;
        return line.Line.AfterPageEnd ? cost + 1 : cost;
    }
}

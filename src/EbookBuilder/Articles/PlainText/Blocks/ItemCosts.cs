namespace EbookBuilder.Articles.PlainText;

/// <summary>What it costs to say that a line starts an item of a list, ends one, or follows one.</summary>
internal sealed class ItemCosts(LineFacts[] facts, TypesettingHabits habits, SegmentationWeights weights)
{
    private const double UnlikeItem = -0.6;
    private const double ShortHeading = 25;
    private const double QuestionAmidOthers = 1.2;

    /// <summary>A line that leaves more room than this part of the measure, with the next word, ends its item.</summary>
    private const double MostBeforeBreak = 0.9;

    private const int LongestThatStandsOut = 60;
    private const int LeastOfParagraph = 80;

    /// <summary>Who types an empty line above a heading types one below it; a line right above a list, with a colon, announces it.</summary>
    private const double TypedWithoutGap = 12;

    private const double UnmarkedSentence = 2.5;

    /// <summary>Bold labels make lines wider than they look, so that the next word seems to have had room.</summary>
    private const double RestOfItem = 2;

    private const double LeastOfOpenLine = 0.85;

    /// <summary>Where sentences have no stops, an item ends as its lines do.</summary>
    private const double EndWithoutStop = 0.5;

    private readonly bool _bullets = facts.Any(line => line.Marker is { Number: null });

    /// <summary>The cost of an item with its mark that starts at a line.</summary>
    public double StartMarked(in LineFacts line, int i)
    {
        if (line.Marker is not { } marker) return Cost.Never;
        return (marker.Number is null ? weights.BulletStart : weights.NumberStart) + (i == 0 && line.IsAlone ? weights.BareItemStart : 0);
    }

    /// <summary>The cost of an item without a mark that starts at a line.</summary>
    public double StartBare(in LineFacts line, int i)
    {
        if (line.Marker is not null) return Cost.Never;
        var cost = i == 0 ? weights.FirstItemStart : weights.BareItemStart;
        if (habits.IsTyped && !(i > 0 && facts[i - 1].Colon)) cost += weights.TypedItemStart; // Who types a list types its marks.
        if (_bullets) cost += weights.BareBesideBullets;
        if (line.HasLabel) cost += weights.LabelItem;
        else if (!habits.HasGaps && !habits.Measure.IsWrapped && line.Columns > 70) cost += UnmarkedSentence; // Nothing tells it from a paragraph.
        if (IsRestOfItem(i)) cost += RestOfItem;
        if (StandsOut(i)) cost += weights.ItemStandsOut;
        return line.Columns > 300 ? cost + weights.LongItem : cost;
    }

    /// <summary>The cost of an item that ends with a line.</summary>
    public double End(in LineFacts line) => line.Colon && !habits.Measure.IsWrapped ? weights.EndItemColon : line.Asks ? weights.EndItemAsks : line.Ends ? weights.EndItemStop : habits.HasStops ? weights.EndItemOpen : EndWithoutStop;

    /// <summary>The cost of an item following a block.</summary>
    public double After(Segment kind, Segment item, in LineFacts before, in LineFacts line, bool gap)
    {
        var marked = item == Segment.MarkedItem;
        var cost = !marked && gap && habits.GapsSeparate && habits.Measure.IsWrapped ? weights.ItemWithGap : 0;
        if (kind == item) return cost + weights.ItemAfterItem + (before.Ends == line.Ends ? weights.LikeItems : 0) + (!marked && AreUnlike(before, line) ? weights.UnlikeItems : 0) + (!marked && IsQuestionAmidOthers(before, line) ? QuestionAmidOthers : 0);
        return cost + kind switch
        {
            Segment.MarkedItem => weights.BareAfterMarked,
            Segment.BareItem => weights.MarkedAfterBare,
            Segment.Heading => habits.IsTyped && !gap && (!marked || Announces(before, line)) ? TypedWithoutGap : before.Colon ? HeadsList(before) ? 1 : 3 : marked ? weights.MarkedAfterHeading : weights.BareAfterHeading,
            _ => before.Colon ? weights.ItemAfterColon : marked ? weights.MarkedAfterParagraph : weights.BareAfterParagraph,
        };
    }

    /// <summary>The cost of a heading right below an item without a mark, where lines are wrapped: a line much shorter than the item is rather a heading than the next item.</summary>
    public double HeadingBelow(in LineFacts before, in LineFacts heading, bool isOneLine) =>
        habits.Measure.IsWrapped && heading.Columns < (isOneLine ? 0.3 * before.Columns : ShortHeading) ? UnlikeItem : 0;

    /// <summary>Whether a line with a colon stands apart from what is above it as the headings of the text do, though its paragraphs do not.</summary>
    private bool HeadsList(in LineFacts line) => line.Line is { Gap: > 0, AfterPageEnd: false } && habits is { HasGaps: true, GapsSeparate: false, GapsBetweenParagraphs: false, Measure.IsWrapped: true };

    /// <summary>Whether a line right above an item is the sentence that the item ends.</summary>
    private static bool Announces(in LineFacts before, in LineFacts item) => before.Colon || item.Marker is { Style: ['(', ..] } || Punctuation.EndsOpen(before.Line.Text);

    /// <summary>Whether a line starts with a small letter behind one that starts with a capital, nearly fills the measure and ends no sentence.</summary>
    private bool IsRestOfItem(int i) =>
        habits.Measure.IsWrapped && habits.HasCase && i > 0 && facts[i].GoesOn && facts[i - 1] is { Ends: false, Colon: false, BreaksOff: false, GoesOn: false } && facts[i - 1].WidthWithNext > LeastOfOpenLine * habits.Measure.Width;

    /// <summary>Whether a whole line is short and ends no sentence, though the ones around it are whole sentences: so do headings, but hardly a single item. Below items with small letters a capital says as much.</summary>
    private bool StandsOut(int i)
    {
        if (habits.Measure.IsWrapped || i + 1 >= facts.Length || facts[i].Ends || facts[i].Colon || facts[i].BreaksOff || facts[i].Columns > LongestThatStandsOut) return false;
        return (i == 0 || facts[i - 1].Ends || facts[i - 1].Colon || IsMuchShorter(i) || facts[i].Capital && facts[i - 1] is { GoesOn: true, BreaksOff: false }) && (facts[i + 1].Ends || facts[i + 1].Colon) && facts[i + 1].Columns > facts[i].Columns;
    }

    /// <summary>Whether a line above a long one is much shorter than the one before: the last item of a list seldom is, and the heading behind a list mostly is.</summary>
    private bool IsMuchShorter(int i) => facts[i].Columns < 0.55 * facts[i - 1].Columns && facts[i + 1].Columns > LeastOfParagraph;

    /// <summary>Whether one of two items that follow one another asks and the other does not: so do a list and the heading of the next, but hardly items of one list.</summary>
    private bool IsQuestionAmidOthers(in LineFacts before, in LineFacts line) =>
        line.Asks && !before.Asks && !before.Colon || before.Asks && !line.Asks && !line.Ends && !line.Colon && (!habits.Measure.IsWrapped || line.WidthWithNext < MostBeforeBreak * habits.Measure.Width);

    /// <summary>The items of a list are about as long as one another; a heading and its paragraph are not.</summary>
    private bool AreUnlike(in LineFacts one, in LineFacts other) =>
        !habits.Measure.IsWrapped && Math.Max(one.Columns, other.Columns) > 4 * Math.Min(one.Columns, other.Columns) + 40;
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// The figures behind <see cref="SegmentationCosts"/>: negative natural logarithms of how often such a thing is (3 is one time in twenty). They were
/// fitted on articles in many languages that had been typeset and read back, starting from rough counts of running prose.
/// </summary>
internal sealed record SegmentationWeights
{
    /// <summary>The figures in use.</summary>
    public static SegmentationWeights Standard { get; } = new();

    // How often blocks of each kind start.
    public double ParagraphStart { get; init; } = 0.4;
    public double MarkedParagraphStart { get; init; } = 4;
    public double ItemStart { get; init; } = 1.2;
    public double FirstItemStart { get; init; } = 2.4;
    public double BulletStart { get; init; } = -2;
    public double NumberStart { get; init; }
    public double LabelItem { get; init; } = -0.3;
    public double LongItem { get; init; } = 0.5;
    public double ItemOverfull { get; init; } = 3;
    public double QuoteStart { get; init; } = 3;
    public double GoesOnAtStart { get; init; } = 3.2;
    public double GoesOnAtItem { get; init; } = 1.6;

    // Headings.
    public double HeadingStart { get; init; } = 1.8;
    public double HeadingBullet { get; init; } = 6;
    public double HeadingSmall { get; init; } = 1.5;
    public double HeadingWide { get; init; } = 1;
    public double HeadingLong { get; init; } = 4;
    public double HeadingNumber { get; init; } = -1;
    public double HeadingEndOpen { get; init; } = 0.1;
    public double HeadingEndColon { get; init; } = 0.8;
    public double HeadingEndLongColon { get; init; } = 2.5;
    public double HeadingEndAsks { get; init; } = 0.5;
    public double HeadingEndStop { get; init; } = 2;
    public double HeadingEndLongStop { get; init; } = 3;
    public double HeadingGoesOn { get; init; } = 1;
    public double HeadingRoom { get; init; } = 20;
    public double HeadingAfterHeading { get; init; } = 1.8;
    public double HeadingGap { get; init; } = -1.6;
    public double HeadingNoGap { get; init; } = 1.4;
    public double HeadingBreakWithoutGap { get; init; } = 0.5;
    public double RoomBetweenGaps { get; init; } = 2;
    public double HeadingMeasure { get; init; } = 0.97;

    // Lines that go on a block.
    public double BulletInside { get; init; } = 5;
    public double NumberInside { get; init; } = 2.5;
    public double LabelInside { get; init; } = 0.3;
    public double SentenceInside { get; init; } = 2.5;
    public double ColonInside { get; init; } = 3;
    public double CapitalInside { get; init; } = 1.6;
    public double Room { get; init; } = 1;
    public double MostRoom { get; init; } = 9;
    public double GapInside { get; init; } = 4;
    public double PageInside { get; init; } = 0.3;
    public double IndentInside { get; init; } = 4;
    public double OutdentInside { get; init; } = 3;

    // Blocks that end.
    public double EndHyphen { get; init; } = 6;
    public double EndComma { get; init; } = 3.5;
    public double EndCommaItem { get; init; } = 1.6;
    public double EndItemAsks { get; init; } = 1.5;
    public double EndItemStop { get; init; } = 0.3;
    public double EndItemOpen { get; init; } = 0.6;
    public double EndStop { get; init; } = 0.07;
    public double EndColon { get; init; } = 1;
    public double EndOpen { get; init; } = 3.3;
    public double EndRoom { get; init; } = 0.13;
    public double EndFullLeast { get; init; } = 1.2;
    public double EndFullMost { get; init; } = 3.6;
    public double Lone { get; init; } = 1;

    // What follows what.
    public double ItemAfterItem { get; init; } = 0.2;
    public double LikeItems { get; init; } = -1;
    public double ItemAfterHeading { get; init; } = 1.2;
    public double ItemAfterColon { get; init; } = -0.8;
    public double ItemAfterParagraph { get; init; } = 2.4;
    public double ParagraphWithoutGap { get; init; } = 1.5;
    public double ParagraphWithGap { get; init; } = 0.9;
    public double OtherWithGap { get; init; } = 0.3;
    public double ItemWithGap { get; init; } = 1.5;
    public double IndentedStart { get; init; } = -1.5;
    public double UnindentedStart { get; init; } = 0.8;
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// The figures behind <see cref="SegmentationCosts"/>: negative natural logarithms of how often such a thing is (3 is one time in twenty). Those here are
/// for lines that people typed; <see cref="FittedWeights"/> has others.
/// </summary>
internal sealed record SegmentationWeights
{
    // How often blocks of each kind start.
    public double ParagraphStart { get; init; } = 0.25;
    public double MarkedParagraphStart { get; init; } = 6.81;
    public double BareItemStart { get; init; } = 1.22;
    public double BareBesideBullets { get; init; } = 0.94;
    public double TypedItemStart { get; init; } = 2;
    public double FirstItemStart { get; init; } = 3.44;
    public double BulletStart { get; init; } = -1.98;
    public double NumberStart { get; init; } = -0.16;
    public double LabelItem { get; init; } = -1.06;
    public double ItemStandsOut { get; init; } = 2.5;
    public double LongItem { get; init; } = 0.7;
    public double ItemOverfull { get; init; } = 0.8;
    public double QuoteStart { get; init; } = 3.08;
    public double GoesOnAtStart { get; init; } = 2.16;
    public double GoesOnAtItem { get; init; } = 1.74;
    public double PointsBackAtStart { get; init; } = 0.5;

    // Headings.
    public double HeadingStart { get; init; } = 1.73;
    public double HeadingBullet { get; init; } = 6;
    public double HeadingSmall { get; init; } = 0.46;
    public double HeadingWide { get; init; } = 0.92;
    public double HeadingLong { get; init; } = 4;
    public double HeadingTitleCase { get; init; } = -0.43;
    public double HeadingNumber { get; init; } = -1;
    public double HeadingEndOpen { get; init; } = 0.07;
    public double HeadingEndColon { get; init; } = 1.43;
    public double HeadingEndLongColon { get; init; } = 2.52;
    public double HeadingEndAsks { get; init; } = 0.34;
    public double HeadingExclaims { get; init; } = 1;
    public double HeadingLongExclaims { get; init; } = 1.5;
    public double HeadingCapitalInside { get; init; } = 1.5;
    public double HeadingEndStop { get; init; } = 1.87;
    public double HeadingEndLongStop { get; init; } = 2.99;
    public double HeadingGoesOn { get; init; } = 1.31;
    public double HeadingRoom { get; init; } = 1.89;
    public double HeadingAfterHeading { get; init; } = 1.01;
    public double HeadingAfterColon { get; init; } = 1.36;
    public double HeadingEndLongAsks { get; init; } = 2;
    public double HeadingGap { get; init; } = -1.98;
    public double HeadingGapless { get; init; }
    public double HeadingNoGap { get; init; } = 1.52;
    public double HeadingBreakWithoutGap { get; init; } = 0.36;
    public double RoomBetweenGaps { get; init; } = 2.9;
    public double HeadingMeasure { get; init; } = 0.92;

    // Lines that go on a block.
    public double BulletInside { get; init; } = 1.48;
    public double NumberInside { get; init; } = 3.4;
    public double LabelInside { get; init; } = 0.81;
    public double SentenceInside { get; init; } = 2.5;
    public double ColonInside { get; init; } = 2.99;
    public double CapitalInside { get; init; } = 1.43;
    public double Room { get; init; } = 0.65;
    public double FirstRoom { get; init; } = 0.03;
    public double FirstOverfull { get; init; } = 2.5;
    public double MostRoom { get; init; } = 5.94;
    public double GapInside { get; init; } = 3.38;
    public double UnwrappedGapInside { get; init; } = 3.58;
    public double UnwrappedPageInside { get; init; } = 0.12;
    public double UnwrappedFreshInside { get; init; } = 1.51;
    public double UnwrappedColonInside { get; init; } = 2;
    public double WideGapInside { get; init; } = 0.3;
    public double ClearGapInside { get; init; } = 4;
    public double ShortInside { get; init; } = 3.01;
    public double PageInside { get; init; } = 0.34;
    public double IndentInside { get; init; } = 4;
    public double OutdentInside { get; init; } = 0.9;

    // Blocks that end.
    public double EndHyphen { get; init; } = 5.98;
    public double EndComma { get; init; } = 3.5;
    public double EndCommaItem { get; init; } = 1.09;
    public double EndItemAsks { get; init; } = 3.11;
    public double EndItemStop { get; init; } = 0.22;
    public double EndItemColon { get; init; } = 2;
    public double EndItemOpen { get; init; } = 0.91;
    public double EndStop { get; init; } = 0.15;
    public double EndColon { get; init; } = 0.2;
    public double EndOpen { get; init; } = 4.16;
    public double EndRoom { get; init; } = 0.08;
    public double EndFullLeast { get; init; } = 1.17;
    public double EndFullMost { get; init; } = 1.63;
    public double LoneShort { get; init; } = 3.41;
    public double LoneHalf { get; init; } = 2.82;
    public double LoneLine { get; init; } = 2.02;
    public double LoneLong { get; init; } = 1.25;

    // What follows what.
    public double ItemAfterItem { get; init; } = -0.04;
    public double LikeItems { get; init; } = -0.96;
    public double UnlikeItems { get; init; } = 2.5;
    public double BareAfterMarked { get; init; } = 2.16;
    public double MarkedAfterBare { get; init; } = 1.29;
    public double MarkedAfterHeading { get; init; } = 1.74;
    public double BareAfterHeading { get; init; } = 1.97;
    public double ItemAfterColon { get; init; } = -0.96;
    public double MarkedAfterParagraph { get; init; } = 3.75;
    public double BareAfterParagraph { get; init; } = 3.94;
    public double ParagraphAfterItem { get; init; } = 0.22;
    public double ParagraphAfterHeading { get; init; } = -0.33;
    public double HeadingAfterItem { get; init; } = 0.22;
    public double ParagraphWithoutGap { get; init; } = 2.6;
    public double ParagraphWithGap { get; init; } = 0.41;
    public double OtherWithGap { get; init; } = 0.06;
    public double ItemWithGap { get; init; } = 1.02;
    public double IndentedStart { get; init; } = -0.98;
    public double UnindentedStart { get; init; } = 0.62;

    // What the columns before a line say.
    public double StepInAtStart { get; init; } = -0.68;
    public double ItemSetIn { get; init; } = -0.82;
    public double ItemFlush { get; init; } = 2.16;
    public double HeadingSetIn { get; init; } = 1.57;
    public double ParagraphSetIn { get; init; } = 1.02;
    public double SetInInside { get; init; } = 1.62;
    public double OutdentInItem { get; init; } = 3.03;
}

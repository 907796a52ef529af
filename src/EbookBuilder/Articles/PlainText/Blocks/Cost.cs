namespace EbookBuilder.Articles.PlainText;

/// <summary>The unit in which ways to divide a text are compared: the negative logarithm of how likely something is.</summary>
internal static class Cost
{
    /// <summary>What nothing else can outweigh.</summary>
    public const double Never = 40;
}

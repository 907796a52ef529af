namespace EbookBuilder.Languages;

/// <summary>A language as it was worked out from text.</summary>
/// <param name="Tag">BCP 47; <c>und</c> where nothing could be told.</param>
/// <param name="Confidence">From 0 to 1: how far the best guess is from the next one.</param>
public sealed record DetectedLanguage(string Tag, double Confidence)
{
    /// <summary>Nothing could be told.</summary>
    public static DetectedLanguage Unknown { get; } = new("und", 0);
}

using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>A chapter, or a piece of one that was split, as it will lie in the package.</summary>
/// <param name="Draft">The chapter.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="Body">Its share of the chapter's body; its references are still the author's.</param>
/// <param name="Title">Plain text; never empty.</param>
internal sealed record ChapterDocument(ChapterDraft Draft, BookPath Path, XElement Body, string Title)
{
    /// <summary>The author's file.</summary>
    public string Source => Draft.Article.Source;
}

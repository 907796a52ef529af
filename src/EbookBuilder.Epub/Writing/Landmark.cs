using System.Collections.Immutable;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>A place that reading systems offer by what it is: one entry of the landmarks and, where EPUB 2 knew it, of the guide.</summary>
/// <param name="EpubType">One value only: Apple Books takes no more.</param>
/// <param name="GuideType">The <c>type</c> of the guide's <c>reference</c> (OPF 2.0.1, 2.6), or null.</param>
/// <param name="Title">The chapter's title.</param>
/// <param name="Target">The chapter.</param>
internal sealed record Landmark(string EpubType, string? GuideType, string Title, BookPath Target)
{
    /// <summary>The landmarks in reading order: the first chapter of each special role, and where the text begins.</summary>
    public static ImmutableArray<Landmark> List(Book book)
    {
        var landmarks = ImmutableArray.CreateBuilder<Landmark>();
        var seen = new HashSet<ChapterRole>();
        var begun = false;
        foreach (var chapter in book.Chapters)
        {
            if (!begun && chapter.Linear && chapter.Role.Matter == Matter.Body)
            {
                begun = true;
                landmarks.Add(new("bodymatter", "text", chapter.Title, chapter.Path));
            }
            if (chapter.Role != ChapterRole.Chapter && chapter.Role != ChapterRole.Part && seen.Add(chapter.Role))
                landmarks.Add(new(chapter.Role.EpubType, GuideTypeOf(chapter.Role), chapter.Title, chapter.Path));
        }
        return landmarks.ToImmutable();
    }

    private static string? GuideTypeOf(ChapterRole role) => role.EpubType switch
    {
        "cover" or "toc" or "index" or "glossary" or "bibliography" or "colophon" or "copyright-page" or "dedication" or "epigraph"
            or "foreword" or "preface" or "loi" or "lot" => role.EpubType,
        "titlepage" => "title-page",
        "acknowledgments" => "acknowledgements",
        "endnotes" => "notes",
        _ => null,
    };
}

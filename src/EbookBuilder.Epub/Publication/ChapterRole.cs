namespace EbookBuilder.Epub.Publication;

/// <summary>Where in the book a chapter stands.</summary>
public enum Matter
{
    /// <summary>Before the text.</summary>
    Front,

    /// <summary>The text.</summary>
    Body,

    /// <summary>After the text.</summary>
    Back,
}

/// <summary>
/// What a chapter is for the book. Each role has its <c>epub:type</c> (EPUB Structural Semantics Vocabulary 1.1) and, where
/// DPUB-ARIA 1.1 has one that fits a <c>section</c>, its <c>doc-*</c> role.
/// </summary>
/// <param name="Name">The word that manifests and front matter use: <c>preface</c>.</param>
/// <param name="EpubType">The <c>epub:type</c>.</param>
/// <param name="AriaRole">The role attribute, or null where DPUB-ARIA has none.</param>
/// <param name="Matter">Where such a chapter stands.</param>
public sealed record ChapterRole(string Name, string EpubType, string? AriaRole, Matter Matter)
{
    /// <summary>The page with the cover picture.</summary>
    public static readonly ChapterRole Cover = new("cover", "cover", null, Matter.Front);

    /// <summary>The half title.</summary>
    public static readonly ChapterRole HalfTitle = new("halftitle", "halftitlepage", null, Matter.Front);

    /// <summary>The title page.</summary>
    public static readonly ChapterRole TitlePage = new("titlepage", "titlepage", null, Matter.Front);

    /// <summary>Imprint and copyright.</summary>
    public static readonly ChapterRole Imprint = new("imprint", "copyright-page", null, Matter.Front);

    /// <summary>The dedication.</summary>
    public static readonly ChapterRole Dedication = new("dedication", "dedication", "doc-dedication", Matter.Front);

    /// <summary>The epigraph.</summary>
    public static readonly ChapterRole Epigraph = new("epigraph", "epigraph", "doc-epigraph", Matter.Front);

    /// <summary>The visible contents page.</summary>
    public static readonly ChapterRole Contents = new("contents", "toc", null, Matter.Front);

    /// <summary>The foreword.</summary>
    public static readonly ChapterRole Foreword = new("foreword", "foreword", "doc-foreword", Matter.Front);

    /// <summary>The preface.</summary>
    public static readonly ChapterRole Preface = new("preface", "preface", "doc-preface", Matter.Front);

    /// <summary>The acknowledgments.</summary>
    public static readonly ChapterRole Acknowledgments = new("acknowledgments", "acknowledgments", "doc-acknowledgments", Matter.Front);

    /// <summary>The introduction.</summary>
    public static readonly ChapterRole Introduction = new("introduction", "introduction", "doc-introduction", Matter.Body);

    /// <summary>The page that opens a part.</summary>
    public static readonly ChapterRole Part = new("part", "part", "doc-part", Matter.Body);

    /// <summary>An ordinary chapter; what an article becomes unless something says otherwise.</summary>
    public static readonly ChapterRole Chapter = new("chapter", "chapter", "doc-chapter", Matter.Body);

    /// <summary>The conclusion.</summary>
    public static readonly ChapterRole Conclusion = new("conclusion", "conclusion", "doc-conclusion", Matter.Body);

    /// <summary>The afterword.</summary>
    public static readonly ChapterRole Afterword = new("afterword", "afterword", "doc-afterword", Matter.Back);

    /// <summary>An appendix.</summary>
    public static readonly ChapterRole Appendix = new("appendix", "appendix", "doc-appendix", Matter.Back);

    /// <summary>About the authors.</summary>
    public static readonly ChapterRole Contributors = new("contributors", "contributors", null, Matter.Back);

    /// <summary>Notes gathered at the end of the book.</summary>
    public static readonly ChapterRole Notes = new("notes", "endnotes", "doc-endnotes", Matter.Back);

    /// <summary>The bibliography.</summary>
    public static readonly ChapterRole Bibliography = new("bibliography", "bibliography", "doc-bibliography", Matter.Back);

    /// <summary>The glossary.</summary>
    public static readonly ChapterRole Glossary = new("glossary", "glossary", "doc-glossary", Matter.Back);

    /// <summary>An index.</summary>
    public static readonly ChapterRole Index = new("index", "index", "doc-index", Matter.Back);

    /// <summary>The colophon, and the page of sources and rights.</summary>
    public static readonly ChapterRole Colophon = new("colophon", "colophon", "doc-colophon", Matter.Back);

    /// <summary>The list of figures.</summary>
    public static readonly ChapterRole Figures = new("figures", "loi", null, Matter.Back);

    /// <summary>The list of tables.</summary>
    public static readonly ChapterRole Tables = new("tables", "lot", null, Matter.Back);

    /// <summary>What stands behind the text and has no term of its own: a list of listings, a timeline.</summary>
    public static readonly ChapterRole BackMatter = new("backmatter", "backmatter", null, Matter.Back);

    /// <summary>Every role that an article may have, in the customary order of a book; lists are made, not written.</summary>
    public static IReadOnlyList<ChapterRole> All { get; } =
    [
        Cover, HalfTitle, TitlePage, Imprint, Dedication, Epigraph, Contents, Foreword, Preface, Acknowledgments, Introduction, Part,
        Chapter, Conclusion, Afterword, Appendix, Contributors, Notes, Bibliography, Glossary, Index, Colophon,
    ];
}

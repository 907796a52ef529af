namespace EbookBuilder.Gathering;

/// <summary>How chapters and sections are numbered.</summary>
/// <param name="Scope">What is numbered.</param>
/// <param name="Style">The numerals.</param>
public sealed record Numbering(NumberingScope Scope, NumberStyle Style = NumberStyle.Decimal);

/// <summary>What is numbered.</summary>
public enum NumberingScope
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Chapters: <c>Chapter 3</c>.</summary>
    Chapters,

    /// <summary>Chapters and the headings in them: <c>3.2</c>.</summary>
    Sections,
}

/// <summary>The numerals of a numbering.</summary>
public enum NumberStyle
{
    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>I, II, III.</summary>
    Roman,

    /// <summary>A, B, C.</summary>
    Letters,

    /// <summary>一, 二, 三.</summary>
    Chinese,
}

/// <summary>What the visible contents page may say of an article.</summary>
public enum ContentsDetail
{
    /// <summary>Its summary.</summary>
    Abstract,

    /// <summary>Its authors.</summary>
    Author,

    /// <summary>Its date.</summary>
    Date,

    /// <summary>How long it takes to read.</summary>
    ReadingTime,
}

/// <summary>How a long row of articles without parts is grouped.</summary>
public enum Grouping
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By the parts that the articles name themselves.</summary>
    Part,

    /// <summary>By the year of their date.</summary>
    Year,

    /// <summary>By their first tag.</summary>
    Tag,

    /// <summary>By their first author.</summary>
    Author,

    /// <summary>By the initial letter of their title.</summary>
    Initial,
}

/// <summary>A list of captioned things.</summary>
public enum BookList
{
    /// <summary>Figures.</summary>
    Figures,

    /// <summary>Tables.</summary>
    Tables,

    /// <summary>Listings of code.</summary>
    Listings,
}

/// <summary>An index made from the metadata of the articles, or from marked terms.</summary>
public enum BookIndex
{
    /// <summary>Authors, each with their articles.</summary>
    Author,

    /// <summary>Tags, each with its articles.</summary>
    Tag,

    /// <summary>Articles by date.</summary>
    Timeline,

    /// <summary>Terms marked in the text.</summary>
    Term,
}

/// <summary>When large articles are split at headings.</summary>
/// <param name="Target">The size that a file should have, in bytes of XHTML; split at the next heading beyond it.</param>
/// <param name="Limit">The size beyond which a file is split between blocks even without a heading.</param>
public sealed record Splitting(int Target = 200_000, int Limit = 300_000);

/// <summary>Which small articles share a file.</summary>
/// <param name="Below">Those that take up less than so many bytes of XHTML.</param>
public sealed record Joining(int Below);

/// <summary>Where the entries of a bibliography come from.</summary>
/// <param name="Files">CSL JSON, CSL YAML or BibTeX files, relative to the book folder.</param>
/// <param name="Style">The citation style: <c>author-date</c>, <c>numeric</c>; null: <c>author-date</c>.</param>
public sealed record BibliographySource(ImmutableArray<string> Files, string? Style = null);

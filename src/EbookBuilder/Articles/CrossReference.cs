namespace EbookBuilder.Articles;

/// <summary>
/// How an article asks for words that only the whole book can give: an <c>a</c> without content that carries <see cref="Asks"/>. The binding fills it with the number
/// and the title of what it leads to. A link of a web page that has no words never asks: there, empty links are targets and decoration.
/// </summary>
internal static class CrossReference
{
    /// <summary>Which words are asked for: <see cref="Title"/>, <see cref="Name"/> or <see cref="Number"/>.</summary>
    public static readonly XName Asks = Xhtml.Source + "asks";

    /// <summary>What the author wrote, where it comes back as text if nothing is labelled so: <c>@fig:mill</c>.</summary>
    public static readonly XName Written = Xhtml.Source + "written";

    /// <summary>Number and title of a heading, the number of anything else: <c>Chapter 3: Mills</c>, <c>Figure 2</c>.</summary>
    public const string Title = "title";

    /// <summary>Name and number, the title where there is none: <c>Chapter 3</c>.</summary>
    public const string Name = "name";

    /// <summary>The number alone, the title where there is none: <c>3</c>.</summary>
    public const string Number = "number";

    /// <summary>The same with parentheses around the number of a formula: <c>(3)</c>.</summary>
    public const string FormulaNumber = "formula-number";
}

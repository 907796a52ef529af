namespace EbookBuilder.Binding;

/// <summary>Where a link leads.</summary>
internal abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>Into the book.</summary>
    /// <param name="Path">The document.</param>
    /// <param name="Id">The id in it; null: its start.</param>
    /// <param name="Missing">The fragment that was asked for and is not there, or null.</param>
    public sealed record Inside(BookPath Path, string? Id, string? Missing = null) : LinkTarget;

    /// <summary>Out of the book, to an address that a reader may open.</summary>
    public sealed record Outside(string Address) : LinkTarget;

    /// <summary>To a file of the book folder that is an image.</summary>
    public sealed record ToImage(string File) : LinkTarget;

    /// <summary>Nowhere: the text of the link stays.</summary>
    public sealed record Nowhere(Rule Rule, params object[] Particulars) : LinkTarget;
}

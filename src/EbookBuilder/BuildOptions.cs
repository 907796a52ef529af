namespace EbookBuilder;

/// <summary>What a caller asks for beside what the book folder says.</summary>
public sealed record BuildOptions
{
    /// <summary>Where the book goes; null: beside the source, under its name with <c>.epub</c>.</summary>
    public string? Output { get; init; }

    /// <summary>Whether an error in the input keeps the book from being written.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether web pages are reduced to their main article; null: what the manifest says, else decided page by page.</summary>
    public bool? Extract { get; init; }

    /// <summary>The title, which wins over any other; null: what the book folder says.</summary>
    public string? Title { get; init; }

    /// <summary>The language as a BCP 47 tag, which wins over any other; null: what the book folder says.</summary>
    public string? Language { get; init; }
}

using EbookBuilder.Articles.Html;

namespace EbookBuilder;

/// <summary>What a caller asks for beside what the book folder says.</summary>
public sealed record BuildOptions
{
    /// <summary>Where the book goes; null: beside the source, under its name with <c>.epub</c>.</summary>
    public string? Output { get; init; }

    /// <summary>Whether an error in the input keeps the book from being written.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether the book that was written is checked.</summary>
    public bool Check { get; init; } = true;

    /// <summary>Whether web pages are reduced to their main article; null: what the manifest says, else decided page by page.</summary>
    public bool? Extract { get; init; }

    /// <summary>The title, which wins over any other; null: what the book folder says.</summary>
    public string? Title { get; init; }

    /// <summary>The language as a BCP 47 tag, which wins over any other; null: what the book folder says.</summary>
    /// <exception cref="ArgumentException">The value is no language tag.</exception>
    public string? Language
    {
        get;
        init => field = value is null ? null : LanguageTag.Fit(value) ?? throw new ArgumentException($"\"{value}\" is no language tag", nameof(value));
    }

    /// <summary>Whether <see cref="Language"/> takes the value.</summary>
    public static bool IsLanguageTag(string value) => LanguageTag.Fit(value) is not null;
}

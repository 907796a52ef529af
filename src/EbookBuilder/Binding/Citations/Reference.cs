namespace EbookBuilder.Binding;

/// <summary>A work that may be cited: one entry of a bibliography file. Every value is plain text on one line.</summary>
/// <param name="Key">By which the text cites it.</param>
internal sealed record Reference(string Key)
{
    /// <summary>Who wrote it.</summary>
    public ImmutableArray<ReferencePerson> Authors { get; init; } = [];

    /// <summary>Who edited it, or the work that it is part of.</summary>
    public ImmutableArray<ReferencePerson> Editors { get; init; } = [];

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The journal, book or site that it is part of.</summary>
    public string? Container { get; init; }

    /// <summary>Whether it stands in a journal or the like, which has volumes and issues; else its container is a book.</summary>
    public bool IsInPeriodical { get; init; }

    /// <summary>The publisher, the university of a thesis, the institution of a report.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where the publisher sits.</summary>
    public string? Place { get; init; }

    /// <summary>The year, as four digits or in words; null where it is not known.</summary>
    public string? Year { get; init; }

    /// <summary>When it was looked up: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    public string? Accessed { get; init; }

    /// <summary>The volume.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue, or the number of a report.</summary>
    public string? Issue { get; init; }

    /// <summary>Its pages.</summary>
    public string? Pages { get; init; }

    /// <summary>The edition, as a number or in words.</summary>
    public string? Edition { get; init; }

    /// <summary>What kind of thesis or report it is, where that is stated.</summary>
    public string? Genre { get; init; }

    /// <summary>Its DOI, without a resolver in front.</summary>
    public string? Doi { get; init; }

    /// <summary>Its web address.</summary>
    public string? Address { get; init; }

    /// <summary>Those under whose names it is filed: the authors, else the editors.</summary>
    public ImmutableArray<ReferencePerson> Creators => Authors.IsEmpty ? Editors : Authors;
}

/// <summary>A person or a body.</summary>
/// <param name="Family">The family name with its particle, or the whole name of a body.</param>
/// <param name="Given">The given names, or null.</param>
internal sealed record ReferencePerson(string Family, string? Given = null)
{
    /// <summary>The form that sorts; Chinese, Japanese and Korean names stand in that order anyway.</summary>
    public string FileAs => Given is null ? Family
        : Languages.Scripts.Of(Family[0]) is Languages.Script.Han or Languages.Script.Kana or Languages.Script.Hangul ? Family + Given
        : $"{Family}, {Given}";
}

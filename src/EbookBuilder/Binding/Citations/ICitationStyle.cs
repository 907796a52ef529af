namespace EbookBuilder.Binding;

/// <summary>How works are cited and listed.</summary>
internal interface ICitationStyle
{
    /// <summary>The works in the order of the list, each with the label that stands for it.</summary>
    /// <param name="cited">In the order in which they are first cited.</param>
    ImmutableArray<CitedWork> Label(IEnumerable<Reference> cited);

    /// <summary>What stands between the marks that enclose a group of citations: opening and closing.</summary>
    (string Open, string Close) Marks { get; }

    /// <summary>The words of one work in a group.</summary>
    string InGroup(CitedWork work, bool hidesAuthor);

    /// <summary>The words of a work whose author is part of the sentence.</summary>
    string InSentence(CitedWork work, string locator);

    /// <summary>What stands before a work in the list; null: nothing.</summary>
    string? InList(CitedWork work);

    /// <summary>Whether the year stands right behind the names in the list, since citations name it.</summary>
    bool YearComesFirst { get; }
}

/// <summary>A work that the text cites.</summary>
/// <param name="Reference">The work.</param>
/// <param name="Label">What tells it from the others: its number, or its year with a letter.</param>
/// <param name="Id">Of its entry on the page of the bibliography.</param>
internal sealed record CitedWork(Reference Reference, string Label, string Id);

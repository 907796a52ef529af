namespace EbookBuilder.Binding;

/// <summary>A citation as it stands in the text.</summary>
/// <param name="Items">The works that it names; at least one.</param>
/// <param name="IsNarrative">Whether the author's name is part of the sentence: <c>@key</c> rather than <c>[@key]</c>.</param>
internal sealed record Citation(ImmutableArray<CitationItem> Items, bool IsNarrative);

/// <summary>One work in a citation.</summary>
/// <param name="Key">Of its reference.</param>
/// <param name="Prefix">The words before it: <c>see</c>; empty where there are none.</param>
/// <param name="Suffix">The words behind it: <c>p. 3</c>; empty where there are none.</param>
/// <param name="HidesAuthor">Whether only the year is shown: <c>[-@key]</c>.</param>
internal sealed record CitationItem(string Key, string Prefix = "", string Suffix = "", bool HidesAuthor = false);

namespace EbookBuilder.Binding;

/// <summary>What the text cites.</summary>
/// <param name="Works">The works in the order of the list.</param>
/// <param name="Style">How they are cited and listed.</param>
internal sealed record Bibliography(ImmutableArray<CitedWork> Works, ICitationStyle Style)
{
    private readonly Dictionary<string, CitedWork> _byKey = Works.ToDictionary(work => work.Reference.Key, StringComparer.Ordinal);

    /// <summary>Whether the list stands where an article has a place for it, rather than on a page of its own.</summary>
    public bool StandsInText { get; init; }

    /// <summary>The work of a key, or null where no file has it.</summary>
    public CitedWork? this[string key] => _byKey.GetValueOrDefault(key);
}

namespace EbookBuilder.Binding.BibTex;

/// <summary>One entry of a BibTeX file.</summary>
/// <param name="Type">In lower case: <c>article</c>.</param>
/// <param name="Key">By which it is cited.</param>
/// <param name="Fields">By lower-case name, as they are written, pieces joined; braces and commands are still there.</param>
internal sealed record BibTexEntry(string Type, string Key, Dictionary<string, string> Fields)
{
    /// <summary>The first of the fields that is there, as it is written; null where none is.</summary>
    public string? Raw(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value)) return value;
        return null;
    }

    /// <summary>The first of the fields that is there, as plain text; null where none is.</summary>
    public string? Text(params ReadOnlySpan<string> names) => Raw(names) is { } raw && LatexText.Plain(raw) is { Length: > 0 } text ? text : null;
}

namespace EbookBuilder.Articles.Markdown;

/// <summary>What a wiki link names.</summary>
internal static class WikiTarget
{
    private static readonly ImmutableArray<string> Images = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp", ".avif"];

    /// <summary>Whether the target is an image by its name.</summary>
    public static bool IsImage(string target)
    {
        var file = target.AsSpan()[..(target.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? hash : target.Length)].TrimEnd();
        foreach (var ending in Images)
            if (file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The words for an embedded image: the label, unless it only gives a size.</summary>
    public static string AltText(WikiLink link) => link.Label is { } label && Width(label) is null ? label : "";

    /// <summary>Obsidian writes a size where the label would stand: <c>300</c> or <c>300x200</c>.</summary>
    public static string? Width(string? label)
    {
        if (label is null) return null;
        var digits = label.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : label.Length;
        if (digits is 0 or > 4 || label[0] == '0') return null;
        return digits == label.Length || (label[digits] == 'x' && !label.AsSpan(digits + 1).ContainsAnyExceptInRange('0', '9')) ? label[..digits] : null;
    }
}

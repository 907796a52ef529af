namespace EbookBuilder.Gathering.Manifest;

/// <summary>Files that book.yaml names.</summary>
internal static class StatedFile
{
    /// <summary>The path relative to the book folder; null, with a finding, where no such file lies in the folder.</summary>
    public static string? Read(ManifestValue? value, BookFolder folder)
    {
        if (value?.Text() is not { } text) return null;
        if (BookFolder.Join("", text) is { Length: > 0 } path && folder.Contains(path)) return path;
        value.Findings.Add(Rules.ManifestFileMissing.At(value.Place, text));
        return null;
    }
}

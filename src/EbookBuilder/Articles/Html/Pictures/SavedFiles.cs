namespace EbookBuilder.Articles.Html;

/// <summary>The files that a browser saved beside a page: found by the reference as it stands, or by name in the page's own folder (<c>PAGE_files</c>).</summary>
internal sealed class SavedFiles
{
    private readonly string _page;
    private readonly BookFolder _folder;
    private readonly Dictionary<string, string> _besides = new(StringComparer.Ordinal);

    /// <summary>Looks around a page.</summary>
    public SavedFiles(string page, BookFolder folder)
    {
        (_page, _folder) = (page, folder);
        var stem = page[..^Path.GetExtension(page).Length];
        foreach (var file in folder.Files)
        {
            if (file.StartsWith(stem, StringComparison.Ordinal) && file.Length > stem.Length && file[stem.Length] is '_' or '.' or '-' && file.IndexOf('/', stem.Length) > 0) _besides.TryAdd(Path.GetFileName(file).ToNfc(), file);
        }
    }

    /// <summary>The reference under which the file can be found from the page, or null where it lies on the web or nowhere.</summary>
    public string? Find(string reference)
    {
        var path = reference.AsSpan();
        if (path.IndexOfAny('?', '#') is var end and >= 0) path = path[..end];
        if (path.IsEmpty) return null;
        var plain = Uri.UnescapeDataString(path.ToString());
        var isLocal = !BookPath.HasScheme(reference) && !reference.StartsWith("//", StringComparison.Ordinal);
        if (isLocal && Stands(reference)) return reference;
        if (isLocal && (Stands(plain) || Stands(path.ToString()))) return path.ToString();
        return Besides(plain) is { } besides ? Relative(besides) : null;
    }

    /// <summary>The page in a frame that was saved beside this one, or null.</summary>
    public FramedPage? Frame(string reference)
    {
        if (BookPath.HasScheme(reference) || Besides(Uri.UnescapeDataString(reference)) is not { } file) return null;
        var start = Relative(file[..(file.LastIndexOf('/') + 1)]);
        return new(PageDecoding.Decode(_folder.Read(file)), inner => start + inner);
    }

    /// <summary>The text of a style sheet that was saved beside the page, or null.</summary>
    public string? Sheet(string reference) =>
        Find(reference) is { } found && BookFolder.Join(_page, Uri.UnescapeDataString(found)) is { Length: > 0 } file && _folder.Contains(file) ? PageDecoding.Decode(_folder.Read(file)) : null;

    /// <summary>The file of that name in the page's own folder. Some systems take the letters of names apart (NFD).</summary>
    private string? Besides(string path) => _besides.GetValueOrDefault(path[(path.LastIndexOf('/') + 1)..].ToNfc());

    private bool Stands(string reference) => BookFolder.Join(_page, reference) is { Length: > 0 } path && _folder.Contains(path);

    private string Relative(string file)
    {
        var folder = _page[..(_page.LastIndexOf('/') + 1)];
        return string.Join('/', file[folder.Length..].Split('/').Select(Uri.EscapeDataString));
    }
}

using EbookBuilder.Gathering;

namespace EbookBuilder.Binding;

/// <summary>Finds the file that a reference means, as the tools of the existing layouts would: beside the article, below a site root, by name alone.</summary>
internal sealed class FileLookup
{
    private readonly BookPlan _plan;
    private readonly Lazy<Dictionary<string, string>> _anyCase;
    private readonly Lazy<Dictionary<string, string>> _attachments;
    private readonly Dictionary<string, string> _addressOf = new(StringComparer.Ordinal);

    /// <summary>A lookup in the folder of a plan.</summary>
    public FileLookup(BookPlan plan)
    {
        _plan = plan;
        _anyCase = new(() => Index(plan.Folder.Files, path => path));
        _attachments = new(() => Index(plan.Folder.Files.Where(IsAttachment), path => path[(path.LastIndexOf('/') + 1)..]));
        foreach (var (address, source) in plan.Addresses.OrderBy(pair => pair.Key, StringComparer.Ordinal)) _addressOf.TryAdd(source, address);
    }

    /// <summary>The address at which the site of the layout shows an article, or null.</summary>
    public string? AddressOf(string source) => _addressOf.GetValueOrDefault(source);

    /// <summary>The file, relative to the book folder, or null. <paramref name="reference"/> is a path without query and fragment.</summary>
    public string? Find(string from, string reference)
    {
        foreach (var path in Candidates(from, reference))
            if (path.Length > 0 && _plan.Folder.Contains(path)) return path;
        foreach (var path in Candidates(from, reference))
            if (path.Length > 0 && _anyCase.Value.TryGetValue(path, out var file)) return file;
        return _plan.AttachmentFolders.IsEmpty ? null : _attachments.Value.GetValueOrDefault(reference[(reference.LastIndexOf('/') + 1)..]);
    }

    /// <summary>Every path of the book folder that a reference may mean, the likeliest first.</summary>
    public IEnumerable<string> Candidates(string from, string reference)
    {
        var decoded = Uri.UnescapeDataString(reference);
        var places = Places(from, decoded);
        return decoded == reference ? places : places.Concat(Places(from, reference));
    }

    private IEnumerable<string> Places(string from, string reference)
    {
        if (BookFolder.Join(from, reference) is { } beside) yield return beside;
        if (reference.StartsWith('/'))
        {
            foreach (var root in _plan.SiteRoots)
                if (BookFolder.Join("", $"{root}/{reference}") is { } path) yield return path;
            yield break;
        }
        foreach (var path in OnTheSite(from, reference)) yield return path;
        foreach (var root in _plan.SiteRoots)
            if (BookFolder.Join("", $"{root}/{reference}") is { } path) yield return path;
        if (BookFolder.Join("", reference) is { } fromTheTop) yield return fromTheTop;
    }

    /// <summary>A relative reference as a browser resolves it on the page that the site makes of the article.</summary>
    private IEnumerable<string> OnTheSite(string from, string reference)
    {
        if (AddressOf(from) is not { } address) yield break;
        foreach (var page in (string[])[$"{address}/index", address])
        {
            if (BookFolder.Join(page, reference) is not { } path) continue;
            yield return path;
            foreach (var root in _plan.SiteRoots) yield return $"{root}/{path}";
        }
    }

    private bool IsAttachment(string path) =>
        _plan.AttachmentFolders.Any(folder => folder.Length == 0 || path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, string> Index(IEnumerable<string> files, Func<string, string> key)
    {
        var index = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files) index.TryAdd(key(file), file);
        return index;
    }
}

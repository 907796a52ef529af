using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Sites;

/// <summary>The folder of a site inside the book folder: the book folder itself, or a folder one or two levels below it such as <c>docs</c>.</summary>
internal sealed class SiteFolder
{
    private const int DeepestSite = 2;

    /// <summary>The site in the folder <paramref name="root"/>, which is empty or ends in a slash.</summary>
    public SiteFolder(BookFolder folder, string root)
    {
        Folder = folder;
        Root = root;
        Files = root.Length == 0 ? folder.Files : [.. folder.Files.Where(file => file.StartsWith(root, StringComparison.Ordinal)).Select(file => file[root.Length..])];
    }

    /// <summary>The whole book folder.</summary>
    public BookFolder Folder { get; }

    /// <summary>The path from the book folder to the site, empty or with a closing slash.</summary>
    public string Root { get; }

    /// <summary>The files of the site, relative to <see cref="Root"/>, in the order of their bytes.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>The path in the book folder.</summary>
    public string Full(string path) => Root + path;

    /// <summary>Whether the site has the file.</summary>
    public bool Contains(string path) => Folder.Contains(Root + path);

    /// <summary>The text of a file, or null where it is not there or cannot be read.</summary>
    public string? TextOf(string path)
    {
        if (!Contains(path)) return null;
        try
        {
            return Folder.ReadText(Root + path);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>A script of the site as settings, with the modules of the site that it imports; a fault becomes a finding.</summary>
    /// <param name="file">The script.</param>
    /// <param name="endings">What the name of a module may lack, in the order in which it is tried.</param>
    /// <param name="findings">Receives what is wrong with the script.</param>
    public Setting Script(string file, IReadOnlyList<string> endings, ICollection<Diagnostic> findings)
    {
        string? Imported(string module) => module.StartsWith('.') && BookFolder.Join(file, module) is { } path
            ? endings.Prepend("").Select(ending => TextOf(path + ending)).FirstOrDefault(text => text is not null)
            : null;
        var value = ScriptSettings.Read(TextOf(file) ?? "", Imported, out var fault);
        if (fault is { } wrong) findings.Add(Rules.ConfigurationUnreadable.At(new(Full(file), wrong.Line), wrong.Message));
        return value;
    }

    /// <summary>
    /// The folder, at most two levels deep, that holds <paramref name="name"/> (a file, or a folder with a closing slash), the shallowest first: empty or with a
    /// closing slash; null where there is none, or none for which <paramref name="isSite"/> holds.
    /// </summary>
    public static string? Holding(BookFolder folder, string name, Func<string, bool>? isSite = null)
    {
        var roots = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in folder.Files)
            if (PlaceOf(name, file) is >= 0 and var at) roots.Add(file[..at]);
        return roots.Count == 0 ? null : roots.OrderBy(root => root.AsSpan().Count('/')).ThenBy(root => root, StringComparer.Ordinal).FirstOrDefault(root => isSite is null || isSite(root));
    }

    // Each of many names is looked for in each of thousands of files; most files end otherwise.
    private static int PlaceOf(string name, string file)
    {
        var isFolder = name.EndsWith('/');
        if (!isFolder && !file.EndsWith(name, StringComparison.Ordinal)) return -1;
        var at = 0;
        for (var depth = 0; depth <= DeepestSite; depth++)
        {
            if (file.AsSpan(at).StartsWith(name) && (isFolder || at + name.Length == file.Length)) return at;
            at = file.IndexOf('/', at) + 1;
            if (at == 0) return -1;
        }
        return -1;
    }

    /// <summary>As <see cref="Holding(BookFolder, string, Func{string, bool}?)"/>, for the first of several names that is there.</summary>
    public static string? HoldingAny(BookFolder folder, IEnumerable<string> names, Func<string, bool>? isSite = null) =>
        names.Select(name => Holding(folder, name, isSite)).FirstOrDefault(root => root is not null);
}

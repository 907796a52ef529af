using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Obsidian;

/// <summary>The notes of a vault by their names, as wiki links call them: by path, by file name, by alias (help.obsidian.md/links).</summary>
internal sealed class ObsidianVault
{
    private readonly Dictionary<string, List<string>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byAlias = new(StringComparer.OrdinalIgnoreCase);

    public ObsidianVault(BookFolder folder, string root)
    {
        Files = new(folder, root);
        var settings = SettingsFile.Load(folder, root + ".obsidian/app.json", []);
        HasHardBreaks = settings["strictLineBreaks"].Truth != true;
        var templates = SettingsFile.Load(folder, root + ".obsidian/templates.json", [])["folder"].Text?.Trim('/');
        var ignored = settings["userIgnoreFilters"].Texts().Select(filter => filter.Trim('/')).Append(templates).OfType<string>().Where(name => name.Length > 0).ToList();
        Notes = [.. Files.Files.Where(file => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !file.Split('/').Any(part => part.StartsWith('.')) && !file.EndsWith(".excalidraw.md", StringComparison.Ordinal) && !ignored.Any(name => file.StartsWith(name + "/", StringComparison.Ordinal)))];
        foreach (var note in Notes) Name(note);
    }

    /// <summary>The folder of the vault.</summary>
    public SiteFolder Files { get; }

    /// <summary>The notes, relative to the vault.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Whether a line break in a paragraph shows as one.</summary>
    public bool HasHardBreaks { get; }

    /// <summary>The note, relative to the vault, that <paramref name="name"/> means in a note of <paramref name="from"/>; null where there is none.</summary>
    public string? Find(string name, string from)
    {
        var bare = (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name).Trim().Trim('/');
        if (bare.Length == 0) return from;
        var candidates = _byName.GetValueOrDefault(bare[(bare.LastIndexOf('/') + 1)..]) ?? [];
        var folder = from[..(from.LastIndexOf('/') + 1)];
        return candidates.FirstOrDefault(note => Stem(note).Equals(bare, StringComparison.OrdinalIgnoreCase))
            ?? (BookFolder.Join(from, bare) is { } near ? candidates.FirstOrDefault(note => Stem(note).Equals(near, StringComparison.OrdinalIgnoreCase)) : null)
            ?? candidates.Where(note => ("/" + Stem(note)).EndsWith("/" + bare, StringComparison.OrdinalIgnoreCase)).OrderBy(note => note.StartsWith(folder, StringComparison.Ordinal) ? 0 : 1).ThenBy(note => note.AsSpan().Count('/')).FirstOrDefault()
            ?? _byAlias.GetValueOrDefault(bare);
    }

    private static string Stem(string note) => note[..^3];

    private void Name(string note)
    {
        var name = Path.GetFileNameWithoutExtension(note);
        if (!_byName.TryGetValue(name, out var list)) _byName[name] = list = [];
        list.Add(note);
        var data = SettingsFile.FrontMatter(Files.TextOf(note) ?? "").Data;
        foreach (var alias in data["aliases"].Texts().Concat(data["alias"].Texts())) _byAlias.TryAdd(alias, note);
    }
}

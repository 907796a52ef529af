using System.Text.RegularExpressions;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Obsidian;

/// <summary>An Obsidian vault: notes with wiki links, embeds and callouts, in the order of its file explorer (folders first, then notes by name).</summary>
public sealed partial class ObsidianLayout : ILayout
{
    private const int MostSampled = 40;

    /// <inheritdoc/>
    public string Name => "Obsidian";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return SiteFolder.Holding(folder, ".obsidian/") is not null || IsWiki(folder);
    }

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var vault = new ObsidianVault(folder, SiteFolder.Holding(folder, ".obsidian/") ?? "");
        return new()
        {
            Folder = folder,
            Layout = Name,
            Manifest = manifest with { Title = manifest.Title ?? ReadableName.Of(folder.Name) },
            Nodes = Folder(vault, "", [.. vault.Notes]),
            Dialect = new ObsidianDialect(vault),
            AttachmentFolders = [vault.Files.Root.TrimEnd('/')],
        };
    }

    // A folder is introduced by the note of its own name, in it or beside it.
    private static ImmutableArray<PlanNode> Folder(ObsidianVault vault, string folder, List<string> notes)
    {
        var own = notes.Where(note => note.IndexOf('/', folder.Length) < 0).ToList();
        var nodes = ImmutableArray.CreateBuilder<PlanNode>();
        foreach (var group in notes.Where(note => note.IndexOf('/', folder.Length) > 0).GroupBy(note => note[folder.Length..note.IndexOf('/', folder.Length)]).OrderBy(group => group.Key, NaturalOrder.Instance))
        {
            var inside = group.ToList();
            var introduction = new[] { $"{folder}{group.Key}/{group.Key}.md", $"{folder}{group.Key}.md" }.FirstOrDefault(candidate => inside.Remove(candidate) || own.Remove(candidate));
            nodes.Add(new(introduction is null ? null : vault.Files.Full(introduction), group.Key) { Children = Folder(vault, $"{folder}{group.Key}/", inside) });
        }
        nodes.AddRange(own.OrderBy(note => note, NaturalOrder.Instance).Select(note => new PlanNode(vault.Files.Full(note), Path.GetFileNameWithoutExtension(note))));
        return nodes.ToImmutable();
    }

    private static bool IsWiki(BookFolder folder)
    {
        var notes = folder.Files.Where(file => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).Take(MostSampled).ToList();
        if (notes.Count < 3) return false;
        var linked = notes.Count(note => WikiLink().IsMatch(folder.ReadText(note)));
        return linked >= 3 && linked * 2 >= notes.Count;
    }

    [GeneratedRegex(@"(?<!`)\[\[[^\[\]\n:]+\]\](?!\()", RegexOptions.CultureInvariant)]
    private static partial Regex WikiLink();
}

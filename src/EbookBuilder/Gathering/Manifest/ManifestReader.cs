using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EbookBuilder.Gathering.Manifest;

/// <summary>Reads book.yaml. Every fault is gathered, each with line and column, and what is sound is used.</summary>
public static class ManifestReader
{
    /// <summary>The names under which a manifest is found at the root of a book folder.</summary>
    public static ImmutableArray<string> Names { get; } = ["book.yaml", "book.yml"];

    /// <summary>The manifest of the folder, or null where it has none.</summary>
    /// <param name="folder">The book folder; paths in the manifest are relative to it.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static BookManifest? Read(BookFolder folder, ICollection<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(findings);
        if (Names.FirstOrDefault(folder.Contains) is not { } file) return null;
        var own = new List<Diagnostic>();
        var manifest = Read(folder, file, own);
        foreach (var finding in own.OrderBy(finding => finding.Location.Line).ThenBy(finding => finding.Location.Column)) findings.Add(finding);
        return manifest;
    }

    private static BookManifest Read(BookFolder folder, string file, ICollection<Diagnostic> findings)
    {
        try
        {
            return BoundedYaml.Load(folder.ReadText(file)) switch
            {
                null => new(),
                YamlMappingNode root => Read(new ManifestMapping(root, KeySet.Book, file, findings), folder),
                var other => Unreadable(new(file, (int)other.Start.Line, (int)other.Start.Column), "it is no mapping of keys and values"),
            };
        }
        catch (YamlException fault)
        {
            return Unreadable(new(file, (int)fault.Start.Line, (int)fault.Start.Column), fault.InnerException?.Message ?? fault.Message);
        }
        catch (IOException fault)
        {
            return Unreadable(new(file), fault.Message);
        }

        BookManifest Unreadable(Location where, string why)
        {
            findings.Add(Rules.ManifestUnreadable.At(where, why));
            return new();
        }
    }

    private static BookManifest Read(ManifestMapping book, BookFolder folder)
    {
        var manifest = ManifestSettings.Read(book, ManifestMetadata.Read(book), folder);
        return ManifestContents.Read(book, manifest, folder);
    }
}

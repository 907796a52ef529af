using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using EbookBuilder.Epub.Format;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Epub.Writing;
using static EbookBuilder.Epub.Reading.OpfReader;

namespace EbookBuilder.Epub.Editing;

/// <summary>Adds to a draft what a publication cannot do without, and nothing that depends on clock or chance.</summary>
internal static class Completion
{
    private static readonly DateTimeOffset Beginning = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Complete(PackageDraft draft, bool isNew)
    {
        var metadata = draft.Metadata;
        if (metadata.First("title") is null) metadata.Add("title", "Untitled");
        if (metadata.First("language") is null) metadata.Add("language", ChapterPage.Undetermined);
        if (!draft.Places.Any()) AddTitlePage(draft);
        if (isNew) DescribeAccess(draft);
        var contents = new ContentsDraft(draft);
        if (metadata.UniqueIdentifier is null)
        {
            metadata.UniqueIdentifier = Derive(draft);
            contents.SetIdentifier(metadata.UniqueIdentifier);
        }
        if (isNew) Head(draft, contents, metadata.First("title")!, metadata.First("language")!);
        contents.Save();
        if (draft.Version == EpubVersion.Epub3 && !metadata.HasProperty("dcterms:modified")) metadata.SetModified(Beginning);
    }

    private static void Head(PackageDraft draft, ContentsDraft contents, string title, string language)
    {
        contents.SetTitle(title);
        contents.SetHead(title, language);
        draft.Root.SetAttributeValue(XNamespace.Xml + "lang", language);
    }

    /// <summary>Every file of the package as it is to be written.</summary>
    public static ImmutableArray<ZipSource> Entries(PackageDraft draft, byte[]? container, byte[]? opf)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in draft.Items)
            if (draft.PathOf(item) is { } path) types.TryAdd(path.Value, Attribute(item, "media-type") ?? "");
        var entries = ImmutableArray.CreateBuilder<ZipSource>();
        entries.Add(ZipSource.Text("mimetype", "application/epub+zip") with { Stored = true });
        entries.Add(new ZipSource(PackageWriter.ContainerPath.Value, container is null ? output => ContainerDocument.Write(output, draft.Path) : output => output.Write(container)));
        entries.Add(ZipSource.Of(draft.Path, opf is null ? output => XmlDocuments.Write(draft.Root, output) : output => output.Write(opf)));
        foreach (var (path, content) in draft.Files)
        {
            if (path is "mimetype" || path.Equals(PackageWriter.ContainerPath.Value, StringComparison.OrdinalIgnoreCase) || path == draft.Path.Value) continue;
            var type = types.GetValueOrDefault(path) ?? MediaTypes.Guess(Path.GetExtension(path).ToLowerInvariant());
            entries.Add(new ZipSource(path, output => output.Write(content)) { Stored = ZipSource.IsCompressed(type) });
        }
        return entries.ToImmutable();
    }

    private static void AddTitlePage(PackageDraft draft)
    {
        var title = draft.Metadata.First("title")!;
        var cover = CoverDraft.Find(draft) is { } item ? draft.PathOf(item) : null;
        var id = draft.FreeId("titlepage", ".xhtml");
        var path = new BookPath(draft.Path.Folder + id + ".xhtml");
        var page = Xhtml.Element("html",
            Xhtml.Element("head", Xhtml.Element("title", title)),
            Xhtml.Element("body",
                cover is { } image ? Xhtml.Element("p", Xhtml.Element("img", new XAttribute("src", image.HrefFrom(path)), new XAttribute("alt", title))) : null,
                Xhtml.Element("h1", title),
                draft.Metadata.Named("creator").Select(creator => Xhtml.Element("p", XmlText.OneLine(creator.Value)))));
        ChapterPage.SetLanguage(page, draft.Metadata.First("language"), draft.Version);
        draft.AddItem(id, path, MediaTypes.Xhtml, ChapterPage.Write(page, draft.Version));
        draft.AddPlace(id);
        var contents = new ContentsDraft(draft);
        contents.Add(title, path);
        contents.Save();
    }

    private static void DescribeAccess(PackageDraft draft)
    {
        if (draft.Metadata.HasProperty("schema:accessMode")) return;
        var hasImages = draft.Items.Any(item => Attribute(item, "media-type") is { } type && type.StartsWith("image/", StringComparison.Ordinal));
        draft.Metadata.AddProperty("schema:accessMode", "textual");
        if (hasImages) draft.Metadata.AddProperty("schema:accessMode", "visual");
        draft.Metadata.AddProperty("schema:accessModeSufficient", hasImages ? "textual,visual" : "textual");
        draft.Metadata.AddProperty("schema:accessibilityFeature", "tableOfContents");
        draft.Metadata.AddProperty("schema:accessibilityFeature", "readingOrder");
        draft.Metadata.AddProperty("schema:accessibilityHazard", "unknown");
    }

    /// <summary>A UUID of version 8 (RFC 9562, 5.8) from everything in the book.</summary>
    private static string Derive(PackageDraft draft)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(draft.Root.ToString(SaveOptions.DisableFormatting)));
        foreach (var (path, content) in draft.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\0"));
            hash.AppendData(SHA256.HashData(content));
        }
        var bytes = hash.GetHashAndReset().AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true);
    }
}

using System.Xml.Linq;
using EbookBuilder.Epub.Editing;
using EbookBuilder.Epub.Format;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Epub.Writing;
using static EbookBuilder.Epub.Reading.OpfReader;

namespace EbookBuilder.Epub;

/// <summary>
/// Creates a publication, or edits one that was read. What it does not understand it keeps: unknown files, metadata and
/// attributes. Nothing depends on clock or chance: an identifier that is not set is derived from the content.
/// </summary>
public sealed class EpubWriter
{
    private readonly byte[]? _container;
    private readonly PackageDraft _draft;
    private readonly ContentsDraft _contents;
    private readonly EpubBook? _source;
    private DateTimeOffset _time = DateTimeOffset.UnixEpoch;

    /// <summary>A new, empty EPUB 3.</summary>
    public EpubWriter()
    {
        var opf = PackageDocument.Opf;
        _draft = new PackageDraft(PackageWriter.PackageDocumentPath.Value,
            new XElement(opf + "package", new XAttribute("version", "3.0"), new XAttribute("unique-identifier", PackageMetadata.IdentifierId),
                new XElement(opf + "metadata", new XAttribute(XNamespace.Xmlns + "dc", "http://purl.org/dc/elements/1.1/")),
                new XElement(opf + "manifest"),
                new XElement(opf + "spine", new XAttribute("toc", ManifestItem.NcxId))), []);
        AddNavigation([]);
        _draft.AddItem(ManifestItem.NcxId, PackageWriter.NcxPath, MediaTypes.Ncx, ContentsDraft.EmptyNcx());
        _contents = new ContentsDraft(_draft);
    }

    /// <summary>Edits a copy of a book; the book itself stays as it is.</summary>
    public EpubWriter(EpubBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var paths = book.Format.Paths;
        _draft = new PackageDraft(paths.OpfAbsolutePath, new XElement(book.Format.Opf.Document.Root!), book.Files);
        _source = book;
        _container = book.Format.Ocf.RootFiles.Any(root => root.FullPath == paths.OpfAbsolutePath) ? book.SpecialResources.Ocf?.Content : null;
        if (_draft.Version == EpubVersion.Epub3 && book.Format.Nav is null && book.TableOfContents.Count > 0) AddNavigation(book.TableOfContents);
        _contents = new ContentsDraft(_draft);
    }

    /// <summary>Writes a book as it was read.</summary>
    public static void Write(EpubBook book, string filename) => new EpubWriter(book).Write(filename);

    /// <inheritdoc cref="Write(EpubBook, string)"/>
    public static void Write(EpubBook book, Stream stream) => new EpubWriter(book).Write(stream);

    /// <summary>A second, independent copy of a book.</summary>
    public static EpubBook MakeCopy(EpubBook book) => EpubReader.Read(new EpubWriter(book).Write(), EpubReaderOptions.Unlimited);

    /// <summary>Adds a file and its manifest item.</summary>
    /// <param name="filename">The path from the folder of the package document, with forward slashes.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="type">What it is; the media type follows from it and, for <see cref="EpubContentType.Other"/>, from the name.</param>
    /// <exception cref="ArgumentException">The path is taken or leads out of the container.</exception>
    public void AddFile(string filename, byte[] content, EpubContentType type)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(filename);
        ArgumentNullException.ThrowIfNull(content);
        var path = new BookPath(_draft.Path.Folder + filename);
        var mediaType = type == EpubContentType.Other ? MediaTypes.Guess(path.Extension) : MediaTypes.Name(type);
        _draft.AddItem(_draft.FreeId("file", path.Extension), path, mediaType, content);
    }

    /// <inheritdoc cref="AddFile(string, byte[], EpubContentType)"/>
    public void AddFile(string filename, string content, EpubContentType type) => AddFile(filename, System.Text.Encoding.UTF8.GetBytes(content), type);

    /// <summary>Adds a creator with the role of author.</summary>
    public void AddAuthor(string author)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        _draft.Metadata.AddCreator(author, _draft.FreeId("creator", ""));
    }

    /// <summary>Removes every creator.</summary>
    public void ClearAuthors() => _draft.Metadata.Remove("creator");

    /// <summary>Removes the creators of that name.</summary>
    public void RemoveAuthor(string author)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        _draft.Metadata.Remove("creator", creator => XmlText.OneLine(creator.Value) == XmlText.OneLine(author));
    }

    /// <summary>Removes every title. A book is never written without one: it is called "Untitled" then.</summary>
    public void RemoveTitle() => _draft.Metadata.Remove("title");

    /// <summary>Replaces every title by this one.</summary>
    public void SetTitle(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        RemoveTitle();
        _draft.Metadata.Add("title", title);
        _contents.SetTitle(XmlText.OneLine(title));
    }

    /// <summary>Sets the unique identifier, in the package document and the NCX.</summary>
    public void SetUniqueIdentifier(string identifier)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(identifier);
        _draft.Metadata.UniqueIdentifier = XmlText.OneLine(identifier);
        _contents.SetIdentifier(XmlText.OneLine(identifier));
    }

    /// <summary>Replaces every language by this one (BCP 47). Chapters that are added after it are marked with it.</summary>
    public void SetLanguage(string language)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        _draft.Metadata.Remove("language");
        _draft.Metadata.Add("language", language);
    }

    /// <summary>Sets <c>dcterms:modified</c> (EPUB 3) and the time stamps in the container. Without it a book keeps the date it had.</summary>
    public void SetModified(DateTimeOffset modified)
    {
        if (_draft.Version == EpubVersion.Epub3) _draft.Metadata.SetModified(modified);
        _time = modified;
    }

    /// <summary>Adds a chapter at the end of the reading order and of the contents.</summary>
    /// <param name="title">Its title in the contents.</param>
    /// <param name="html">A fragment for the body, or a whole page; well-formed, but for named characters and bare ampersands.</param>
    /// <param name="fileId">Its id in the manifest and its file name without extension; by default the next free <c>chapter-N</c>.</param>
    /// <exception cref="ArgumentException">The markup is not well-formed, or the id is taken or no XML name.</exception>
    public EpubChapter AddChapter(string title, string html, string? fileId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(html);
        var id = fileId ?? _draft.FreeId("chapter", ".xhtml");
        if (!IsName(id)) throw new ArgumentException($"\"{id}\" is no XML name of ASCII letters, digits, \"-\", \"_\" and \".\".", nameof(fileId));
        var path = new BookPath(_draft.Path.Folder + id + ".xhtml");
        var language = _draft.Metadata.First("language") ?? ChapterPage.Undetermined;
        var page = ChapterPage.Parse(title, html, language, _draft.Version);
        var properties = ManifestItem.Declarations(ChapterContent.Of(new Chapter(path, title, ChapterRole.Chapter, language, page)));
        _draft.AddItem(id, path, MediaTypes.Xhtml, ChapterPage.Write(page, _draft.Version), properties);
        _draft.AddPlace(id);
        _contents.Add(title, path);
        return new EpubChapter { Id = id, Title = title, AbsolutePath = path.Value, RelativePath = path.HrefFrom(_draft.Path) };
    }

    /// <summary>Removes every document of the reading order, with its entries in contents, pages, landmarks and guide. Other files stay.</summary>
    public void ClearChapters()
    {
        var ids = _draft.Places.Select(place => Attribute(place, "idref")).ToHashSet();
        var gone = _draft.Items.Where(item => ids.Contains(Attribute(item, "id"))).ToList();
        var overlays = gone.Select(item => Attribute(item, "media-overlay")).ToHashSet();
        _draft.Places.Remove();
        _contents.Remove(gone.Select(_draft.PathOf).OfType<BookPath>().ToHashSet());
        gone.RemoveAll(item => Words(Attribute(item, "properties")).Contains("nav"));
        gone.AddRange(_draft.Items.Where(item => Attribute(item, "id") is { } id && overlays.Contains(id)).ToList());
        foreach (var item in gone) _draft.RemoveItem(item);
        if (!_draft.Items.Any(item => Attribute(item, "media-overlay") is not null)) _draft.Metadata.RemoveProperty("media:duration");
    }

    /// <summary>Makes an image the cover; it takes the place of the one before, also on the pages that show it.</summary>
    public void SetCover(byte[] data, ImageFormat imageFormat)
    {
        ArgumentNullException.ThrowIfNull(data);
        var (type, extension) = imageFormat switch
        {
            ImageFormat.Gif => (EpubContentType.ImageGif, ".gif"),
            ImageFormat.Png => (EpubContentType.ImagePng, ".png"),
            ImageFormat.Jpeg => (EpubContentType.ImageJpeg, ".jpeg"),
            ImageFormat.Svg => (EpubContentType.ImageSvg, ".svg"),
            _ => throw new ArgumentOutOfRangeException(nameof(imageFormat), imageFormat, "No image format."),
        };
        CoverDraft.Set(_draft, data, MediaTypes.Name(type), extension);
    }

    /// <summary>The book has no cover any more; the image itself goes unless a page shows it.</summary>
    public void RemoveCover() => CoverDraft.Remove(_draft);

    /// <summary>The publication as bytes.</summary>
    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        Write(bytes);
        return bytes.ToArray();
    }

    /// <summary>Writes to a file, which is replaced only when the whole book is written.</summary>
    public void Write(string filename)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(filename);
        var draft = filename + ".part";
        try
        {
            using (var file = File.Create(draft)) Write(file);
            File.Move(draft, filename, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    /// <summary>Writes to a stream, which need not be seekable and stays open.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _contents.Save();
        var complete = _draft.Clone();
        var unchanged = _source is not null && XNode.DeepEquals(_draft.Root, _source.Format.Opf.Document.Root) ? _source.SpecialResources.Opf.Content : null;
        if (unchanged is null) Completion.Complete(complete, isNew: _source is null);
        ZipWriter.Write(Completion.Entries(complete, _container, unchanged), _time, stream, CancellationToken.None);
    }

    private static bool IsName(string id) =>
        id.Length > 0 && (char.IsAsciiLetter(id[0]) || id[0] == '_') && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');

    private void AddNavigation(IReadOnlyList<EpubChapter> chapters)
    {
        var id = _draft.HasId(ManifestItem.NavigationId) ? _draft.FreeId(ManifestItem.NavigationId, ".xhtml") : ManifestItem.NavigationId;
        var path = new BookPath(_draft.Path.Folder + id + ".xhtml");
        _draft.AddItem(id, path, MediaTypes.Xhtml,
            ContentsDraft.Navigation(chapters, path, _draft.Metadata.First("language") ?? ChapterPage.Undetermined, _draft.Metadata.First("title") ?? "Contents"), "nav");
    }
}

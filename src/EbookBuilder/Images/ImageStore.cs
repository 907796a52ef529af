using System.Collections.Concurrent;

namespace EbookBuilder.Images;

/// <summary>
/// The images of a book. Each content stands once, under a name made from its bytes: the same picture in two folders is one file, and no other picture
/// can change its name. Used from many threads.
/// </summary>
internal sealed class ImageStore(BookFolder folder)
{
    private readonly ConcurrentDictionary<string, StoredImage> _byFile = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<byte[], StoredImage> _byContent = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<BookPath, Resource> _resources = new();

    /// <summary>Every image that was asked for, ordered by path.</summary>
    public ImmutableArray<Resource> Resources => [.. _resources.Values.OrderBy(resource => resource.Path)];

    /// <summary>The image in a file of the book folder.</summary>
    public StoredImage FromFile(string file) => _byFile.GetOrAdd(file, Load);

    /// <summary>An image that came inside an article; however often the article shows it, it is looked at once.</summary>
    public StoredImage FromBytes(byte[] content) => _byContent.GetOrAdd(content, bytes => Store(bytes, () => new MemoryStream(bytes, writable: false)));

    private StoredImage Load(string file)
    {
        try
        {
            return Store(folder.Read(file), () => folder.Open(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new StoredImage(null, Rules.ImageUnreadable);
        }
    }

    private StoredImage Store(byte[] content, Func<Stream> open)
    {
        switch (ImageFormat.MediaTypeOf(content))
        {
            case null:
                return new(null, Rules.ImageFormatUnknown);
            case "image/svg+xml" when SvgDrawing.Clean(content) is { } clean:
                return Keep(clean, "image/svg+xml", () => new MemoryStream(clean, writable: false));
            case "image/svg+xml":
                return new(null, Rules.ImageUnreadable);
            case var mediaType when ImageFormat.IsUniversal(mediaType):
                return Keep(content, mediaType, open);
            default:
                var converted = Conversion.Convert(content);
                return converted.Fault is { } fault
                    ? new(null, fault)
                    : Keep(converted.Content, converted.MediaType, () => new MemoryStream(converted.Content, writable: false)) with { Note = converted.Note };
        }
    }

    private StoredImage Keep(byte[] content, string mediaType, Func<Stream> open)
    {
        var name = Convert.ToHexStringLower(ContentDigest.Sha256(content).AsSpan(0, 8)) + ImageFormat.ExtensionOf(mediaType);
        var path = new BookPath("EPUB/images/" + name);
        _resources.TryAdd(path, new Resource(path, mediaType, open));
        return new(path, null);
    }
}

/// <summary>What became of an image.</summary>
/// <param name="Path">Where it lies in the package; null where it cannot be used.</param>
/// <param name="Fault">Why not.</param>
/// <param name="Note">What the author may want to know about an image that is used.</param>
internal sealed record StoredImage(BookPath? Path, Rule? Fault, Rule? Note = null);

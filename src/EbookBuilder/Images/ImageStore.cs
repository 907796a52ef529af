using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace EbookBuilder.Images;

/// <summary>
/// The images of a book. Each content stands once, under a name made from its bytes: the same picture in two folders is one file, and no other picture
/// can change its name. Used from many threads.
/// </summary>
internal sealed class ImageStore(BookFolder folder)
{
    private readonly ConcurrentDictionary<string, StoredImage> _byFile = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<BookPath, Resource> _resources = new();

    /// <summary>Every image that was asked for, ordered by path.</summary>
    public ImmutableArray<Resource> Resources => [.. _resources.Values.OrderBy(resource => resource.Path)];

    /// <summary>The image in a file of the book folder.</summary>
    public StoredImage FromFile(string file) => _byFile.GetOrAdd(file, Load);

    /// <summary>An image that came inside an article.</summary>
    public StoredImage FromBytes(byte[] content) => Store(content, () => new MemoryStream(content, writable: false));

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
        var mediaType = ImageFormat.MediaTypeOf(content);
        if (mediaType is null) return new StoredImage(null, Rules.ImageFormatUnknown);
        if (mediaType == "image/svg+xml")
        {
            if (SvgDrawing.Clean(content) is not { } clean) return new StoredImage(null, Rules.ImageUnreadable);
            (content, open) = (clean, () => new MemoryStream(clean, writable: false));
        }
        var name = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8)) + ImageFormat.ExtensionOf(mediaType);
        var path = new BookPath("EPUB/images/" + name);
        _resources.TryAdd(path, new Resource(path, mediaType, open));
        return new StoredImage(path, null);
    }
}

/// <summary>What became of an image.</summary>
/// <param name="Path">Where it lies in the package; null where it cannot be used.</param>
/// <param name="Fault">Why not.</param>
internal sealed record StoredImage(BookPath? Path, Rule? Fault);

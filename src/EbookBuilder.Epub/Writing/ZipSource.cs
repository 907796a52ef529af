using System.Text;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>One file on its way into a container.</summary>
/// <param name="Name">Its path in the container.</param>
/// <param name="WriteTo">Writes its bytes; called once or twice, and writes the same each time.</param>
internal sealed record ZipSource(string Name, Action<Stream> WriteTo)
{
    private static readonly HashSet<string> Compressed = new(StringComparer.Ordinal)
    {
        "image/jpeg", "image/png", "image/gif", "image/webp", "font/woff", "font/woff2", "application/font-woff",
        "audio/mpeg", "audio/mp4", "audio/ogg", "video/mp4", "video/webm",
    };

    /// <summary>Whether the bytes go in as they are, because they are compressed already (or are the mimetype).</summary>
    public bool Stored { get; init; }

    public static ZipSource Text(string name, string text) => new(name, output => output.Write(Encoding.UTF8.GetBytes(text)));

    public static ZipSource Of(BookPath path, Action<Stream> writeTo) => new(path.Value, writeTo);

    public static ZipSource Of(Resource resource) =>
        Of(resource.Path, output => Copy(resource, output)) with { Stored = IsCompressed(resource.MediaType) };

    public static bool IsCompressed(string mediaType) => Compressed.Contains(mediaType);

    private static void Copy(Resource resource, Stream output)
    {
        using var content = resource.Open();
        content.CopyTo(output);
    }
}

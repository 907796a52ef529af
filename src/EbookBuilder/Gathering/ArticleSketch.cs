using EbookBuilder.Articles;

namespace EbookBuilder.Gathering;

/// <summary>What the plan needs to know of an article before it is read: its front matter (or the sidecar beside it) and its first heading. Only the head of the file is looked at.</summary>
/// <param name="Path">The file.</param>
/// <param name="Metadata">What its front matter or sidecar says.</param>
/// <param name="Heading">The first heading of a Markdown or web page, or null.</param>
public sealed record ArticleSketch(string Path, ArticleMetadata Metadata, string? Heading)
{
    // Front matter and first heading lie in the first few kilobytes; where the front matter does not end in them, the whole file is read.
    private const int HeadLength = 8192;

    /// <summary>The title: as the front matter states it, else the first heading.</summary>
    public string? Title => Metadata.Title ?? Heading;

    /// <summary>Looks at the head of a file. A file that cannot be read gives an empty sketch: its reader reports it.</summary>
    public static ArticleSketch Of(BookFolder folder, string path)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(path);
        var beside = StatedMetadata.Beside(path, folder)?.Metadata;
        if (ArticleFiles.IsArchive(path)) return new(path, beside ?? new(), null);
        var head = Head(folder, path);
        var front = FrontMatter.Read(head, path, []);
        if (!front.IsPresent && StartsFrontMatter(head)) front = FrontMatter.Read(Whole(folder, path), path, []);
        return new(path, beside is null ? front.Metadata : front.Metadata.OverriddenBy(beside), FirstHeading.Find(front.Text.Text, path));
    }

    private static bool StartsFrontMatter(string head) =>
        head.StartsWith("---\n", StringComparison.Ordinal) || head.StartsWith("+++\n", StringComparison.Ordinal) || head.StartsWith('{');

    private static string Head(BookFolder folder, string path) => OrNothing(() =>
    {
        using var stream = folder.Open(path);
        Span<byte> buffer = stackalloc byte[HeadLength];
        var length = stream.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false);
        return TextDecoding.Decode(buffer[..(length < HeadLength ? length : WholeLines(buffer))]).Text;
    });

    private static string Whole(BookFolder folder, string path) => OrNothing(() => folder.ReadText(path));

    private static string OrNothing(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    // A cut inside a character would make sound UTF-8 look damaged; in little-endian UTF-16 a zero follows the line feed.
    private static int WholeLines(ReadOnlySpan<byte> buffer)
    {
        var end = buffer.LastIndexOf((byte)'\n') + 1;
        return end == 0 ? buffer.Length : end < buffer.Length && buffer[end] == 0 ? end + 1 : end;
    }
}

namespace EbookBuilder;

/// <summary>
/// The one door to files and to the hour: nothing else in the pipeline touches the disk, the clock, the network or a random source.
/// <see cref="DiskWorkspace"/> is the real one; a test hands in a <see cref="MemoryWorkspace"/>.
/// </summary>
public abstract class Workspace
{
    /// <summary>The value of SOURCE_DATE_EPOCH where it is set (reproducible-builds.org), else null.</summary>
    public abstract DateTimeOffset? SourceDateEpoch { get; }

    /// <summary>The time since an arbitrary start, for durations that are shown; it never enters a book.</summary>
    public abstract TimeSpan Elapsed { get; }

    /// <summary>Whether a folder, rather than a file, stands at <paramref name="path"/>.</summary>
    public abstract bool IsFolder(string path);

    /// <summary>Whether a file stands at <paramref name="path"/>.</summary>
    public abstract bool IsFile(string path);

    /// <summary>The book folder at <paramref name="path"/>: a closed view from which nothing outside can be read.</summary>
    public abstract BookFolder OpenFolder(string path);

    /// <summary>Opens a single file for reading; the caller disposes the stream.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public abstract Stream OpenFile(string path);

    /// <summary>Where <paramref name="path"/> lies below <paramref name="folder"/>, with forward slashes; null where it lies elsewhere.</summary>
    public abstract string? PathInside(string folder, string path);

    /// <summary>The book folder of a source and, where the source is no folder, the file in there that it names; whether that file is there is for the folder to say.</summary>
    public (BookFolder Folder, string? File) OpenSource(string source)
    {
        if (IsFolder(source)) return (OpenFolder(source), null);
        var folder = Path.GetDirectoryName(source);
        return (OpenFolder(string.IsNullOrEmpty(folder) ? "." : folder), Path.GetFileName(source));
    }

    /// <summary>Where the book of a source goes when nothing else is said: beside it, under its name with <c>.epub</c>.</summary>
    public string DefaultTarget(string source)
    {
        var path = Path.TrimEndingDirectorySeparator(source);
        if (IsFile(path)) return Path.ChangeExtension(path, ".epub");
        return Path.GetFileName(path) is "" or "." or ".." ? Path.Combine(path, "..", OpenFolder(path).Name + ".epub") : path + ".epub";
    }

    /// <summary>
    /// Writes a file as a whole or not at all: into a temporary file beside the target, which is then renamed.
    /// Where <paramref name="write"/> throws, what stood at <paramref name="path"/> before stands there still.
    /// </summary>
    /// <returns>The size of the file in bytes.</returns>
    /// <exception cref="IOException">The file cannot be written: its folder is missing, the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public abstract long WriteAtomically(string path, Action<Stream> write);
}

/// <summary>A folder of articles. Paths are relative to it, with forward slashes; links that lead out of it are as good as not there.</summary>
public abstract class BookFolder
{
    /// <summary>The folder's own name, which is no part of any path.</summary>
    public abstract string Name { get; }

    /// <summary>Every file below the folder, ordered by the bytes of the path; hidden ones are left out unless a documentation tool keeps its settings or images under that name (<c>.pages</c>, <c>.gitbook</c>).</summary>
    public abstract ImmutableArray<string> Files { get; }

    /// <summary>Whether the folder holds this very path (upper and lower case differ).</summary>
    public abstract bool Contains(string path);

    /// <summary>All bytes of a file.</summary>
    /// <exception cref="IOException">The file cannot be read, or lies outside the folder.</exception>
    public abstract byte[] Read(string path);

    /// <summary>Opens a file for reading; the caller disposes the stream.</summary>
    /// <exception cref="IOException">The file cannot be read, or lies outside the folder.</exception>
    public abstract Stream Open(string path);

    /// <summary>The text of a file, whatever its encoding, line ends as LF, without BOM and without characters that XML forbids.</summary>
    /// <exception cref="IOException">The file cannot be read, or lies outside the folder.</exception>
    public string ReadText(string path) => TextDecoding.Decode(Read(path)).Text;

    /// <summary>
    /// Joins <paramref name="reference"/>, as it stands in the file <paramref name="from"/>, into a path of this folder.
    /// A leading slash means the folder itself. Not percent-decoded; null where it leads out.
    /// </summary>
    public static string? Join(string from, string reference)
    {
        var start = reference.StartsWith('/') ? "" : from[..(from.LastIndexOf('/') + 1)];
        var parts = new List<string>();
        foreach (var part in (start + reference).Replace('\\', '/').Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }
}

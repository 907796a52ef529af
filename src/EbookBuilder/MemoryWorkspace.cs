using System.Text;

namespace EbookBuilder;

/// <summary>A workspace without a disk: folders are prefixes of the paths that were added. For tests, and for callers that hold their articles in memory.</summary>
public sealed class MemoryWorkspace : Workspace
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>What SOURCE_DATE_EPOCH is to be.</summary>
    public DateTimeOffset? Epoch { get; init; }

    /// <inheritdoc/>
    public override DateTimeOffset? SourceDateEpoch => Epoch;

    /// <inheritdoc/>
    public override TimeSpan Elapsed => TimeSpan.Zero;

    /// <summary>Adds or replaces a file.</summary>
    public MemoryWorkspace With(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    /// <summary>Adds or replaces a text file, in UTF-8.</summary>
    public MemoryWorkspace With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    /// <summary>The content of a file that was added or written.</summary>
    public byte[] this[string path] => _files[path];

    /// <inheritdoc/>
    public override bool IsFolder(string path) => _files.Keys.Any(file => file.StartsWith(Prefix(path), StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool IsFile(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public override BookFolder OpenFolder(string path) => new MemoryFolder(this, Prefix(path));

    /// <inheritdoc/>
    public override Stream OpenFile(string path) => _files.TryGetValue(path, out var content) ? new MemoryStream(content, writable: false) : throw new FileNotFoundException($"\"{path}\" is not there", path);

    /// <inheritdoc/>
    public override string? PathInside(string folder, string path) =>
        folder.Length == 0 ? path : path.StartsWith(Prefix(folder), StringComparison.Ordinal) ? path[Prefix(folder).Length..] : null;

    /// <inheritdoc/>
    public override long WriteAtomically(string path, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        _files[path] = stream.ToArray();
        return stream.Length;
    }

    // "." holds every path that was added: an article that is named without a folder lies there.
    private static string Prefix(string folder) => folder.TrimEnd('/') is var path and not "." ? path + "/" : "";

    private sealed class MemoryFolder(MemoryWorkspace workspace, string prefix) : BookFolder
    {
        public override string Name => Path.GetFileName(prefix.TrimEnd('/'));

        public override ImmutableArray<string> Files =>
            [.. workspace._files.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..]).Order(StringComparer.Ordinal)];

        public override bool Contains(string path) => workspace._files.ContainsKey(prefix + path);

        public override byte[] Read(string path) =>
            workspace._files.TryGetValue(prefix + path, out var content) ? content : throw new FileNotFoundException($"\"{path}\" is not in the book folder");

        public override Stream Open(string path) => new MemoryStream(Read(path), writable: false);
    }
}

using System.Globalization;
using System.IO.Enumeration;

namespace EbookBuilder;

/// <summary>The workspace of the <c>ebook</c> command: the real disk and the real environment.</summary>
public sealed class DiskWorkspace : Workspace
{
    private string? _unfinished;

    /// <inheritdoc/>
    public override DateTimeOffset? SourceDateEpoch =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <inheritdoc/>
    public override TimeSpan Elapsed => System.Diagnostics.Stopwatch.GetElapsedTime(0);

    /// <inheritdoc/>
    public override bool IsFolder(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public override bool IsFile(string path) => File.Exists(path);

    /// <inheritdoc/>
    public override BookFolder OpenFolder(string path) => new DiskFolder(path);

    /// <inheritdoc/>
    public override Stream OpenFile(string path) => File.OpenRead(path);

    /// <inheritdoc/>
    public override string? PathInside(string folder, string path)
    {
        var inside = Path.GetRelativePath(Resolved(folder.Length == 0 ? "." : folder), Path.Combine(Resolved(Path.GetDirectoryName(Path.GetFullPath(path))!), Path.GetFileName(path)));
        return Path.IsPathRooted(inside) || inside is ".." || inside.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? null : inside.Replace('\\', '/');
    }

    /// <inheritdoc/>
    public override long WriteAtomically(string path, Action<Stream> write)
    {
        var target = Path.GetFullPath(path);
        if (IsDevice(target)) return Write(target, write, isLasting: true);
        if (File.Exists(target) && (File.GetAttributes(target) & FileAttributes.ReadOnly) != 0) throw new UnauthorizedAccessException($"\"{path}\" is read-only");
        var temporary = $"{target}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.tmp";
        try
        {
            _unfinished = temporary;
            // The rename may reach the disk before the bytes do. Where that could cost an older book it has to wait for them; a first one can be built again.
            var size = Write(temporary, write, isLasting: File.Exists(target));
            File.Move(temporary, target, overwrite: true);
            return size;
        }
        finally
        {
            AbandonWriting();
        }
    }

    /// <summary>Removes what a write has left that will not come to its end. For a process that is about to stop.</summary>
    public void AbandonWriting()
    {
        // A folder that is not there holds nothing to remove, and File.Delete takes exception to it.
        if (Interlocked.Exchange(ref _unfinished, null) is { } temporary && File.Exists(temporary)) File.Delete(temporary);
    }

    // A rename would put a file in the place of /dev/null, for everybody.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);

    private static long Write(string path, Action<Stream> write, bool isLasting)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite, 1 << 16);
        write(stream);
        stream.Flush(flushToDisk: isLasting);
        return stream.CanSeek ? stream.Length : 0;
    }

    private static string Resolved(string folder) => Directory.Exists(folder) && Directory.ResolveLinkTarget(folder, returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(folder);

    private sealed class DiskFolder : BookFolder
    {
        // Hidden names under which documentation tools keep the order of their pages, their settings or their images.
        private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ProjectNames =
            new HashSet<string>([".pages", ".nav.yml", ".meta.yml", ".gitbook", ".gitbook.yaml", ".vitepress", ".vuepress", ".obsidian"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        private readonly string _root;
        private readonly Lazy<ImmutableArray<string>> _files;
        private readonly Lazy<HashSet<string>> _index;

        public DiskFolder(string path)
        {
            _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            _files = new(Walk);
            _index = new(() => new(_files.Value, StringComparer.Ordinal));
        }

        public override string Name => Path.GetFileName(_root);

        public override ImmutableArray<string> Files => _files.Value;

        public override bool Contains(string path) => _files.IsValueCreated ? _index.Value.Contains(path) : IsThere(path);

        public override byte[] Read(string path) => HasContent(Inside(path), out var full) ? File.ReadAllBytes(full) : [];

        public override Stream Open(string path) => HasContent(Inside(path), out var full) ? File.OpenRead(full) : Stream.Null;

        // A named pipe has no length, and whoever opens it waits for another to write into it.
        private static bool HasContent(string path, out string full)
        {
            full = path;
            return new FileInfo(path) is { LinkTarget: not null } or { Length: > 0 };
        }

        private string Inside(string path) => Contains(path) ? Path.Combine(_root, path) : throw new FileNotFoundException($"\"{path}\" is not in the book folder");

        // A single article must not cost a walk through all that lies around it.
        private bool IsThere(string path)
        {
            if (path.Length == 0 || Path.IsPathRooted(path) || path.Split('/').Any(part => part is "" or "." or ".." || IsHidden(part))) return false;
            var full = Path.Combine(_root, path);
            if (!File.Exists(full)) return false;
            for (var at = Path.GetDirectoryName(full); at is not null && at.Length > _root.Length; at = Path.GetDirectoryName(at))
                if (new DirectoryInfo(at).LinkTarget is not null) return false;
            return new FileInfo(full).LinkTarget is null || IsInside(File.ResolveLinkTarget(full, returnFinalTarget: true));
        }

        private bool IsInside(FileSystemInfo? target) => target is { Exists: true } && target.FullName.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

        // Names decide the order, never the disk; a symbolic link counts only where its target stays inside.
        private ImmutableArray<string> Walk()
        {
            if (!Directory.Exists(_root)) return [];
            var entries = new FileSystemEnumerable<string>(_root, Relative, new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0 })
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !IsHidden(entry.FileName) && StaysInside(ref entry),
                ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsHidden(entry.FileName) && !IsLink(ref entry),
            };
            return [.. entries.Order(StringComparer.Ordinal)];
        }

        private string Relative(ref FileSystemEntry entry) => Path.GetRelativePath(_root, entry.ToFullPath()).Replace('\\', '/');

        private static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith(".") && !ProjectNames.Contains(name);

        private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

        private bool StaysInside(ref FileSystemEntry entry) => !IsLink(ref entry) || IsInside(File.ResolveLinkTarget(entry.ToFullPath(), returnFinalTarget: true));
    }
}

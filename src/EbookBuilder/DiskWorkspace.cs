using System.Globalization;
using System.IO.Enumeration;

namespace EbookBuilder;

/// <summary>The workspace of the <c>ebook</c> command: the real disk and the real environment.</summary>
public sealed class DiskWorkspace : Workspace
{
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
    public override long WriteAtomically(string path, Action<Stream> write)
    {
        var target = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var temporary = $"{target}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.tmp";
        try
        {
            long size;
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
                size = stream.Length;
            }
            File.Move(temporary, target, overwrite: true);
            return size;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private sealed class DiskFolder : BookFolder
    {
        // Hidden names under which documentation tools keep the order of their pages, their settings or their images.
        private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ProjectNames =
            new HashSet<string>([".pages", ".nav.yml", ".meta.yml", ".gitbook", ".gitbook.yaml", ".vitepress", ".obsidian"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

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

        public override byte[] Read(string path) => File.ReadAllBytes(Inside(path));

        public override Stream Open(string path) => File.OpenRead(Inside(path));

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

        private bool StaysInside(ref FileSystemEntry entry)
        {
            if (!IsLink(ref entry)) return true;
            var target = File.ResolveLinkTarget(entry.ToFullPath(), returnFinalTarget: true);
            return target is { Exists: true } && target.FullName.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
    }
}

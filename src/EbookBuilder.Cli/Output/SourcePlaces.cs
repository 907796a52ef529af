namespace EbookBuilder.Cli.Output;

/// <summary>
/// Turns places in the book folder into places seen from the current directory, so that an editor can jump to them.
/// </summary>
/// <param name="source">The source as it was given.</param>
/// <param name="isFolder">Whether it is a folder rather than a single article.</param>
/// <param name="directory">The current directory.</param>
internal sealed class SourcePlaces(string source, bool isFolder, string directory)
{
    private readonly string _folder = isFolder ? source : Path.GetDirectoryName(source) ?? "";

    /// <summary>The source itself.</summary>
    public string Source => FromHere(source);

    /// <summary>The place as it is shown; a finding without a file is about the source.</summary>
    public Location Of(Location place) => place with { File = place.File.Length == 0 ? Source : FromHere(Path.Combine(_folder, place.File)) };

    /// <summary>A path as seen from the current directory; an absolute one that lies elsewhere stays as it is.</summary>
    public string FromHere(string path)
    {
        if (directory.Length == 0) return path;
        var full = Path.GetFullPath(path, directory);
        var relative = Path.GetRelativePath(directory, full);
        var shown = Path.IsPathRooted(path) && relative.StartsWith("..", StringComparison.Ordinal) ? full : relative;
        return Path.DirectorySeparatorChar == '\\' ? shown.Replace('\\', '/') : shown;
    }
}

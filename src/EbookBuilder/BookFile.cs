using EbookBuilder.Check;
using EbookBuilder.Epub.Writing;
using EbookBuilder.Gathering;

namespace EbookBuilder;

/// <summary>The file that a book goes into.</summary>
internal sealed class BookFile(Workspace workspace, string source, string? asked)
{
    /// <summary>As asked for, in the folder asked for, or beside the source.</summary>
    public string Path { get; } = asked is null ? workspace.DefaultTarget(source)
        : workspace.IsFolder(asked) || System.IO.Path.EndsInDirectorySeparator(asked) ? System.IO.Path.Combine(asked, System.IO.Path.GetFileName(workspace.DefaultTarget(source)))
        : asked;

    /// <summary>Writes the book. Nothing is written where it would take the place of one of its own sources, and nothing is left half-written.</summary>
    /// <returns>The size in bytes, or why there is no book.</returns>
    public (long Size, Diagnostic? Failure) Write(Book book, BookPlan plan, CancellationToken cancellation)
    {
        var folder = workspace.IsFolder(source) ? source : System.IO.Path.GetDirectoryName(source) ?? "";
        if (workspace.PathInside(folder, Path) is { } inside && plan.Folder.Contains(inside) && !inside.EndsWith(".epub", StringComparison.OrdinalIgnoreCase))
            return (0, Rules.WouldReplaceSource.At(new(inside), inside));
        try
        {
            return (workspace.WriteAtomically(Path, stream => PackageWriter.Write(book, stream, cancellation)), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (0, Rules.NotWritten.At(Location.None, Path, Reason(fault)));
        }
    }

    /// <summary>Checks the book that was written: an error in it is a fault of ours.</summary>
    public ImmutableArray<Diagnostic> Check(CancellationToken cancellation)
    {
        using var stream = workspace.OpenFile(Path);
        return [.. PublicationCheck.Check(stream, cancellation).Findings.Where(finding => finding.Severity == Severity.Error)];
    }

    // The framework's message names the temporary file, which the reader of the message never heard of.
    private static string Reason(Exception fault) => fault switch
    {
        DirectoryNotFoundException => "its folder does not exist",
        UnauthorizedAccessException => "it may not be written there",
        _ => fault.Message.Split(" : '")[0].TrimEnd('.'),
    };
}

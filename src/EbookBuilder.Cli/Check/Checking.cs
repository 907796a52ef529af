using EbookBuilder.Check;
using EbookBuilder.Cli.Output;

namespace EbookBuilder.Cli.Check;

/// <summary>What <c>ebook check</c> does: checks one book after the other and says what it found.</summary>
internal sealed class Checking(Terminal terminal, Workspace workspace, CancellationToken cancellation)
{
    // EPUBCheck's row for it, as the checker itself is handed bytes and knows no files.
    private static readonly CheckRule NotFound = new("PKG-018", Severity.Error, "the file cannot be read: {0}");

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> files, Detail detail, bool asJson)
    {
        var good = true;
        foreach (var file in files)
        {
            var findings = Findings(file);
            good &= !findings.Any(finding => finding.Severity == Severity.Error);
            if (asJson) terminal.Output.WriteLine(CheckFileReport.Of(file, findings).ToJson());
            else Print(file, findings, detail);
        }
        return good ? ExitCode.Good : ExitCode.InputHasErrors;
    }

    private ImmutableArray<Diagnostic> Findings(string file)
    {
        try
        {
            if (workspace.IsFolder(file)) return [NotFound.At(Location.None, "it is a folder")];
            using var stream = workspace.OpenFile(file);
            return PublicationCheck.Check(stream, cancellation).Findings;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [NotFound.At(Location.None, fault is FileNotFoundException or DirectoryNotFoundException ? "it is not there" : fault.Message.TrimEnd('.'))];
        }
    }

    private void Print(string file, ImmutableArray<Diagnostic> findings, Detail detail)
    {
        // A container is to its files what a folder is: book.epub/EPUB/nav.xhtml:12:5.
        var places = new SourcePlaces(file, isFolder: true, terminal.Directory);
        new FindingList(terminal, places, detail).Print(findings);
        if (detail == Detail.Errors) return;
        var verdict = findings.Any(finding => finding.Severity == Severity.Error) ? "not valid" : "valid";
        terminal.Output.WriteLine($"{places.Source}: {verdict}{FindingList.Counts(findings)}");
    }
}

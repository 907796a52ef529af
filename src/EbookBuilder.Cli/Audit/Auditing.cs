using EbookBuilder.Cli.Output;
using EbookBuilder.Completeness;

namespace EbookBuilder.Cli.Audit;

/// <summary>What <c>ebook audit</c> does: compares the articles with the book and says which words are not in it.</summary>
internal sealed class Auditing(Terminal terminal, Workspace workspace, CancellationToken cancellation)
{
    /// <returns>0: no word is lost; 1: some are; 2: the book cannot be read.</returns>
    public int Run(string source, string? file, Detail detail, bool asJson)
    {
        var plan = new BookBuilder(workspace, new()).Plan(source, cancellation);
        if (new BookOpening(terminal, workspace).Read(file ?? workspace.DefaultTarget(source)) is not { } book) return ExitCode.WrongUsage;
        var account = BookCompleteness.Compare(plan, book);
        var places = new SourcePlaces(source, workspace.IsFolder(source), terminal.Directory);
        if (asJson) terminal.Output.WriteLine(AuditReport.Of(account, places).ToJson());
        else Print(account, places, detail);
        return account.NotFound > account.LeftOut ? ExitCode.InputHasErrors : ExitCode.Good;
    }

    private void Print(WordAccount account, SourcePlaces places, Detail detail)
    {
        new FindingList(terminal, places, detail).Print(account.Findings);
        if (detail == Detail.Errors) return;
        var lost = account.NotFound - account.LeftOut;
        terminal.Output.WriteLine($"{Figures.Count(account.Articles, "article")}, {Figures.Count(account.Words, "word")}: {(lost == 0 ? "none" : Figures.Number(lost))} lost, {Figures.Number(account.LeftOut)} left out with a finding");
    }
}

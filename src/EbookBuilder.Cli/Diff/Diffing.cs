using EbookBuilder.Cli.Output;
using EbookBuilder.Comparison;

namespace EbookBuilder.Cli.Diff;

/// <summary>What <c>ebook diff</c> does: reads two books and shows what differs.</summary>
internal sealed class Diffing(Terminal terminal, Workspace workspace)
{
    /// <returns>0: nothing differs; 1: something does; 2: a book cannot be read.</returns>
    public int Run(string before, string after, bool asJson)
    {
        var books = new BookOpening(terminal, workspace);
        if (books.Read(before) is not { } old || books.Read(after) is not { } current) return ExitCode.WrongUsage;
        var difference = BookDifference.Between(old, current);
        if (asJson) terminal.Output.WriteLine(DiffReport.Of(before, after, difference).ToJson());
        else Print(difference);
        return difference.Changes.IsEmpty ? ExitCode.Good : ExitCode.InputHasErrors;
    }

    private void Print(BookDifference difference)
    {
        foreach (var change in difference.Changes) terminal.Output.WriteLine(Line(change));
        terminal.Output.WriteLine(difference.Changes.IsEmpty ? $"no differences in {Figures.Count(difference.Same, "article")}" : $"{Summary(difference)}; {Figures.Number(difference.Same)} the same");
    }

    private static string Line(ArticleChange change)
    {
        var words = change is { Old: not null, New: not null } && (change.WordsAdded, change.WordsRemoved) is var (added, removed) && added + removed > 0 ? $"  +{Figures.Number(added)} -{Figures.Number(removed)} words" : "";
        var path = change is { Old: { } old, New: { } current } && old.Path != current.Path ? $"{old.Path} -> {current.Path}" : (change.New ?? change.Old)!.Path;
        return $"{string.Join(", ", change.Kinds.Select(Words.Of)),-18}  {(change.New ?? change.Old)!.Title}  ({path}){words}";
    }

    private static string Summary(BookDifference difference) => string.Join(", ", Enum.GetValues<ChangeKind>()
        .Select(kind => (Kind: kind, Count: difference.Changes.Count(change => change.Kinds.Contains(kind)))).Where(entry => entry.Count > 0).Select(entry => $"{Figures.Number(entry.Count)} {Words.Of(entry.Kind)}"));
}

namespace EbookBuilder;

/// <summary>One run of the pipeline: how long its stages take, how far it is, and what it ends with.</summary>
internal sealed class BuildRun(Workspace workspace, IProgress<BuildProgress>? progress, CancellationToken cancellation)
{
    private readonly List<StageTime> _stages = [];
    private (int Chapters, ImmutableArray<Diagnostic> Findings)? _shaped;

    /// <summary>Stops the run.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>The stages so far.</summary>
    public ImmutableArray<StageTime> Stages => [.. _stages];

    /// <summary>Runs a stage and keeps its time.</summary>
    public T Time<T>(Stage stage, Func<T> work)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new(stage, 0, 0));
        var start = workspace.Elapsed;
        var result = work();
        _stages.Add(new(stage, workspace.Elapsed - start));
        return result;
    }

    /// <summary>Does the same to every item, side by side; the results keep the order of the items.</summary>
    public ImmutableArray<TResult> ForEach<T, TResult>(Stage stage, ImmutableArray<T> items, Func<T, TResult> work)
    {
        var done = 0;
        return items.SelectSideBySide(
            item =>
            {
                var result = work(item);
                progress?.Report(new(stage, Interlocked.Increment(ref done), items.Length));
                return result;
            },
            cancellation);
    }

    /// <summary>Keeps what is to be said of the chapters, so that nobody needs to hold their text for it.</summary>
    public void Shaped(ImmutableArray<Passes.ChapterDraft> drafts) => _shaped = (drafts.Length, [.. drafts.SelectMany(draft => draft.Diagnostics)]);

    /// <summary>What the run found, in the order of the author's files.</summary>
    public BuildResult Result(Gathering.BookPlan plan, ImmutableArray<Article> articles, ImmutableArray<Diagnostic> findings = default)
    {
        var all = plan.Diagnostics.Concat(articles.SelectMany(article => article.Diagnostics));
        if (_shaped is { } shaped) all = all.Concat(shaped.Findings);
        if (!findings.IsDefault) all = all.Concat(findings);
        return new()
        {
            Plan = plan,
            Diagnostics = [.. all.OrderBy(finding => finding.Location.File, StringComparer.Ordinal).ThenBy(finding => finding.Location.Line).ThenBy(finding => finding.Location.Column)],
            Decisions = [.. plan.Decisions, .. articles.SelectMany(article => article.Decisions)],
            Articles = _shaped?.Chapters ?? articles.Count(article => article.IsReadable),
            Stages = Stages,
            Outlines = [.. articles.Select(Outline)],
        };
    }

    private static ArticleOutline Outline(Article article) =>
        new(article.Source, article.Metadata.Title ?? article.Heading, article.Metadata.Language, article.Metadata.Draft, article.IsReadable) { Role = article.Metadata.Role, LeftOut = article.LeftOut };
}

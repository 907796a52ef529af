using System.Security.Cryptography;
using EbookBuilder.Articles;
using EbookBuilder.Binding;
using EbookBuilder.Gathering;
using EbookBuilder.Passes;

namespace EbookBuilder;

/// <summary>
/// The pipeline: gather, read, shape, bind, package, check. Each step takes a value and returns a new one; faults in the input are diagnostics, and the build goes on as
/// far as it sensibly can.
/// </summary>
public sealed class BookBuilder(Workspace workspace, BuildOptions options)
{
    /// <summary>Builds the book of a folder of articles, or of a single article, and writes it.</summary>
    /// <param name="source">A folder or a file.</param>
    /// <param name="progress">Is told how far the build is.</param>
    /// <param name="cancellation">Stops the build; the last good book stays in place.</param>
    public BuildResult Build(string source, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        var run = new BuildRun(workspace, progress, cancellation);
        var plan = run.Time(Stage.Gather, () => Gather(source));
        var articles = run.Time(Stage.Read, () => Read(plan, run));
        var (drafts, language) = run.Time(Stage.Shape, () => Shape(plan, articles, run));
        if (drafts.IsEmpty) return run.Result(plan, articles);
        articles = [.. articles.Select(article => article.WithoutText())];
        var (book, findings) = run.Time(Stage.Bind, () => Bind(plan, drafts, language, cancellation));
        var result = run.Result(plan, articles, drafts, findings);
        if (options.Strict && result.HasErrors) return result;
        var file = new BookFile(workspace, source, options.Output);
        var (size, failure) = run.Time(Stage.Package, () => file.Write(book, plan, cancellation));
        var faults = size > 0 && options.Check ? run.Time(Stage.Check, () => file.Check(cancellation)) : [];
        return result.Written(file.Path, size, failure) with { Faults = faults, Stages = run.Stages };
    }

    /// <summary>Gathers and reads without building: what the book would be, with every decision and what each rests on.</summary>
    /// <param name="source">A folder or a file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public BuildResult Plan(string source, CancellationToken cancellation = default)
    {
        var run = new BuildRun(workspace, null, cancellation);
        var plan = run.Time(Stage.Gather, () => Gather(source));
        return run.Result(plan, run.Time(Stage.Read, () => Read(plan, run)));
    }

    private BookPlan Gather(string source)
    {
        var stated = new BookManifest { Title = options.Title, Languages = options.Language is { } language ? [language] : [], Extract = options.Extract };
        var (folder, file) = workspace.OpenSource(source);
        return file is null ? BookGathering.Gather(folder, stated) : BookGathering.GatherSingle(folder, file, stated);
    }

    private static ImmutableArray<Article> Read(BookPlan plan, BuildRun run)
    {
        var context = new ReadingContext { Folder = plan.Folder, Dialect = plan.Dialect, Extract = plan.Manifest.Extract };
        return run.ForEach(Stage.Read, [.. plan.ArticleNodes().DistinctBy(node => node.Path)], node => ArticleLoading.Load(node, context));
    }

    private (ImmutableArray<ChapterDraft> Drafts, string Language) Shape(BookPlan plan, ImmutableArray<Article> articles, BuildRun run)
    {
        var readable = articles.Where(article => article.IsReadable).ToImmutableArray();
        var language = BookLanguage.Of(plan, readable, options);
        var nodes = plan.ArticleNodes().DistinctBy(node => node.Path).ToDictionary(node => node.Path!, StringComparer.Ordinal);
        return (run.ForEach(Stage.Shape, readable, article => Shape(ChapterDrafting.Of(article, nodes[article.Source], language))), language);
    }

    private static ChapterDraft Shape(ChapterDraft draft) => StandardPasses.Apply(draft) with { Article = draft.Article.WithoutText() };

    private (Book Book, ImmutableArray<Diagnostic> Findings) Bind(BookPlan plan, ImmutableArray<ChapterDraft> drafts, string language, CancellationToken cancellation)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var draft in drafts) digest.AppendData(draft.Article.Digest.AsSpan());
        return new BookBinding(plan, options, workspace.SourceDateEpoch, cancellation).Bind(drafts, language, digest.GetHashAndReset());
    }
}

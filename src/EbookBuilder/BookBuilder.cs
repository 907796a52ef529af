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
        var plan = Gather(source, run);
        var articles = Read(plan, run);
        var language = BookLanguage.Of(plan, articles.Where(article => article.IsReadable).ToImmutableArray(), options);
        var drafts = Shape(plan, articles, language, run);
        if (drafts.IsEmpty) return run.Result(plan, articles);
        articles = [.. articles.Select(article => article.WithoutText())];
        run.Shaped(drafts);
        var book = Bind(plan, drafts, language, run, out var findings);
        var result = run.Result(plan, articles, findings);
        if (options.Strict && result.HasErrors) return result;
        var file = new BookFile(workspace, source, options.Output);
        var (size, failure) = Package(file, book, plan, run);
        var faults = size > 0 && options.Check ? run.Time(Stage.Check, () => file.Check(cancellation)) : [];
        return result.Written(file.Path, size, failure) with { Faults = faults, Stages = run.Stages };
    }

    /// <summary>Gathers and reads without building: what the book would be, with every decision and what each rests on.</summary>
    /// <param name="source">A folder or a file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public BuildResult Plan(string source, CancellationToken cancellation = default)
    {
        var run = new BuildRun(workspace, null, cancellation);
        var plan = Gather(source, run);
        return run.Result(plan, Read(plan, run, keepsLeftOut: true));
    }

    // Each step is a method of its own, with its own closure: one closure for all would hold every tree of the text until the book is checked, and the garbage
    // collector would go through all of them again and again.
    private BookPlan Gather(string source, BuildRun run) => run.Time(Stage.Gather, () => Gather(source));

    private BookPlan Gather(string source)
    {
        var stated = new BookManifest { Title = options.Title, Languages = options.Language is { } language ? [language] : [], Extract = options.Extract };
        var (folder, file) = workspace.OpenSource(source);
        return file is null ? BookGathering.Gather(folder, stated) : BookGathering.GatherSingle(folder, file, stated);
    }

    private ImmutableArray<Article> Read(BookPlan plan, BuildRun run, bool keepsLeftOut = false)
    {
        var context = new ReadingContext { Folder = plan.Folder, Dialect = plan.Dialect, Extract = plan.Manifest.Extract, KeepsLeftOut = keepsLeftOut };
        return run.Time(Stage.Read, () => run.ForEach(Stage.Read, [.. plan.ArticleNodes().DistinctBy(node => node.Path)], node => ArticleLoading.Load(node, ContextOf(node, context))));
    }

    private ReadingContext ContextOf(PlanNode node, ReadingContext book) => options.Extract is null && node.Extract is { } own ? book with { Extract = own } : book;

    private static ImmutableArray<ChapterDraft> Shape(BookPlan plan, ImmutableArray<Article> articles, string language, BuildRun run)
    {
        var nodes = plan.ArticleNodes().DistinctBy(node => node.Path).ToDictionary(node => node.Path!, StringComparer.Ordinal);
        return run.Time(Stage.Shape, () => run.ForEach(Stage.Shape, [.. articles.Where(article => article.IsReadable)], article => Shape(ChapterDrafting.Of(article, nodes[article.Source], language))));
    }

    private static ChapterDraft Shape(ChapterDraft draft) => StandardPasses.Apply(draft) with { Article = draft.Article.WithoutText() };

    private Book Bind(BookPlan plan, ImmutableArray<ChapterDraft> drafts, string language, BuildRun run, out ImmutableArray<Diagnostic> findings)
    {
        var binding = new BookBinding(plan, options, workspace.SourceDateEpoch, run.Cancellation);
        var book = run.Time(Stage.Bind, () => binding.Bind(drafts, language, DigestOf(drafts)));
        findings = binding.Findings;
        return book;
    }

    private static (long Size, Diagnostic? Failure) Package(BookFile file, Book book, BookPlan plan, BuildRun run) => run.Time(Stage.Package, () => file.Write(book, plan, run.Cancellation));

    private static byte[] DigestOf(ImmutableArray<ChapterDraft> drafts) => ContentDigest.Sha256([.. drafts.SelectMany(draft => draft.Article.Digest)]);
}

using System.Text;
using EbookBuilder.Articles.Html;

namespace EbookBuilder.Articles;

/// <summary>What is stated about an article outside of the text that its reader sees: front matter above plain text or HTML, or a sidecar file beside any article.</summary>
/// <param name="Metadata">What is stated.</param>
/// <param name="Where">Where: the file with its front matter, or the sidecar.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record StatedMetadata(ArticleMetadata Metadata, Location Where, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Configuration of sites and books that may lie beside an article of the same name.</summary>
    private static readonly ImmutableArray<string> Configurations = ["book.yaml", "book.yml", "mkdocs.yml", "mkdocs.yaml", "_config.yml", "_quarto.yml", "_bookdown.yml", "_output.yml"];

    /// <summary>The file without its front matter, empty lines in its place, so that lines keep their numbers; null for a sidecar.</summary>
    public SourceFile? Rest { get; private init; }

    /// <summary>
    /// The front matter of a plain text or HTML file, or null where it has none. Markdown's own reader sees to its own. A page with front matter is a template
    /// of its project (jekyllrb.com/docs/pages), which is carried out.
    /// </summary>
    public static StatedMetadata? Above(SourceFile file, ReadingContext context)
    {
        var isPage = file.Extension is ".html" or ".htm" or ".xhtml" or ".xht";
        if (!(isPage || file.Extension is ".txt" or ".text") || !MayHaveFence(file.Bytes)) return null;
        var text = isPage ? PageDecoding.Decode(file.Bytes) : TextDecoding.Decode(file.Bytes, keepFormFeeds: true).Text;
        var findings = new List<Diagnostic>();
        var front = FrontMatter.Read(text, file.Path, findings, FrontMatterNotations.Yaml | FrontMatterNotations.Toml);
        if (!front.IsPresent) return null;
        var body = isPage ? context.Dialect.Prepare(front.Text, front.Metadata, context.Folder, findings) : front.Text;
        var rest = new string('\n', front.Text.LocationOf(0).Line - 1) + body.Text;
        return new(front.Metadata, new(file.Path, 1), [.. findings]) { Rest = file with { Bytes = Encoding.UTF8.GetBytes(rest) } };
    }

    /// <summary>The sidecar of an article (<c>rivers.txt</c>: <c>rivers.yaml</c> or <c>rivers.meta.yaml</c>), or null where none lies beside it.</summary>
    public static StatedMetadata? Beside(string path, BookFolder folder)
    {
        var stem = path[..^System.IO.Path.GetExtension(path).Length];
        foreach (var ending in (ReadOnlySpan<string>)[".meta.yaml", ".meta.yml", ".yaml", ".yml"])
        {
            var name = stem + ending;
            if (name == path || !folder.Contains(name) || Configurations.Contains(name[(name.LastIndexOf('/') + 1)..])) continue;
            var findings = new List<Diagnostic>();
            // A .yaml of the same name may as well be the description of an interface that the article is about.
            if (new YamlEntries(name, 1, findings).Read(folder.ReadText(name)) is not { } entries || !entries.Any(entry => MetadataKeys.IsKnown(entry.Key))) continue;
            return new(new MetadataMapping(findings).Map(entries), new(name, 1), [.. findings]);
        }
        return null;
    }

    /// <summary>The article with what is stated in place of what was worked out.</summary>
    public Article ApplyTo(Article article)
    {
        var decisions = Decisions().ToList();
        if (System.IO.Path.GetExtension(article.Source).ToLowerInvariant() is ".txt" or ".text") article = PrintedFront.Yield(article, Metadata);
        return article with
        {
            Metadata = article.Metadata.OverriddenBy(Metadata),
            Diagnostics = [.. Findings, .. article.Diagnostics],
            Decisions = [.. decisions, .. article.Decisions.Where(guess => decisions.TrueForAll(decision => decision.What != guess.What && (decision.What, guess.What) != ("author", "affiliation")))],
        };
    }

    private IEnumerable<Decision> Decisions() => new (string What, string? Value)[]
    {
        ("title", Metadata.Title), ("subtitle", Metadata.Subtitle), ("author", string.Join("; ", Metadata.Authors.Select(author => author.Name))),
        ("date", Metadata.Date), ("updated", Metadata.Updated), ("place", Metadata.Place), ("publisher", Metadata.Publisher),
        ("affiliation", string.Join("; ", Metadata.Authors.Select(author => author.Affiliation).OfType<string>().Distinct())), ("address", Metadata.Address),
        ("abstract", Metadata.Description), ("language", Metadata.LanguageIsStated ? Metadata.Language : null),
    }.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => new Decision(fact.What, fact.Value!, Rest is null ? "sidecar" : "front matter", Where));

    /// <summary>Whether the file begins, behind byte order marks and white space, with the first character of a fence.</summary>
    private static bool MayHaveFence(byte[] bytes)
    {
        var head = bytes.AsSpan(0, Math.Min(bytes.Length, 64));
        var first = head.IndexOfAnyExcept(BeforeFence);
        return first >= 0 && head[first] is (byte)'-' or (byte)'+';
    }

    private static ReadOnlySpan<byte> BeforeFence => [(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];
}

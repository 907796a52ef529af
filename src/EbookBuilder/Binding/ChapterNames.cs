namespace EbookBuilder.Binding;

/// <summary>
/// Where each chapter lies in the package: made from the article's own identity (its declared slug, else its path), never from its place in the book.
/// Adding, removing or moving an article leaves the names of all others alone, so that reading positions and bookmarks survive a rebuild.
/// </summary>
internal sealed class ChapterNames
{
    private const string Folder = "EPUB/text/";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The path of each article, by its source file.</summary>
    public ImmutableDictionary<string, BookPath> Assign(IEnumerable<Article> articles)
    {
        var names = articles.Select(article => (article.Source, Name: NameOf(article))).ToList();
        var shared = names.GroupBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.ToImmutableDictionary(pair => pair.Source, pair => Take(shared.Contains(pair.Name) ? $"{pair.Name}-{Slug.Hash(pair.Source)}" : pair.Name));
    }

    /// <summary>The path of a page that the pipeline makes.</summary>
    public BookPath Take(string name)
    {
        var free = name;
        for (var number = 2; !_taken.Add(free); number++) free = $"{name}-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return new BookPath($"{Folder}{free}.xhtml");
    }

    private static string NameOf(Article article)
    {
        var path = Path.ChangeExtension(article.Source, null);
        if (article.Metadata.Slug is { Length: > 0 } slug) path = path[..(path.LastIndexOf('/') + 1)] + slug.Replace('/', '-');
        return string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => Slug.Ascii(part) is { Length: > 0 } name ? name : "x" + Slug.Hash(part)));
    }
}

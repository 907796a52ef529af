using EbookBuilder.Gathering;

namespace EbookBuilder.Binding;

/// <summary>What the package says of the whole book: from book.yaml, the layout's own configuration, the command line, or the articles.</summary>
internal static class BookMetadata
{
    /// <summary>The metadata of a book of these articles; accessibility is added once the pages are known.</summary>
    public static Metadata Of(BookPlan plan, IReadOnlyList<Article> articles, string language, BuildOptions options, DateTimeOffset modified)
    {
        var manifest = plan.Manifest;
        var single = articles is [var only] ? only.Metadata : null;
        var title = options.Title ?? manifest.Title ?? single?.Title;
        var contributors = manifest.Contributors.IsEmpty ? Authors(articles) : manifest.Contributors;
        return new()
        {
            Titles = Titles(new Title(title ?? TitleOf(articles, plan), FileAs: manifest.TitleFileAs), manifest.Subtitle ?? single?.Subtitle),
            Contributors = contributors,
            Identifiers = manifest.Identifiers.IsEmpty ? [BookIdentity.Identify(plan, title, contributors.Where(author => author.IsCreator).Select(author => author.Name), articles)] : manifest.Identifiers,
            Languages = [language, .. manifest.Languages.Where(other => !other.Equals(language, StringComparison.OrdinalIgnoreCase))],
            Published = manifest.Date ?? single?.Date,
            Modified = modified,
            Publisher = manifest.Publisher ?? Shared(articles, article => article.Publisher),
            Description = manifest.Description ?? single?.Description,
            Subjects = manifest.Subjects.IsEmpty && single is not null ? [.. single.Tags.Select(tag => new Subject(tag))] : manifest.Subjects,
            Series = manifest.Series,
            Rights = manifest.Rights ?? ((manifest.Licence ?? Shared(articles, article => article.Licence)) is { } licence ? Licence.Of(licence).Name : null),
            Sources = [.. articles.Select(SourceOf).OfType<string>().Distinct(StringComparer.Ordinal)],
            Licenses = [.. Licences(manifest.Licence, articles).Distinct()],
        };
    }

    private static ImmutableArray<Title> Titles(Title title, string? subtitle) =>
        subtitle is null ? [title] : [title, new Title(subtitle, TitleKind.Subtitle)];

    private static string TitleOf(IReadOnlyList<Article> articles, BookPlan plan) =>
        articles is [var only] ? only.Heading ?? ReadableName.Of(Path.GetFileName(only.Source)) : ReadableName.Of(plan.Folder.Name);

    /// <summary>Everybody who wrote an article, in reading order, each once.</summary>
    private static ImmutableArray<Contributor> Authors(IReadOnlyList<Article> articles) =>
        [.. articles.SelectMany(article => article.Metadata.Authors).DistinctBy(author => (author.Name, author.Role))];

    /// <summary>A value that all articles state alike.</summary>
    private static string? Shared(IReadOnlyList<Article> articles, Func<ArticleMetadata, string?> value) =>
        articles.Select(article => value(article.Metadata)).Distinct().Take(2).ToList() is [var only] ? only : null;

    private static string? SourceOf(Article article) => article.Metadata.Address is { } address ? Address.Clean(address) : null;

    /// <summary>The licence of the whole, then those of the articles that have an address to be known by; as far as the text of each lies somewhere.</summary>
    private static IEnumerable<License> Licences(string? ofBook, IReadOnlyList<Article> articles)
    {
        if (ofBook is not null && Licence.Of(ofBook).Address is { } text) yield return new(text);
        foreach (var article in articles)
            if (article.Metadata.Licence is { } stated && Licence.Of(stated).Address is { } address && SourceOf(article) is { } source) yield return new(address, source);
    }
}

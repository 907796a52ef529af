using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Everything that a page says of its article.</summary>
/// <param name="Metadata">All of it.</param>
/// <param name="Byline">The authors as the head states them, which the line in the text repeats; empty where the head does not tell.</param>
/// <param name="AuthorsAreMarked">Whether the authors rest on the head or on marks in the text, so that the line in the text need not be asked.</param>
internal sealed record PageFacts(ArticleMetadata Metadata, string Byline, bool AuthorsAreMarked)
{
    /// <summary>Reads the head of a page, its linked data and its marked elements.</summary>
    /// <param name="page">The page as parsed, before anything was taken out.</param>
    /// <param name="meta">Its head.</param>
    /// <param name="data">Its linked data.</param>
    /// <param name="address">The addresses by which the web knows it.</param>
    public static PageFacts Read(IDocument page, MetaTags meta, LinkedData data, PageAddress address)
    {
        var site = meta.First("og:site_name", "application-name", "dc:publisher", "dcterms:publisher", "citation_journal_title");
        var marked = MarkedFacts.Read(page);
        var language = Language(page, meta, data);
        var title = PageTitle.Of(page, meta, data, marked, site ?? data.Publisher);
        var authors = PageAuthors.Of(meta, data, site ?? data.Publisher, meta.Anchor("author"));
        var named = authors.Stated.IsEmpty ? marked.Authors : authors.Stated;
        var posted = new Lazy<PostedLine?>(() => page.Body is { } body ? PostedLine.Read(body, language) : null);
        if (GutenbergTitle.Read(title) is { } book) (title, named) = (book.Title, named.IsEmpty && book.Author is not null ? [book.Author] : named);
        var metadata = new ArticleMetadata
        {
            Title = title.Length > 0 ? title : null,
            Authors = PageAuthors.Read(named.IsEmpty ? Shown(page, title, authors.Weak, posted) : named),
            Date = PageDate.Published(page, meta, data, marked, address.All.FirstOrDefault()) ?? posted.Value?.Day ?? PageDateline.Near(page, title, language),
            Updated = PageDate.Modified(meta, data),
            Language = language,
            LanguageIsStated = language is not null,
            Description = data.Description ?? meta.First("dc:description", "dcterms:description", "og:description", "description", "twitter:description"),
            Tags = Tags(meta, data),
            Publisher = site ?? data.Publisher,
            Address = address.All.FirstOrDefault(),
            Aliases = [.. address.All.Skip(1)],
            Licence = meta.Link("license") ?? meta.Anchor("license") ?? meta.First("dcterms:license", "dc:rights", "dcterms:rights"),
            LeadImage = meta.First("og:image", "og:image:url", "twitter:image", "twitter:image:src") ?? data.Image,
        };
        return new(metadata, string.Join(", ", PageAuthors.Read(authors.Stated).Select(author => author.Name)), !named.IsEmpty);
    }

    /// <summary>Who wrote the page, where its head and its marks do not tell.</summary>
    private static ImmutableArray<string> Shown(IDocument page, string title, ImmutableArray<string> weak, Lazy<PostedLine?> posted)
    {
        if (PageAuthors.Near(page, title) is { IsEmpty: false } near) return near;
        if (posted.Value?.Name is { } name) return [name];
        return !weak.IsEmpty ? weak : Signature.NameIn(page) is { } signed ? [signed] : [];
    }

    private static string? Language(IDocument page, MetaTags meta, LinkedData data)
    {
        var html = page.DocumentElement;
        var stated = new[]
        {
            html.GetAttribute("lang"), html.GetAttribute("xml:lang"), meta.First("content-language"), meta.First("dc:language", "dcterms:language", "language"),
            meta.First("og:locale"), data.Language,
        };
        return stated.Select(value => LanguageTag.Fit(value?.Split(',')[0])).FirstOrDefault(tag => tag is not null);
    }

    private static ImmutableArray<string> Tags(MetaTags meta, LinkedData data)
    {
        IEnumerable<string> tags = meta.All("article:tag", "dc:subject") is { Count: > 0 } stated ? stated : data.Keywords.Length > 0 ? data.Keywords : (meta.First("news_keywords", "keywords") ?? "").Split(',');
        return [.. tags.Select(tag => tag.Trim()).Where(tag => tag.Length is > 0 and < 60).Distinct(StringComparer.OrdinalIgnoreCase).Take(20)];
    }
}

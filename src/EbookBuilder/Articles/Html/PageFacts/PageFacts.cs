using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Everything that a page says of its article.</summary>
internal static class PageFacts
{
    /// <summary>Reads the head of a page, its linked data and its marked elements.</summary>
    /// <param name="page">The page as parsed, before anything was taken out.</param>
    /// <param name="meta">Its head.</param>
    /// <param name="data">Its linked data.</param>
    /// <param name="address">The addresses by which the web knows it.</param>
    public static ArticleMetadata Read(IDocument page, MetaTags meta, LinkedData data, PageAddress address)
    {
        var site = meta.First("og:site_name", "application-name", "dc:publisher", "dcterms:publisher", "citation_journal_title");
        var language = Language(page, meta, data);
        var title = PageTitle.Of(page, meta, data, site ?? data.Publisher);
        var authors = PageAuthors.Stated(meta, data);
        if (GutenbergTitle.Read(title) is { } book) (title, authors) = (book.Title, authors.IsEmpty && book.Author is not null ? [book.Author] : authors);
        return new()
        {
            Title = title.Length > 0 ? title : null,
            Authors = PageAuthors.Read(authors),
            Date = PageDate.Published(page, meta, data, address.All.FirstOrDefault(), title),
            Updated = PageDate.Modified(meta, data),
            Language = language,
            LanguageIsStated = language is not null,
            Description = data.Description ?? meta.First("dc:description", "dcterms:description", "og:description", "description", "twitter:description"),
            Tags = Tags(meta, data),
            Publisher = site ?? data.Publisher,
            Address = address.All.FirstOrDefault(),
            Aliases = [.. address.All.Skip(1)],
            Licence = page.QuerySelector("link[rel~=license],a[rel~=license]")?.GetAttribute("href") ?? meta.First("dcterms:license", "dc:rights", "dcterms:rights"),
            LeadImage = meta.First("og:image", "og:image:url", "twitter:image", "twitter:image:src") ?? data.Image,
        };
    }

    private static string? Language(IDocument page, MetaTags meta, LinkedData data)
    {
        var html = page.DocumentElement;
        var stated = new[]
        {
            html.GetAttribute("lang"), html.GetAttribute("xml:lang"), page.Body?.GetAttribute("lang"), meta.First("content-language"), meta.First("dc:language", "dcterms:language", "language"),
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

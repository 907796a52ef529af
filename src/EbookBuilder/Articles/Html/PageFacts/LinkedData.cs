using System.Text.Json;
using AngleSharp.Dom;
using EbookBuilder.Gathering;

namespace EbookBuilder.Articles.Html;

/// <summary>What a page says of its article in JSON-LD (schema.org).</summary>
internal sealed record LinkedData
{
    private const int MostScripts = 100;

    private const int MostArticles = 100;

    /// <summary>The title (<c>headline</c>, <c>name</c>).</summary>
    public string? Title { get; private init; }

    /// <summary>The other name, where <c>headline</c> and <c>name</c> differ.</summary>
    public string? OtherTitle { get; private init; }

    /// <summary>The authors' names.</summary>
    public ImmutableArray<string> Authors { get; private init; } = [];

    /// <summary>The publisher's name.</summary>
    public string? Publisher { get; private init; }

    /// <summary>When it was published, as written.</summary>
    public string? Published { get; private init; }

    /// <summary>When it was written, as written.</summary>
    public string? Created { get; private init; }

    /// <summary>When it was last changed, as written.</summary>
    public string? Modified { get; private init; }

    /// <summary>The summary.</summary>
    public string? Description { get; private init; }

    /// <summary>The language.</summary>
    public string? Language { get; private init; }

    /// <summary>The address of the lead image.</summary>
    public string? Image { get; private init; }

    /// <summary>Its address on the web.</summary>
    public string? Address { get; private init; }

    /// <summary>Keywords.</summary>
    public ImmutableArray<string> Keywords { get; private init; } = [];

    /// <summary>
    /// Reads the description of the page's article: of several, the one at the page's own address, else the one whose title the page shows, else the first. An empty one
    /// where there is none, or where it is broken.
    /// </summary>
    public static LinkedData Read(IDocument page)
    {
        var all = page.QuerySelectorAll("script[type='application/ld+json']").Take(MostScripts).Select(script => LinkedDataGraph.Parse(script.TextContent)).OfType<LinkedDataGraph>()
            .SelectMany(graph => graph.Articles().Take(MostArticles).Select(article => Describe(article, graph))).ToList();
        if (all.Count < 2) return all.Count == 1 ? all[0] : new();
        var own = new[] { page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), page.QuerySelector("meta[property='og:url']")?.GetAttribute("content") }
            .OfType<string>().Select(SiteAddress.Normalize).ToHashSet(StringComparer.Ordinal);
        return all.FirstOrDefault(data => data.Address is { } address && own.Contains(SiteAddress.Normalize(address)))
            ?? all.FirstOrDefault(data => data.Title is { } title && Similarity.Of(page.Title ?? "", title) > 0.75)
            ?? all[0];
    }

    private static LinkedData Describe(JsonElement article, LinkedDataGraph graph)
    {
        string? Text(string name, string inner = "name") => graph.Texts(article, name, inner).FirstOrDefault(text => text.Length > 0);
        var (headline, name) = (Text("headline"), Text("name"));
        return new()
        {
            Title = headline ?? name,
            OtherTitle = headline is not null && name is not null && name != headline ? name : null,
            Authors = [.. new[] { "author", "creator" }.Select(property => graph.Texts(article, property).Where(author => author.Length > 0).Distinct(StringComparer.Ordinal).ToImmutableArray()).FirstOrDefault(authors => authors.Length > 0, [])],
            Publisher = Text("publisher"),
            Published = Text("datePublished"),
            Created = Text("dateCreated"),
            Modified = Text("dateModified"),
            Description = Text("description"),
            Language = Text("inLanguage"),
            Image = Text("image", "url"),
            Address = Text("mainEntityOfPage", "@id") ?? Text("url"),
            Keywords = [.. graph.Texts(article, "keywords").SelectMany(words => words.Split(',')).Select(word => word.Trim()).Where(word => word.Length > 0)],
        };
    }
}

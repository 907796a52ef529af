using System.Text.Json;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>What a page says of its article in JSON-LD (schema.org).</summary>
internal sealed record LinkedData
{
    /// <summary>Parts of a description nest; deeper than this nobody writes.</summary>
    private const int MaxDepth = 64;

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

    /// <summary>Reads the first description of an article in the page; an empty one where there is none, or where it is broken.</summary>
    public static LinkedData Read(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            var text = script.TextContent.Trim();
            if (text.StartsWith("<![CDATA[", StringComparison.Ordinal)) text = text[9..].Replace("]]>", "", StringComparison.Ordinal);
            try
            {
                using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth });
                if (FindArticle(document.RootElement) is { } article) return Describe(article);
            }
            catch (JsonException)
            {
                // A page may carry anything; another block may still be sound.
            }
        }
        return new();
    }

    private static JsonElement? FindArticle(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                if (FindArticle(item) is { } found) return found;
            }
            return null;
        }
        if (element.ValueKind != JsonValueKind.Object) return null;
        if (Texts(element, "@type").Any(IsArticle)) return element;
        return element.TryGetProperty("@graph", out var graph) ? FindArticle(graph)
            : element.TryGetProperty("mainEntity", out var main) ? FindArticle(main) : null;
    }

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type.EndsWith("Review", StringComparison.Ordinal)
        || type is "Report" or "Recipe" or "Book" or "Chapter" or "ShortStory";

    private static LinkedData Describe(JsonElement article)
    {
        var (headline, name) = (Text(article, "headline"), Text(article, "name"));
        return new()
        {
            Title = headline ?? name,
            OtherTitle = headline is not null && name is not null && name != headline ? name : null,
            Authors = [.. Texts(article, "author").Where(author => author.Length > 0)],
            Publisher = Text(article, "publisher"),
            Published = Text(article, "datePublished"),
            Created = Text(article, "dateCreated"),
            Modified = Text(article, "dateModified"),
            Description = Text(article, "description"),
            Language = Text(article, "inLanguage"),
            Image = Text(article, "image", "url"),
            Address = Text(article, "mainEntityOfPage", "@id") ?? Text(article, "url"),
            Keywords = [.. Texts(article, "keywords").SelectMany(words => words.Split(',')).Select(word => word.Trim()).Where(word => word.Length > 0)],
        };
    }

    private static string? Text(JsonElement element, string name, string inner = "name") => Texts(element, name, inner).FirstOrDefault(text => text.Length > 0);

    /// <summary>The texts of a property, be it a text, an object with a name, or an array of either.</summary>
    private static IEnumerable<string> Texts(JsonElement element, string name, string inner = "name")
    {
        if (!element.TryGetProperty(name, out var value)) yield break;
        var values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        foreach (var item in values)
        {
            if (item.ValueKind == JsonValueKind.String) yield return Plain(item);
            else if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty(inner, out var text) && text.ValueKind == JsonValueKind.String) yield return Plain(text);
        }
    }

    private static string Plain(JsonElement text) => AttributeFilter.OneLine(System.Net.WebUtility.HtmlDecode(text.GetString())) ?? "";
}

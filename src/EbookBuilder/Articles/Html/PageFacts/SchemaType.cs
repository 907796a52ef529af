namespace EbookBuilder.Articles.Html;

/// <summary>Names of types in the vocabulary of schema.org, as JSON-LD, microdata and RDFa write them.</summary>
internal static class SchemaType
{
    /// <summary>Whether the type, with or without the address of its vocabulary, is one of texts that somebody published.</summary>
    public static bool IsArticle(string type)
    {
        var name = LocalName(type);
        return name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name.EndsWith("Review", StringComparison.Ordinal)
            || name is "Question" or "Report" or "Recipe" or "Book" or "Chapter" or "ShortStory";
    }

    /// <summary>The name behind the address or the prefix of its vocabulary: <c>schema:author</c>, <c>http://schema.org/author</c>.</summary>
    public static string LocalName(string name) => name.AsSpan().LastIndexOfAny('/', '#', ':') is var end and >= 0 ? name[(end + 1)..] : name;
}

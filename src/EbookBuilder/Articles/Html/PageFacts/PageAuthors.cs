namespace EbookBuilder.Articles.Html;

/// <summary>Who wrote a page.</summary>
internal static class PageAuthors
{
    /// <summary>The names that the page states in its head: JSON-LD first, then Dublin Core, plain and other tags. Empty where it states none.</summary>
    public static ImmutableArray<string> Stated(MetaTags meta, LinkedData data)
    {
        if (data.Authors.Length > 0 && !IsAddress(data.Authors[0])) return [.. data.Authors.Where(name => !IsAddress(name))];
        foreach (var name in (ReadOnlySpan<string>)["dc:creator", "dcterms:creator", "dcterm:creator", "citation_author", "author", "parsely-author", "sailthru:author", "article:author", "twitter:creator"])
        {
            var names = meta.All(name).Where(value => !IsAddress(value) && !value.StartsWith('@')).ToImmutableArray();
            if (names.Length > 0) return names;
        }
        return [];
    }

    /// <summary>People from credits such as <c>By Ann Lee and Bo Chen</c>; the credit itself where it cannot be taken apart.</summary>
    public static ImmutableArray<Contributor> Read(IEnumerable<string> credits) =>
        [.. credits.SelectMany(People).DistinctBy(person => person.Name, StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<Contributor> People(string credit) => CreditLine.Names(credit) is { } names ? CreditLine.People(names) : [];

    private static bool IsAddress(string value) => value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}

using EbookBuilder.Articles;

namespace EbookBuilder.Binding;

/// <summary>References as the Citation Style Language holds them (CSL 1.0.2, appendix IV; the schema csl-data).</summary>
internal static class CslReferences
{
    /// <summary>The reference of one item; null for what is none.</summary>
    public static Reference? Of(MetadataValue value)
    {
        if (value is not MetadataValue.Map item || (item["id"] ?? item["citation-key"])?.OneLine() is not { } key) return null;
        var type = item["type"]?.OneLine() ?? "";
        return new(key)
        {
            Authors = People(item["author"]),
            Editors = People(item["editor"] ?? item["container-author"]),
            Title = Text(item["title"]),
            Container = Text(item["container-title"]) ?? Text(item["event-title", "event"]),
            IsInPeriodical = type.StartsWith("article", StringComparison.Ordinal) || type.StartsWith("post", StringComparison.Ordinal) || type is "webpage" or "review",
            Publisher = Text(item["publisher"]),
            Place = Text(item["publisher-place"]),
            Year = Date(item["issued"])?.Split('-')[0],
            Accessed = Date(item["accessed"]),
            Volume = Text(item["volume"]),
            Issue = Text(item["issue", "number"]),
            Pages = Text(item["page"])?.Replace("--", "–", StringComparison.Ordinal).Replace('-', '–'),
            Edition = Text(item["edition"]),
            Genre = Text(item["genre"]),
            Doi = Text(item["doi"]),
            Address = Text(item["url"]),
        };
    }

    private static string? Text(MetadataValue? value) => value?.Each().FirstOrDefault()?.OneLine();

    private static ImmutableArray<ReferencePerson> People(MetadataValue? value) => [.. (value?.Each() ?? []).Select(Person).OfType<ReferencePerson>()];

    private static ReferencePerson? Person(MetadataValue value)
    {
        if (value is not MetadataValue.Map name) return value.OneLine() is { } whole ? new(whole) : null;
        if (name["family"]?.OneLine() is not { } family) return (name["literal"] ?? name["name"] ?? name["given"])?.OneLine() is { } literal ? new(literal) : null;
        if (name["non-dropping-particle"]?.OneLine() is { } particle) family = $"{particle} {family}";
        var given = string.Join(' ', new[] { name["given"]?.OneLine(), name["dropping-particle"]?.OneLine(), name["suffix"]?.OneLine() }.OfType<string>());
        return new(family, given.Length == 0 ? null : given);
    }

    /// <summary><c>{"date-parts": [[2020, 3, 1]]}</c>, <c>[{year: 2020}]</c>, <c>{raw: ...}</c>, or a text; joined by hyphens.</summary>
    private static string? Date(MetadataValue? value)
    {
        if (value?.Each().FirstOrDefault() is not MetadataValue.Map date) return Text(value);
        if (date["date-parts"] is MetadataValue.List { Items: [var first, ..] })
        {
            var parts = first is MetadataValue.List list ? list.Items.Select(part => part.OneLine()).OfType<string>() : date["date-parts"]!.Each().Select(part => part.OneLine()).OfType<string>();
            return Join(parts);
        }
        if (date["year"] is not null) return Join(new[] { date["year"]?.OneLine(), date["month"]?.OneLine(), date["day"]?.OneLine() }.TakeWhile(part => part is not null).OfType<string>());
        return (date["raw"] ?? date["literal"])?.OneLine();
    }

    private static string? Join(IEnumerable<string> parts) => string.Join('-', parts.Select((part, index) => index == 0 ? part : part.PadLeft(2, '0'))) is { Length: > 0 } date ? date : null;
}

using System.Globalization;
using EbookBuilder.Articles.Html;

namespace EbookBuilder.Articles;

/// <summary>Makes metadata of front matter.</summary>
/// <param name="findings">Takes values that cannot be understood.</param>
internal sealed class MetadataMapping(ICollection<Diagnostic> findings)
{
    private readonly Dictionary<string, MetadataEntry> _entries = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, string>.Builder _other = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

    /// <summary>The metadata of these keys.</summary>
    public ArticleMetadata Map(ImmutableArray<MetadataEntry> entries)
    {
        foreach (var entry in entries) Index(entry, "", "");
        var language = StatedLanguage();
        return new()
        {
            Title = Shown(Title("main") ?? Text(MetadataKeys.Title)),
            Subtitle = Shown(Text(MetadataKeys.Subtitle) ?? Title("subtitle")),
            Authors = [.. People()],
            Date = Date(MetadataKeys.Date),
            Updated = Date(MetadataKeys.Updated),
            Place = Text(MetadataKeys.Place),
            Language = language,
            LanguageIsStated = language is not null,
            Description = Shown(Text(MetadataKeys.Description)),
            Tags = [.. Tags().Distinct(StringComparer.Ordinal)],
            Publisher = Text(MetadataKeys.Publisher),
            Address = Texts(MetadataKeys.Address).FirstOrDefault(IsAddress),
            Aliases = [.. Aliases().Distinct(StringComparer.Ordinal)],
            Slug = Text(MetadataKeys.Slug)?.Trim('/') is { Length: > 0 } slug ? slug : null,
            Order = Number(MetadataKeys.Order),
            Draft = IsDraft(),
            Licence = Licence(),
            Role = Role(),
            LeadImage = LeadImage(),
            Other = _other.ToImmutable(),
        };
    }

    /// <summary>Every key by its path, for looking up and for <see cref="ArticleMetadata.Other"/>.</summary>
    private void Index(MetadataEntry entry, string path, string squeezedPath)
    {
        var squeezed = squeezedPath + MetadataKeys.Squeeze(entry.Key);
        _entries.TryAdd(squeezed, entry);
        var key = path + entry.Key.ToLowerInvariant();
        if (entry.Value is MetadataValue.Map map)
        {
            foreach (var inner in map.Entries) Index(inner, key + ".", squeezed + ".");
        }
        else _other[key] = Flat(entry.Value);
    }

    private static string Flat(MetadataValue value) => value switch
    {
        MetadataValue.Text text => text.Value.Trim(),
        MetadataValue.List list => string.Join('\n', list.Items.Select(Flat)),
        MetadataValue.Map map => string.Join('\n', map.Entries.Select(entry => $"{entry.Key}: {Flat(entry.Value)}")),
        _ => "",
    };

    private IEnumerable<MetadataEntry> Stated(ImmutableArray<string> keys)
    {
        foreach (var key in keys)
            if (_entries.TryGetValue(key, out var entry)) yield return entry;
    }

    private IEnumerable<string> Texts(ImmutableArray<string> keys) => Stated(keys).SelectMany(entry => entry.Value.Each()).Select(value => value.OneLine()).OfType<string>();

    private string? Text(ImmutableArray<string> keys) => Texts(keys).FirstOrDefault(text => !IsTruth(text));

    /// <summary>The generators of sites put titles into their pages as they stand, so that authors write character references in them: <c>&amp;ldquo;</c>.</summary>
    private static string? Shown(string? text) => text is null ? null : System.Net.WebUtility.HtmlDecode(text);

    /// <summary>pandoc's titles with types: <c>title: [{type: main, text: ...}]</c>.</summary>
    private string? Title(string type) => _entries.TryGetValue("title", out var title) && title.Value is not MetadataValue.Text
        ? title.Value.Each().OfType<MetadataValue.Map>().FirstOrDefault(map => (map["type"]?.OneLine() ?? "main") == type)?["text"]?.OneLine()
        : null;

    private IEnumerable<Contributor> People()
    {
        var authors = Stated(MetadataKeys.Author).FirstOrDefault(entry => entry.Value != MetadataValue.Empty);
        var people = authors is null ? [] : StatedPeople.Read(authors.Value, "aut");
        foreach (var (key, role) in MetadataKeys.Contributors)
            if (_entries.TryGetValue(key, out var entry)) people = people.Concat(StatedPeople.Read(entry.Value, role));
        return people.DistinctBy(person => (person.Name, person.Role));
    }

    private string? Date(ImmutableArray<string> keys)
    {
        foreach (var entry in Stated(keys))
        {
            if (entry.Value.Each().FirstOrDefault()?.OneLine() is not { } text || IsTruth(text)) continue;
            if (StatedDate.Read(text) is { } date) return date;
            if (!StatedDate.IsComputed(text)) findings.Add(Rules.DateNotUnderstood.At(entry.Where, text));
        }
        return null;
    }

    private string? StatedLanguage()
    {
        foreach (var entry in Stated(MetadataKeys.Language))
        {
            if (entry.Value.OneLine() is not { } text) continue;
            if (LanguageTag.Fit(text) is { } tag) return tag;
            findings.Add(Rules.LanguageNotUnderstood.At(entry.Where, text));
        }
        return null;
    }

    /// <summary>Lists, and text cut at its commas; Obsidian writes <c>#tag</c>.</summary>
    private IEnumerable<string> Tags() => Stated(MetadataKeys.Tags).SelectMany(entry => entry.Value.Each()).SelectMany(Words).Select(tag => tag.TrimStart('#')).Where(tag => tag.Length > 0);

    private static IEnumerable<string> Words(MetadataValue value) => value switch
    {
        MetadataValue.Map map => map["name", "title", "text", "tag", "label"]?.OneLine() is { } name ? [name] : [],
        _ => value.OneLine()?.Split([',', ';', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
    };

    private IEnumerable<string> Aliases()
    {
        var slug = Texts(MetadataKeys.Slug).Where(text => text.Contains('/', StringComparison.Ordinal));
        return Texts(MetadataKeys.Alias).Concat(slug).Where(text => !IsTruth(text));
    }

    private double? Number(ImmutableArray<string> keys)
    {
        foreach (var text in Texts(keys))
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
        return null;
    }

    private bool IsDraft() =>
        Texts(MetadataKeys.Draft).Any(IsYes) || Texts(MetadataKeys.Published).Any(IsNo) || Texts(["status"]).Any(status => status.Equals("draft", StringComparison.OrdinalIgnoreCase));

    private string? Licence() => Stated(MetadataKeys.Licence)
        .Select(entry => entry.Value is MetadataValue.Map map ? map["url", "link", "name", "type", "text", "statement"]?.OneLine() : entry.Value.Each().Select(value => value.OneLine()).FirstOrDefault(text => text is not null))
        .FirstOrDefault(text => text is not null && !IsTruth(text));

    private ChapterRole? Role() => Texts(MetadataKeys.Role)
        .Select(text => ChapterRole.All.FirstOrDefault(role => role.Name.Equals(text, StringComparison.OrdinalIgnoreCase) || role.EpubType.Equals(text, StringComparison.OrdinalIgnoreCase)))
        .FirstOrDefault(role => role is not null);

    private string? LeadImage() => Stated(MetadataKeys.LeadImage).SelectMany(entry => entry.Value.Each())
        .Select(value => value is MetadataValue.Map map ? map["src", "path", "url", "image", "file", "feature"]?.OneLine() : value.OneLine())
        .FirstOrDefault(text => text is not null && !IsTruth(text));

    private static bool IsAddress(string text) => text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsTruth(string text) => IsYes(text) || IsNo(text);

    private static bool IsYes(string text) => text.ToLowerInvariant() is "true" or "yes" or "on";

    private static bool IsNo(string text) => text.ToLowerInvariant() is "false" or "no" or "off";
}

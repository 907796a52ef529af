using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The <c>meta</c> elements of a page, whatever the vocabulary: plain names, Dublin Core, Open Graph, Twitter, Parse.ly, Highwire; and where its links of a stated relation lead.</summary>
internal sealed class MetaTags
{
    /// <summary>More values under one name are not read.</summary>
    private const int MostValues = 100;

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string?> _links = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string?> _anchors = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a page.</summary>
    public MetaTags(IDocument page)
    {
        var all = new List<IElement>();
        foreach (var element in NodeWalk.Elements(page).Where(element => element.LocalName is "meta" or "link" or "a" or "base"))
        {
            if (element.LocalName == "meta" && element.HasAttribute("content")) all.Add(element);
            else if (element.LocalName == "base") Base ??= element.GetAttribute("href");
            else if (element.LocalName != "meta" && element.ValueOf("rel") is { } relations) Relate(relations, element);
        }
        // A property belongs to a vocabulary; a name may be anybody's.
        foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
        {
            foreach (var meta in all.Where(meta => meta.HasAttribute(attribute)))
            {
                if (AttributeFilter.OneLine(meta.GetAttribute("content")) is not { } content) continue;
                foreach (var name in meta.GetAttribute(attribute)!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) Add(name, content);
            }
        }
    }

    /// <summary>The first value under the first of the names that has one, entities decoded once more (pages encode twice); null where none has.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var values)) return values[0];
        }
        return null;
    }

    /// <summary>All values under the first of the names that has one.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var values)) return values;
        }
        return [];
    }

    /// <summary>The first value under a name that <paramref name="fits"/>, in the order of the page.</summary>
    public string? First(Func<string, bool> fits) => _values.FirstOrDefault(pair => fits(pair.Key)).Value?[0];

    /// <summary>What the page's references are relative to, as it states, or null.</summary>
    public string? Base { get; }

    /// <summary>Where the page's first link of that relation leads, or null.</summary>
    public string? Link(string relation) => _links.GetValueOrDefault(relation);

    /// <summary>Where the first link of that relation in the text leads, or null.</summary>
    public string? Anchor(string relation) => _anchors.GetValueOrDefault(relation);

    private void Relate(string relations, Element link)
    {
        foreach (var relation in relations.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            (link.LocalName == "a" ? _anchors : _links).TryAdd(relation, link.GetAttribute("href"));
        }
    }

    private void Add(string name, string content)
    {
        var key = name.ToLowerInvariant().Replace('.', ':');
        if (!_values.TryGetValue(key, out var values)) _values[key] = values = [];
        var decoded = content.Contains('&', StringComparison.Ordinal) ? AttributeFilter.OneLine(System.Net.WebUtility.HtmlDecode(content)) ?? content : content;
        if (values.Count < MostValues && !values.Contains(decoded, StringComparer.Ordinal)) values.Add(decoded);
    }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The <c>meta</c> elements of a page, whatever the vocabulary: plain names, Dublin Core, Open Graph, Twitter, Parse.ly, Highwire.</summary>
internal sealed class MetaTags
{
    /// <summary>More values under one name are not read.</summary>
    private const int MostValues = 100;

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    /// <summary>Reads a page.</summary>
    public MetaTags(IDocument page)
    {
        var all = page.QuerySelectorAll("meta[content]").ToList();
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

    private void Add(string name, string content)
    {
        var key = name.ToLowerInvariant().Replace('.', ':');
        if (!_values.TryGetValue(key, out var values)) _values[key] = values = [];
        var decoded = content.Contains('&', StringComparison.Ordinal) ? AttributeFilter.OneLine(System.Net.WebUtility.HtmlDecode(content)) ?? content : content;
        if (values.Count < MostValues && !values.Contains(decoded, StringComparer.Ordinal)) values.Add(decoded);
    }
}

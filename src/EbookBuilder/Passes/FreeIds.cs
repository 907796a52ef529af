using System.Globalization;

namespace EbookBuilder.Passes;

/// <summary>The ids of one document: XML names in ASCII, each only once, upper and lower case taken as one.</summary>
internal sealed class FreeIds
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Ids for a body, besides those that it has.</summary>
    public static FreeIds Besides(XElement body)
    {
        var ids = new FreeIds();
        foreach (var element in body.Descendants())
            if (element.Attribute("id")?.Value is { } id) ids.Take(id);
        return ids;
    }

    /// <summary>Whether an id is an XML name of ASCII letters, digits, <c>-</c>, <c>_</c> and <c>.</c>.</summary>
    public static bool IsName(string id) =>
        id.Length > 0 && (char.IsAsciiLetter(id[0]) || id[0] == '_') && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');

    /// <summary>Takes an id as it is, where it is a name and still free.</summary>
    public bool Take(string id) => IsName(id) && _taken.Add(id);

    /// <summary>An id made from words; the second of the same words ends in <c>-2</c>.</summary>
    public string For(string words)
    {
        var slug = Slug.Ascii(words);
        var stem = slug.Length == 0 ? "section" : char.IsAsciiLetter(slug[0]) ? slug : "s-" + slug;
        var number = _last.GetValueOrDefault(stem);
        string id;
        do id = ++number == 1 ? stem : $"{stem}-{number.ToString(CultureInfo.InvariantCulture)}";
        while (!_taken.Add(id));
        _last[stem] = number;
        return id;
    }
}

using System.Globalization;
using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>
/// Every place inside one article that a link may name, under all the spellings in use: the id itself, the id as the author wrote it, and what GitHub,
/// pandoc, kramdown, Hugo, MkDocs and the others make of a heading.
/// </summary>
internal sealed class AnchorIndex
{
    private readonly Dictionary<string, Anchor> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Anchor>> _loose = new(StringComparer.Ordinal);

    /// <summary>Reads the documents of one article.</summary>
    public AnchorIndex(IEnumerable<ChapterDocument> documents)
    {
        foreach (var document in documents)
            foreach (var element in document.Body.Descendants())
                if (element.Attribute("id")?.Value is { } id) Add(element, new Anchor(document.Path, id));
    }

    /// <summary>More names than these are not searched for a hint: a large article of many dead links would take minutes.</summary>
    private const int MostCandidates = 2000;

    /// <summary>Every name as it is written.</summary>
    public IEnumerable<string> Names => _exact.Keys;

    /// <summary>The name that <paramref name="fragment"/> may have been meant for, or null.</summary>
    public string? Near(string fragment) => _exact.Count > MostCandidates ? null : Nearest.To(fragment, _exact.Keys);

    /// <summary>The place that <paramref name="fragment"/> (decoded, without <c>#</c>) names, or null.</summary>
    public Anchor? Find(string fragment) =>
        _exact.TryGetValue(fragment, out var anchor) ? anchor
        : Loosely(Slug.Loose(fragment), 0) ?? Repeated(fragment);

    private void Add(XElement element, Anchor anchor)
    {
        _exact.TryAdd(anchor.Id, anchor);
        if (element.Attribute(Anchors.Original)?.Value is { } original)
        {
            _exact.TryAdd(original, anchor);
            AddLoosely(Slug.Loose(original), anchor);
        }
        else AddLoosely(Slug.Loose(anchor.Id), anchor);
        if (Headings.LevelOf(element) == 0) return;
        var words = Slug.Loose(Headings.TextOf(element));
        AddLoosely(words, anchor);
        AddLoosely(words.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), anchor);
    }

    private void AddLoosely(string key, Anchor anchor)
    {
        if (key.Length == 0) return;
        if (!_loose.TryGetValue(key, out var anchors)) _loose[key] = anchors = [];
        if (!anchors.Contains(anchor)) anchors.Add(anchor);
    }

    private Anchor? Loosely(string key, int place) => _loose.TryGetValue(key, out var anchors) && place < anchors.Count ? anchors[place] : null;

    /// <summary>The second heading of the same words is <c>words-1</c> or <c>words_1</c> nearly everywhere.</summary>
    private Anchor? Repeated(string fragment)
    {
        var cut = fragment.AsSpan().LastIndexOfAny('-', '_');
        return cut > 0 && int.TryParse(fragment.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? Loosely(Slug.Loose(fragment[..cut]), place)
            : null;
    }
}

/// <summary>A place inside a document of the package.</summary>
internal sealed record Anchor(BookPath Path, string Id);

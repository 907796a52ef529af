using YamlDotNet.RepresentationModel;

namespace EbookBuilder.Gathering.Manifest;

/// <summary>Parts and articles as book.yaml lists them.</summary>
internal sealed class ManifestContents
{
    private static readonly ImmutableArray<string> RoleNames = [.. ChapterRole.All.Select(role => role.Name)];
    private readonly ListedArticles _articles;

    // Aliases can make a part hold itself, or ten parts ten times each, and so on: each part of the file is read once.
    private readonly HashSet<YamlNode> _read = new(ReferenceEqualityComparer.Instance);

    private ManifestContents(ListedArticles articles) => _articles = articles;

    /// <summary>Reads <c>articles</c>, <c>parts</c>, <c>front</c>, <c>back</c> and <c>exclude</c> into <paramref name="manifest"/>.</summary>
    public static BookManifest Read(ManifestMapping book, BookManifest manifest, BookFolder folder)
    {
        var exclude = book.Each("exclude").Select(value => value.Text()).OfType<string>().ToImmutableArray();
        var contents = new ManifestContents(new(folder, exclude));
        contents.Claim(book);
        return manifest with
        {
            Exclude = exclude,
            Front = contents.Entries(book.Each("front")),
            Nodes = [.. contents.Entries(book.Each("articles")), .. contents.Parts(book.Each("parts"))],
            Back = contents.Entries(book.Each("back")),
        };
    }

    // An article named by itself stands where it is named, also where a pattern before it would have taken it.
    private void Claim(ManifestMapping book)
    {
        var pending = new Stack<ManifestMapping>([book]);
        var seen = new HashSet<YamlNode>(ReferenceEqualityComparer.Instance);
        while (pending.TryPop(out var mapping))
        {
            if (mapping != book) Claim(mapping["file"]);
            foreach (var key in mapping == book ? (string[])["front", "articles", "back"] : ["articles"])
            {
                foreach (var value in mapping.Each(key)) Claim(value.IsMapping ? Silently(value, KeySet.Article)["file"] : value);
            }
            foreach (var part in mapping.Each("parts").Where(value => value.IsMapping && seen.Add(value.Node))) pending.Push(Silently(part, KeySet.Part));
        }
    }

    private void Claim(ManifestValue? value)
    {
        if (value is { Node: YamlScalarNode { Value: { } text } } && !Glob.IsPattern(text) && BookFolder.Join("", text) is { } path) _articles.Claim(path);
    }

    private static ManifestMapping Silently(ManifestValue value, KeySet keys) => (value with { Findings = new List<Diagnostic>() }).Mapping(keys)!;

    private ImmutableArray<PlanNode> Parts(IEnumerable<ManifestValue> values) => [.. values.SelectMany(Part)];

    private IEnumerable<PlanNode> Part(ManifestValue value)
    {
        if (!_read.Add(value.Node))
        {
            value.Wrong("parts that are stated once each");
            return [];
        }
        if (value.Mapping(KeySet.Part) is not { } part) return [];
        var introduction = part["file"] is { } file ? _articles.File(file) : null;
        var title = part["title"]?.Text();
        ImmutableArray<PlanNode> children = [.. Entries(part.Each("articles")), .. Parts(part.Each("parts"))];
        var node = new PlanNode(introduction, title) { Role = ChapterRole.Part, Location = part.Place, Numbered = part["numbered"]?.Flag() ?? true, Children = children };
        if (title is not null || introduction is not null) return [node];
        value.Wrong("a part with a title, or with a file that introduces it");
        return children;
    }

    private ImmutableArray<PlanNode> Entries(IEnumerable<ManifestValue> values) => [.. values.SelectMany(Entry)];

    private IEnumerable<PlanNode> Entry(ManifestValue value)
    {
        if (!value.IsMapping) return _articles.Of(value).Select(path => new PlanNode(path) { Location = value.Place });
        var article = value.Mapping(KeySet.Article)!;
        if (article["file"] is not { } file)
        {
            value.Wrong("an article with a file");
            return [];
        }
        var node = new PlanNode(null, article["title"]?.Text())
        {
            Role = Role(article["role"]),
            Extract = article["extract"]?.Flag(),
            Numbered = article["numbered"]?.Flag() ?? true,
            Location = article.Place,
        };
        return _articles.Of(file).Select(path => node with { Path = path });
    }

    private static ChapterRole? Role(ManifestValue? value)
    {
        if (value?.Text() is not { } word) return null;
        if (ChapterRole.All.FirstOrDefault(role => string.Equals(role.Name, word, StringComparison.OrdinalIgnoreCase)) is { } known) return known;
        value.Findings.Add(Rules.ManifestWordUnknown.At(value.Place, value.Key, word, Nearest.Of(word, RoleNames)));
        return null;
    }
}

using System.Collections.Frozen;

namespace EbookBuilder.Articles;

/// <summary>
/// The keys under which Jekyll, Hugo, MkDocs, Docusaurus, VitePress, Obsidian, Quarto, pandoc, Zola, Eleventy and Starlight hold one and the same fact. Each list is in order of
/// preference; case, hyphens, underscores and blanks do not count, and a dot leads into a map.
/// </summary>
internal static class MetadataKeys
{
    public static readonly ImmutableArray<string> Title = ["title", "pagetitle", "headline"];
    public static readonly ImmutableArray<string> Subtitle = ["subtitle", "subheading", "tagline"];
    public static readonly ImmutableArray<string> Author = ["author", "authors", "creator", "creators", "byline", "writtenby", "params.author"];
    public static readonly ImmutableArray<string> Date = ["date", "pubdate", "publishdate", "publicationdate", "publisheddate", "datepublished", "publishedat", "publishedon", "published", "issued", "created", "datecreated", "createdat", "creationdate"];
    public static readonly ImmutableArray<string> Updated = ["updated", "lastmod", "lastmodified", "lastmodifiedat", "datemodified", "modified", "modifieddate", "updatedat", "updateddate", "lastupdated", "lastupdate.date", "lastupdate", "modifiedat"];
    public static readonly ImmutableArray<string> Place = ["place", "dateline"];
    public static readonly ImmutableArray<string> Language = ["lang", "language", "locale", "languagecode"];
    public static readonly ImmutableArray<string> Description = ["description", "summary", "abstract", "excerpt", "teaser"];
    public static readonly ImmutableArray<string> Tags = ["tags", "tag", "keywords", "keyword", "categories", "category", "subjects", "subject", "taxonomies.tags", "taxonomies.categories"];
    public static readonly ImmutableArray<string> Publisher = ["publisher", "sitename", "publication"];
    public static readonly ImmutableArray<string> Address = ["canonical", "canonicalurl", "source", "sourceurl", "originalurl", "url", "permalink", "externalurl"];
    public static readonly ImmutableArray<string> Alias = ["aliases", "alias", "redirectfrom", "permalink", "url", "path"];
    public static readonly ImmutableArray<string> Slug = ["slug", "id"];
    public static readonly ImmutableArray<string> Order = ["order", "weight", "navorder", "sidebarposition", "position", "sidebar.order", "eleventynavigation.order", "nav.order"];
    public static readonly ImmutableArray<string> Draft = ["draft", "isdraft"];
    public static readonly ImmutableArray<string> Published = ["published", "publish"];
    public static readonly ImmutableArray<string> Licence = ["licence", "license", "rights", "copyright"];
    public static readonly ImmutableArray<string> Role = ["epubtype", "epub:type", "role"];
    public static readonly ImmutableArray<string> LeadImage = ["image", "cover", "coverimage", "leadimage", "featuredimage", "featureimage", "featured", "thumbnail", "hero", "banner", "ogimage", "header.image", "images"];

    /// <summary>Keys for people other than authors, with what they did.</summary>
    public static readonly ImmutableArray<(string Key, string Role)> Contributors =
    [
        ("editor", "edt"), ("editors", "edt"), ("translator", "trl"), ("translators", "trl"), ("illustrator", "ill"), ("illustrators", "ill"),
        ("photographer", "pht"), ("contributor", "ctb"), ("contributors", "ctb"),
    ];

    /// <summary>Keys that only tell that a block is front matter.</summary>
    private static readonly ImmutableArray<string> Signs = ["layout", "template", "type", "status", "output", "format", "comments", "toc", "sidebarlabel", "parent", "menu", "cssclasses", "bibliography", "documentclass", "series"];

    private static readonly FrozenSet<string> Known = new IEnumerable<string>[]
    {
        Title, Subtitle, Author, Date, Updated, Place, Language, Description, Tags, Publisher, Address, Alias, Slug, Order, Draft, Published, Licence, Role, LeadImage, Signs, Contributors.Select(pair => pair.Key),
    }.SelectMany(keys => keys).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a key means something to us.</summary>
    public static bool IsKnown(string key) => Known.Contains(Squeeze(key));

    /// <summary>The spelling in which keys are compared.</summary>
    public static string Squeeze(string key)
    {
        if (!key.AsSpan().ContainsAnyExceptInRange('a', 'z')) return key;
        return string.Create(key.Length - key.AsSpan().Count('_') - key.AsSpan().Count('-') - key.AsSpan().Count(' '), key, static (into, from) =>
        {
            var at = 0;
            foreach (var character in from)
                if (character is not ('_' or '-' or ' ')) into[at++] = char.ToLowerInvariant(character);
        });
    }
}

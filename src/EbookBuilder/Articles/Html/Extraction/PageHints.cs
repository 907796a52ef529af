using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>What the names that pages give their parts (class, id, role) say of them.</summary>
internal static partial class PageHints
{
    private static readonly FrozenSet<string> FurnitureRoles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "menu", "menubar", "complementary", "navigation", "alert", "status", "alertdialog", "dialog");

    /// <summary>Class and id of an element in one string.</summary>
    public static string NamesOf(IElement element) => string.Concat(element.ClassName, " ", element.Id);

    /// <summary>Whether the names say furniture and nothing in them says article.</summary>
    public static bool LooksLikeFurniture(string names) => Furniture.IsMatch(names) && (!MayBeArticle.IsMatch(names) || PartOfComment.IsMatch(names));

    /// <summary>Whether the names say furniture of a heading, which may well be called a header.</summary>
    public static bool HeadingLooksLikeFurniture(string names) => LooksLikeFurniture(names.Replace("header", "", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the element is called a sidebar, whatever else it is called.</summary>
    public static bool IsSidebar(IElement element) =>
        "sidebar".Equals(element.Id, StringComparison.OrdinalIgnoreCase) || element.ClassName is { } names && names.Contains("sidebar", StringComparison.Ordinal) && element.ClassList.Contains("sidebar");

    /// <summary>Whether the names say menu. In an article they may say what they like.</summary>
    public static bool LooksLikeMenu(string names) => Menu.IsMatch(names);

    /// <summary>Whether the names say that an aside is a note or a box of the article rather than something beside it.</summary>
    public static bool LooksLikeNote(string names) => Note.IsMatch(names);

    /// <summary>Whether the names say newsletter.</summary>
    public static bool LooksLikeNewsletter(string names) => names.Contains("newsletter", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the role is one of furniture.</summary>
    public static bool HasFurnitureRole(IElement element) => element.ValueOf("role") is { } role && FurnitureRoles.Contains(role.Trim());

    /// <summary>How far class and id speak for (positive) or against (negative) an element being text: 25 points each.</summary>
    public static int WeightOf(IElement element) => Weight(element.ClassName) + Weight(element.Id);

    /// <summary>Whether the element is one that pages hide from the eye by a class whose name has become a convention, or keep out of print: hints at buttons, links to edit, to the source, to the heading itself.</summary>
    public static bool IsForScreenReaders(IElement element) => element.ClassName is { Length: > 0 } names && ScreenReaders.IsMatch(names);

    /// <summary>Whether the names say share bar.</summary>
    public static bool LooksLikeSharing(string names) => Sharing.IsMatch(names);

    /// <summary>Whether the names say byline.</summary>
    public static bool LooksLikeByline(string names) => Byline.IsMatch(names);

    /// <summary>Whether the class says that the element holds one author's name.</summary>
    public static bool LooksLikePersonName(string names) => PersonName.IsMatch(names);

    /// <summary>Whether the names say subtitle.</summary>
    public static bool LooksLikeSubtitle(string names) => Subtitle.IsMatch(names);

    /// <summary>Whether the names say that a paragraph below a title sums the article up.</summary>
    public static bool LooksLikeStandfirst(string names) => Standfirst.IsMatch(names);

    /// <summary>Whether the names say that a line over a title tells its section.</summary>
    public static bool LooksLikeKicker(string names) => Kicker.IsMatch(names);

    /// <summary>Whether a text is nothing but the label of an advertisement or the sign that something loads.</summary>
    public static bool IsLabelOfNothing(string text) => AdvertisementLabel.IsMatch(text);

    /// <summary>Whether an address is that of a player of films or sound.</summary>
    public static bool IsVideo(string address) => Video.IsMatch(address);

    private static int Weight(string? name)
    {
        if (string.IsNullOrEmpty(name)) return 0;
        return (Negative.IsMatch(name) ? -25 : 0) + (Positive.IsMatch(name) ? 25 : 0);
    }

    [GeneratedRegex(@"-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote|votecell|vote-count|cookie-?(banner|consent|notice)|utility-?bar|(right|left|side)-?rail|newsletter[-_]+(sign-?up|form|widget|box|block|module|subscri|banner|promo|popup|cta|opt-?in|embed|teaser|inline)|(^|\s)(siteSub|contentSub|jump-to-nav|mw-jump-link|catlinks|printfooter|p-lang-btn|vector-page-toolbar|table_of_contents)(\s|$)|(^|\s)ad-?(s|slot|unit|label|wrapper|container)?(--[a-z]+)?(\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Furniture { get; }

    [GeneratedRegex(@"(^|[\s_-])(nav|navbar|navigation|topnav|sidenav|navlinks)([\s_-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Menu { get; }

    /// <summary>The text of a comment is its content and its body, not those of the article.</summary>
    [GeneratedRegex(@"(^|[\s_-])comments?[_-]?(content|body|text|main|item|list|area|section|thread|wrap|wrapper|container)([\s_-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartOfComment { get; }

    [GeneratedRegex("and|article|body|column|content|main|mathjax|shadow", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MayBeArticle { get; }

    [GeneratedRegex("article|body|content|entry|h-?entry|main|page|post|text|blog|story", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Positive { get; }

    [GeneratedRegex("-ad-|hidden|(^| )hid($| )|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Negative { get; }

    [GeneratedRegex(@"(^|\s)((u-|is-|a11y-|accessibility-)?(sr-only|visually-?hidden|screen-?reader(s|-text|-only|text)?)|(mw-)?editsection|noprint|headerlink|viewcode-link)(\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ScreenReaders { get; }

    [GeneratedRegex(@"(^|[\s_-])(foot|end|side|margin)?-?notes?(\s|$|_)|(^|\s)(admonition|callout|tip|warning|caution|important|hint)([\s_-]|$)|starlight-aside", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note { get; }

    [GeneratedRegex(@"(^|[^a-z0-9])(share|sharedaddy)([^a-z0-9]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sharing { get; }

    [GeneratedRegex(@"(^|[\s_-])(person|author)[_-]?name(\s|$)|(^|\s)name(\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PersonName { get; }

    [GeneratedRegex("byline|author|dateline|writtenby|p-author", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Byline { get; }

    [GeneratedRegex(@"(^|[\s_-])(sub-?(title|headline|heading|t[ií]tulos?)|sous-titre|untertitel|sottotitolo)([\s_-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subtitle { get; }

    [GeneratedRegex(@"(^|[\s_-])(stand-?first|dek|deck|chapo|chapeau|perex|opener|excerpt|entradilla|bajada|sumario|article__?desc(ription)?|lead|lede|intro|vorspann|ingress|summary)([\s_-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Standfirst { get; }

    [GeneratedRegex(@"(^|[\s_-])(kicker|eyebrow|overline|rubric|breadcrumbs?|post-category|entry-categories|cat-links|section-(name|label))([\s_-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kicker { get; }

    [GeneratedRegex(@"^((ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|广告|реклама|anuncio|anzeige|publicidad|advertorial|sponsored(?: content)?|promoted|suggested|featured|(?:skip|continue reading below|(?:story|article) continues (?:below|after))(?: this)? advertisement|continue reading the main story)|(loading|正在加载|загрузка|chargement|cargando)(…|\.\.\.)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AdvertisementLabel { get; }

    [GeneratedRegex(@"//(www\.)?((dailymotion|youtube|youtube-nocookie|player\.vimeo|v\.qq|bilibili|live\.bilibili)\.com|(archive|upload\.wikimedia)\.org|player\.twitch\.tv|open\.spotify\.com|w\.soundcloud\.com|fast\.wistia\.(com|net)|players\.brightcove\.net|bandcamp\.com|embed\.ted\.com|embed\.podcasts\.apple\.com|rutube\.ru|vk\.com/video|vimeo\.com/[0-9]|datawrapper\.dwcdn\.net|flo\.uri\.sh|e\.infogram\.com|codepen\.io|codesandbox\.io|observablehq\.com|www\.google\.com/maps|www\.openstreetmap\.org/export|www\.tiktok\.com/embed|www\.instagram\.com/(p|reel)/|platform\.twitter\.com/embed|giphy\.com/embed|www\.loom\.com/embed)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Video { get; }
}

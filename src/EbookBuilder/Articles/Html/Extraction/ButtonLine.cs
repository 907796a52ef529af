using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Lines that hold nothing but the labels of buttons, whatever their boxes are called: <c>Print Email Recommend Tweet</c>, <c>Share this</c>; or the time that reading takes.</summary>
internal static partial class ButtonLine
{
    private const int MostCharacters = 60;

    /// <summary>What buttons do. One of these has to be there: a list of networks alone may be what the article is about.</summary>
    private static readonly FrozenSet<string> Deeds = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "share", "shares", "tweet", "tweets", "print", "jump", "recommend", "pin", "bookmark", "follow", "teilen", "drucken", "merken", "partager", "imprimer", "compartir", "imprimir", "condividi", "stampa", "delen", "dela", "udostępnij", "compartilhar", "поделиться");

    private static readonly SearchValues<string> DeedsInText = SearchValues.Create([.. Deeds], StringComparison.OrdinalIgnoreCase);

    /// <summary>What may stand beside them.</summary>
    private static readonly FrozenSet<string> Others = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "email", "e-mail", "mail", "like", "pinterest", "facebook", "twitter", "x", "linkedin", "reddit", "whatsapp", "telegram", "bluesky", "mastodon", "tumblr", "listen", "comment", "comments", "save", "copy", "link", "subscribe",
        "flipboard", "pocket", "digg", "stumbleupon", "google+", "vk", "weibo", "wechat", "line", "this", "on", "via", "us", "to", "by", "view", "page", "article", "story", "recipe", "auf", "sur", "en", "su", "views", "likes", "votes", "citation", "citations");

    /// <summary>Whether the element is such a line.</summary>
    public static bool Is(IElement line)
    {
        if (TextMeasure.ShortTextOf(line, MostCharacters) is not { Length: > 0 and <= MostCharacters } text) return false;
        if (ReadingTime.IsMatch(text) || Count.IsMatch(text)) return true;
        if (!text.AsSpan().ContainsAny(DeedsInText)) return false;
        var words = Html.Byline.TextOf(line).Split([' ', ',', '|', '·', '•', '/', '\u00A0', ':'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.Any(Deeds.Contains) && words.All(word => Deeds.Contains(word) || Others.Contains(word) || IsNumber(word));
    }

    /// <summary><c>12</c>, <c>4,011</c>, <c>1.2K</c>.</summary>
    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) && word.AsSpan(0, word.Length - 1).TrimEnd("0123456789.,").IsEmpty && (char.IsAsciiDigit(word[^1]) || word[^1] is 'K' or 'k' or 'M' or 'm' or '+');

    /// <summary>Whether the line is the time that reading takes, perhaps without a word for reading.</summary>
    public static bool IsTime(string line) => Minutes.IsMatch(line) || ReadingTime.IsMatch(line);

    [GeneratedRegex(@"^[0-9]{1,3}(?:[-–][0-9]{1,3})? ?min(?:ute[ns]?|utos|uti)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Minutes { get; }

    /// <summary>How often a page was read, passed on or answered.</summary>
    [GeneratedRegex(@"^[0-9][0-9.,  ]*[KkMm]?\+? ?(?:comments?|shares|likes|claps|views|page views|reads|responses|retweets|kommentare?|aufrufe|commentaires?|vues|comentarios|comentários|visitas|visualizações|visualizzazioni|commenti|reacties|комментари(?:й|я|ев)|просмотр(?:а|ов)?|条评论|次阅读|次浏览)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Count { get; }

    /// <summary>How long a site reckons that reading takes.</summary>
    [GeneratedRegex(@"^(?:[0-9]{1,3}(?:[-–][0-9]{1,3})? ?min(?:ute[ns]?|utos|uti)?\.? (?:read|lesezeit|de lecture|de lectura|di lettura|leestijd|läsning|чтения)|(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd):? ?(?:ca\. ?)?[0-9]{1,3} ?(?:min(?:ute[ns]?|utos|uti)?\.?)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReadingTime { get; }
}

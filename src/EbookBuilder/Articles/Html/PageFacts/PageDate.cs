using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Articles.Html;

/// <summary>When a page was published.</summary>
internal static partial class PageDate
{
    /// <summary>A line with a date is short; a longer one is text that happens to name a day.</summary>
    private const int LongestLine = 120;

    /// <summary>More times of a page are not looked at.</summary>
    private const int MostTimes = 200;

    /// <summary>The day as <c>YYYY-MM-DD</c> (or a coarser form), from the page's head, else from its marked times, else from its address; null where none tells.</summary>
    public static string? Published(IDocument page, MetaTags meta, LinkedData data, MarkedFacts marked, string? address) =>
        Read(data.Published)
        ?? Read(meta.First("article:published_time", "og:published_time", "parsely-pub-date", "citation_publication_date", "citation_date", "dc:date:issued", "dcterms:issued", "dc:date", "dcterms:date", "dcterms:created", "dc:date:created", "datepublished", "date", "pubdate", "publishdate", "publish-date", "sailthru:date", "article:published", "published_at", "displaydate", "created"))
        ?? Read(data.Created)
        ?? Read(meta.First(IsDayOfPublication))
        ?? Read(marked.Published)
        ?? FromTimes(page)
        ?? FromAddress(address);

    /// <summary>Names such as <c>article:publicationdate</c> or <c>post_date</c>, of which every site has its own.</summary>
    private static bool IsDayOfPublication(string name) =>
        (name.EndsWith("date", StringComparison.Ordinal) || name.Contains("publish", StringComparison.Ordinal)) && !Other.IsMatch(name);

    /// <summary>The day that a short line names, or null; of several the first that is not said to be one of a change.</summary>
    /// <param name="line">The line.</param>
    /// <param name="language">The language of the page, where it is known.</param>
    public static string? InLine(string line, string? language = null)
    {
        if (line.Length is <= 5 or > LongestLine) return null;
        string? changed = null;
        for (var at = 0; Dates.Find(line[at..], language) is { } day; at += day.End)
        {
            if (day.Value.Length != 10 || !IsPossible(day.Value)) continue;
            if (!Change.IsMatch(line.AsSpan(at, day.Start))) return day.Value;
            changed ??= day.Value;
        }
        return changed;
    }

    /// <summary>Whether the line names a day, and that only as one of a change.</summary>
    public static bool IsOfChange(string line) =>
        line.Length <= LongestLine && Dates.Find(line) is { } day && Change.IsMatch(line.AsSpan(0, day.Start)) && Dates.Find(line[day.End..]) is null;

    /// <summary>Whether the line is a day and nothing else, but for an hour. Which day it is where the month may lead does not matter.</summary>
    public static bool IsDay(string line) =>
        InLine(line, "en-US") is not null && Dates.Find(line, "en-US") is { } day && line.Remove(day.Start, day.End - day.Start).Count(char.IsLetter) < 4;

    /// <summary>Nothing was published on the web before there was one.</summary>
    private static bool IsPossible(string day) => string.CompareOrdinal(day, "1990") > 0 && string.CompareOrdinal(day, "2100") < 0;

    /// <summary>When the page was last changed.</summary>
    public static string? Modified(MetaTags meta, LinkedData data) =>
        Read(data.Modified) ?? Read(meta.First("article:modified_time", "og:updated_time", "dcterms:modified", "datemodified", "last-modified"));

    /// <summary>A day from any spelling that starts with the year, or from the spellings of mail and English months; null where it is none.</summary>
    public static string? Read(string? value)
    {
        if (value is null) return null;
        var text = value.Trim();
        if (IsoDay.Match(text) is { Success: true } iso) return Day(iso.Groups["y"].Value, iso.Groups["m"].Value, iso.Groups["d"].Value);
        if (CompactDay.Match(text) is { Success: true } compact) return Day(compact.Groups["y"].Value, compact.Groups["m"].Value, compact.Groups["d"].Value);
        if (BareYear.IsMatch(text)) return text;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && text.Any(char.IsAsciiDigit) && YearInText.IsMatch(text)
            ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : InLine(text);
    }

    private static string? FromTimes(IDocument page)
    {
        var marked = page.QuerySelector("time[itemprop~=datePublished],time[pubdate],[itemprop~=datePublished],time[itemprop~=dateCreated],abbr.published,time.published,time.entry-date,.dt-published");
        if (marked is not null && IsOfArticle(marked) && Read(marked.GetAttribute("datetime") ?? marked.GetAttribute("content") ?? marked.GetAttribute("title") ?? marked.TextContent) is { } day) return day;
        var times = page.QuerySelectorAll("article time[datetime],header time[datetime],main time[datetime],[class*=date] time[datetime],[class*=meta] time[datetime],[class*=byline] time[datetime]").Take(MostTimes).Where(IsOfArticle).Select(time => Read(time.GetAttribute("datetime"))).OfType<string>().ToList();
        return times.Count > 0 ? times[0] : page.QuerySelectorAll("[class*=publish][title],[class*=date][title],[class*=posted][title]").Take(MostTimes).Where(IsOfArticle).Select(time => time.GetAttribute("title")!.Trim()).Where(title => IsoDay.IsMatch(title)).Select(Read).FirstOrDefault(day => day?.Length == 10);
    }

    /// <summary>Whether a time is none of a comment, of another article, or of a change.</summary>
    private static bool IsOfArticle(IElement time) =>
        !Other.IsMatch(PageHints.NamesOf(time).ToLowerInvariant()) && !(time.GetAttribute("itemprop") ?? "").Contains("odified", StringComparison.Ordinal)
        && time.Ancestors<IElement>().TakeWhile(above => above.LocalName != "body").All(above => !PageHints.HeadingLooksLikeFurniture(PageHints.NamesOf(above)));

    private static string? FromAddress(string? address)
    {
        if (address is null || DayInAddress.Match(address) is not { Success: true } match) return null;
        return Day(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value);
    }

    private static string? Day(string year, string month, string day)
    {
        // Thai sites state the years of their calendar to machines too.
        year = Dates.OfCommonEra(int.Parse(year, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
        if (!int.TryParse(month, CultureInfo.InvariantCulture, out var m) || m is < 1 or > 12) return year;
        if (!int.TryParse(day, CultureInfo.InvariantCulture, out var d) || d < 1 || d > DateTime.DaysInMonth(int.Parse(year, CultureInfo.InvariantCulture), m)) return $"{year}-{m:00}";
        return $"{year}-{m:00}-{d:00}";
    }

    /// <summary>What stands before the day of a change, in the languages whose dates are read.</summary>
    [GeneratedRegex("updat|modif|edited|revised|aktualisiert|geändert|bearbeitet|stand:|mis à jour|màj|actualiz|atualizad|aggiornat|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitet|zaktualiz|aktualiz|güncel|обновл|измен|更新|修改|修正|수정|تحديث|עודכן|به‌روز|अपडेट", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change { get; }

    [GeneratedRegex("modif|updat|expir|valid|last|unpublish|publisher|end|event|review")]
    private static partial Regex Other { get; }

    [GeneratedRegex(@"^(?<y>[12][0-9]{3})[-/.](?<m>[0-9]{1,2})([-/.](?<d>[0-9]{1,2}))?")]
    private static partial Regex IsoDay { get; }

    /// <summary>The basic form of ISO 8601, with or without an hour.</summary>
    [GeneratedRegex(@"^(?<y>(19|20)[0-9]{2})(?<m>0[1-9]|1[0-2])(?<d>[0-3][0-9])(T?[0-9]{4,6}Z?)?\z")]
    private static partial Regex CompactDay { get; }

    [GeneratedRegex(@"^[12][0-9]{3}\z")]
    private static partial Regex BareYear { get; }

    [GeneratedRegex("(19|20)[0-9]{2}")]
    private static partial Regex YearInText { get; }

    [GeneratedRegex("/(?<y>(19|20)[0-9]{2})[/-](?<m>[0-9]{1,2})[/-](?<d>[0-9]{1,2})(/|-|$)")]
    private static partial Regex DayInAddress { get; }
}

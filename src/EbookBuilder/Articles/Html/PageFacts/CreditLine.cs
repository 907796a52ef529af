using System.Collections.Frozen;
using System.Text.RegularExpressions;
using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Articles.Html;

/// <summary>A line that credits a page to somebody, often run together with a day, an hour, a count of comments or a button.</summary>
internal static partial class CreditLine
{
    private static readonly FrozenSet<string> JoiningWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "on", "at", "in", "le", "am", "vom", "um", "el", "em", "il", "op", "den", "de", "updated", "published", "posted",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
        "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

    /// <summary>In longer lines no address is looked for: they are no credits, and the search may take the square of their length.</summary>
    private const int LongestWithMail = 500;

    /// <summary>The names in the line, without the words before and the day behind them; null where it names nobody.</summary>
    public static string? Names(string line)
    {
        if (ReporterWithin.Match(line) is { Success: true } reporter) return reporter.Groups["name"].Value;
        var text = WithoutDay(WithoutMail(line)).Trim(Edges);
        text = Bylines.Credit(text) ?? Lead.Replace(text, "");
        text = Reporter.Replace(OtherWork.Match(text) is { Success: true } other ? text[..other.Index] : text, "");
        var end = text.AsSpan().IndexOfAny(Separators);
        if (end >= 0) text = text[..end];
        if (InCapitals.Match(text) is { Success: true } capitals) text = capitals.Value;
        text = text.Trim(Edges);
        while (text.LastIndexOf(' ') is var blank and > 0 && JoiningWords.Contains(text[(blank + 1)..].Trim(Edges))) text = text[..blank].TrimEnd(Edges);
        return text.Length > 1 && text.Any(char.IsLetter) && !Bylines.IsLoneLabel(text) && !JoiningWords.Contains(text) ? text : null;
    }

    /// <summary>Whether the line says itself that it is a credit, by its first word or, in Korean and Japanese, its last.</summary>
    public static bool IsCredit(string line) => Lead.IsMatch(line) || Reporter.IsMatch(line) || ReporterWithin.IsMatch(line) || Bylines.Credit(line) is not null;

    /// <summary>Whether the names look like names, where the page does not mark them as such.</summary>
    public static bool AreLikely(string names)
    {
        var first = FirstEnd.Match(names) is { Success: true } end ? names[..end.Index] : names;
        return Bylines.LooksLikeName(first.Trim());
    }

    /// <summary>The people of a credit, with what it says of them beside their names: a house, a post.</summary>
    public static IEnumerable<Contributor> People(string names)
    {
        if (names.Contains('(', StringComparison.Ordinal)) return [new(names)];
        for (var at = names.Length; (at = LastJoint(names, at)) > 0;)
        {
            var (people, rest) = (names[..at].TrimEnd(Edges), names[at..].Trim(Edges));
            if (people.Contains(' ', StringComparison.Ordinal) && IsHouseOrPost(rest, people)) return PersonName.Credits(people, "aut").Select(person => person.Affiliation is null ? person with { Affiliation = rest } : person);
        }
        return PersonName.Credits(names, "aut");
    }

    private static int LastJoint(string names, int before) =>
        Math.Max(names.LastIndexOf(", ", before - 1, StringComparison.Ordinal), Math.Max(names.LastIndexOf(" - ", before - 1, StringComparison.Ordinal), names.LastIndexOf(" – ", before - 1, StringComparison.Ordinal)));

    /// <summary>Agencies and papers are written in capitals where the names are not; posts have words of their own.</summary>
    private static bool IsHouseOrPost(string text, string people) =>
        text.Length > 1 && !text.Contains(',', StringComparison.Ordinal)
        && ((!text.Any(char.IsLower) && text.Any(char.IsUpper) && people.Any(char.IsLower) && !text.Contains('.', StringComparison.Ordinal)) || Post.IsMatch(text));

    /// <summary>The line without addresses of mail; the name that stands in brackets behind one, as feeds have it, is the line then.</summary>
    private static string WithoutMail(string line)
    {
        if (line.Length > LongestWithMail || !line.Contains('@', StringComparison.Ordinal)) return line;
        return NameBehindMail.Match(line) is { Success: true } behind ? behind.Groups["name"].Value : Credits.WithoutMail(line);
    }

    private static string WithoutDay(string line)
    {
        if (line.Length > Byline.Most || Dates.Find(line) is not { } day) return line;
        return line.AsSpan(0, day.Start).Trim(Edges).Length > 2 ? line[..day.Start] : line[day.End..];
    }

    private static readonly char[] Edges = [' ', ',', ':', '|', '·', '•', '-', '–', '—', '/', '\u00A0'];

    /// <summary>Digits begin an hour or a count of comments; names have none. An at sign begins an account, a long dash the place of a report.</summary>
    private static readonly System.Buffers.SearchValues<char> Separators = System.Buffers.SearchValues.Create("0123456789•|·@—");

    /// <summary>Names in capitals before what is in none: <c>ANN LEE, BO CHEN Correspondents in Lyon</c>.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{Lu}'’.-]+(?:,?\s(?:(?:et|and|und|y|e)\s)?\p{Lu}[\p{Lu}'’.-]+)+(?=\s\p{Lu}\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex InCapitals { get; }

    [GeneratedRegex(@"^[\w.+-]+@[\w-]+\.[\w.-]+\s*\((?<name>[^)@]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameBehindMail { get; }

    [GeneratedRegex(@"[,;(/]|\s[-–&]\s|\s(?:and|et|und|y|e|en)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstEnd { get; }

    [GeneratedRegex(@"\b(?:editors?|writers?|reporters?|correspondents?|contributors?|columnists?|staff|press|news|newspaper|times|magazine|university|institute|redakteur(?:in)?|korrespondent(?:in)?|journalistes?|rédact(?:eur|rice)|redactor(?:a)?|corresponsal)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Post { get; }

    /// <summary>What others did for the page, behind the author's name.</summary>
    [GeneratedRegex(@"\s(?:photo(?:s|graphs?|graphy)?|illustrations?|pictures|video|graphics|edited|produced)(?:\s+and\s+\w+)?\s+by\s|(?<![\s（(])[\s（(]*(?:责任编辑|責任編輯|责编|编辑|編輯|来源|來源|摄影|攝影|校对|审核)\s*[:：/]|(?<=\p{IsCJKUnifiedIdeographs})[／/]\p{IsCJKUnifiedIdeographs}{0,8}(?:報導|報道|报道|攝影|摄影|撰文|採訪)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherWork { get; }

    /// <summary>The word for a reporter, which stands before names in Chinese and behind them in Korean.</summary>
    [GeneratedRegex(@"^(?:本报|本報|本网|本刊|特约)?(?:记者|記者)(?:[\s:：・]+|(?=\p{IsCJKUnifiedIdeographs}{2,4}[／/]))|(?<=\p{IsHangulSyllables})\s?기자$|\s記者$", RegexOptions.CultureInvariant)]
    private static partial Regex Reporter { get; }

    /// <summary>The names of Chinese reporters in a line that tells the day and the paper first: <c>2017-05-03 10:11 某報 記者陳海生／花蓮報導</c>.</summary>
    [GeneratedRegex(@"(?<=[0-9\s】\]])(?:记者|記者)[\s:：]?(?<name>\p{IsCJKUnifiedIdeographs}{2,4}(?:、\p{IsCJKUnifiedIdeographs}{2,4}){0,5})(?=\s?[／/])", RegexOptions.CultureInvariant)]
    private static partial Regex ReporterWithin { get; }

    [GeneratedRegex(@"^(?:written by|guest (?:post|article|column) by|text by|reported by|posted by|submitted by|filed by|words by|story by|by|von|par|por|di|door|av|af|автор|作者|文|by:|作者：)[:\s・／/]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead { get; }
}

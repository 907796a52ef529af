using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// The place at the head of a news report, before its first words: <c>PARIS, 3 May (Agency) —</c>, <c>BERLIN.</c>, <c>新华社北京5月3日电</c>,
/// <c>【ワシントン＝...】</c>, <c>(서울=...)</c>. It stays where it stands; what it says is known besides.
/// </summary>
/// <param name="Place">The place.</param>
/// <param name="Date">The day of the report where it is there with its year, or null.</param>
internal sealed partial record NewsPlace(string Place, string? Date)
{
    /// <summary>Whether it is no more than a word in capitals before a stop, which may as well begin a section or name a speaker.</summary>
    public bool IsDoubtful { get; private init; }

    /// <summary>How much text there is behind it, at least.</summary>
    private const int ShortestText = 20;

    private const int MostWords = 5;

    /// <summary>The place at the start of a paragraph or of its first line, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, or null.</param>
    public static NewsPlace? Find(string text, string? language)
    {
        if (text.Length < ShortestText + 2) return null;
        if (EastAsian.Match(text) is { Success: true } eastern) return new(eastern.Groups["place"].Value, null);
        if (Western.Match(text) is not { Success: true } match || text.Length - match.Length < ShortestText) return null;
        var (place, middle) = (match.Groups["place"].Value.Trim(' ', ','), match.Groups["date"].Value);
        var date = middle.Length > 0 && Dates.Find(middle, language) is { } found ? found : null;
        if (date is null && middle.Any(char.IsDigit) && !HasDay(middle)) return null;
        var told = middle.Any(char.IsDigit) || match.Groups["agency"].Success || TitleLines.IsCapitals(place.Split(',')[0]);
        return told && IsPlace(place) && !Credits.AreNames(text[match.Length..]) ? new(Spelled(place), date?.Value) { IsDoubtful = middle.Length == 0 && match.Value.TrimEnd()[^1] is '.' or ':' } : null;
    }

    /// <summary>A day without its year: <c>3 May</c>, <c>May 3</c>.</summary>
    private static bool HasDay(string text) => DateTokens.Of(text) is var tokens && tokens.Exists(token => token.Month > 0) && tokens.Exists(token => token.IsDay);

    private static bool IsPlace(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (PersonName.WithoutHonorific($"{text} X") == "X") return false;
        return words.Length is > 0 and <= MostWords && words[0].Length > 2 && words.All(word => char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter || word.Length <= 3)
            && !Never.Contains(words[0], StringComparer.OrdinalIgnoreCase);
    }

    // What stands in capitals before a stroke or a stop and is no place.
    private static readonly string[] Never = ["introduction", "background", "methods", "results", "discussion", "conclusion", "conclusions", "objective", "purpose", "aim", "einleitung", "hintergrund", "methoden", "ergebnisse", "zusammenfassung", "introducción", "resultados", "résultats", "contexte", "введение", "выводы",
        "note", "warning", "abstract", "summary", "update", "updated", "breaking", "analysis", "opinion", "editorial", "achtung", "hinweis", "nota", "chapter", "kapitel", "part", "act", "scene", "article", "section", "no", "faq", "the", "a", "an"];

    /// <summary>A place in capitals as it is spelled elsewhere: <c>NEW YORK, N.Y.</c> is <c>New York, N.Y.</c></summary>
    private static string Spelled(string place) => CapitalWord.Replace(place, match => match.Value[..1] + match.Value[1..].ToLowerInvariant());

    [GeneratedRegex(@"\p{Lu}{3,}")]
    private static partial Regex CapitalWord { get; }

    [GeneratedRegex(@"^(?<place>[\p{L}][\p{L}\p{M}.'’-]*(?:[ ,]{1,2}[\p{L}][\p{L}\p{M}.'’-]*){0,4}?)(?<date>(?:,|\.|،)?\s+(?:le |den |am |on |el )?(?:\p{L}+\.? )?[0-9]{1,2}[^()—–:\n]{2,28}?)?(?<agency>\s*[(/][\p{L} .,'’/-]{2,30}[)/])?(?:\s*[.:]?\s*[.:]?(?:—|–|--|-)\s+|(?<=\p{Lu}{3})[.:]\s+(?=\p{L}))", RegexOptions.ExplicitCapture)]
    private static partial Regex Western { get; }

    [GeneratedRegex(@"^(?:(?:新华社|新華社|中新社|中新网|本报|本報|中央社|人民网)(?<place>\p{IsCJKUnifiedIdeographs}{2,6}?)(?:[0-9０-９]{1,2}月[0-9０-９]{1,2}日)?(?:[电電讯訊]|专电|專電)|[【［](?<place>[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}]{2,10})(?:＝|=|共同|時事|　| )[^】］]{0,30}[】］]|\((?<place>\p{IsHangulSyllables}{2,6})=[^)]{2,12}\))")]
    private static partial Regex EastAsian { get; }
}

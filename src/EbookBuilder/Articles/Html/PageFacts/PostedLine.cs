using System.Text.RegularExpressions;
using AngleSharp.Dom;
using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Articles.Html;

/// <summary>The line by which blogs and forums tell who wrote a post and when, often behind its text: <c>Posted by Nell Abara on May 5, 2008</c>, <c>by tide_w » Wed Mar 03, 2010</c>.</summary>
/// <param name="Name">The name, or the account; null where the line has none.</param>
/// <param name="Day">The day as <c>YYYY-MM-DD</c>, or null.</param>
internal sealed partial record PostedLine(string? Name, string? Day)
{
    /// <summary>Characters that show of a block with such a line: what it was filed under stands behind it.</summary>
    private const int LongestBlock = 400;

    /// <summary>Characters behind the first words that may hold the day.</summary>
    private const int Reach = 100;

    /// <summary>More lines that begin like one are no longer looked at.</summary>
    private const int Most = 50;

    private const int Levels = 5;

    /// <summary>The first such line of a page that is none of its comments; null where there is none.</summary>
    public static PostedLine? Read(IElement body, string? language)
    {
        foreach (var text in NodeWalk.Leaves<IText>(body).Where(text => Lead.IsMatch(text.Data)).Take(Most))
        {
            var block = text.ParentElement!;
            for (var level = 0; level < Levels && (PagePreparation.IsPhrasing(block) || block.LocalName == "font") && block.ParentElement is { LocalName: not "body" } above; level++) block = above;
            if (TextMeasure.ShortTextOf(block, LongestBlock) is not { } line || MarkedFacts.IsRemark(block)) continue;
            var start = Math.Max(0, line.IndexOf(TextMeasure.TextOf(text), StringComparison.Ordinal));
            if (In(line[start..], line[..start].Trim(), language) is { } found) return found;
        }
        return null;
    }

    private static PostedLine? In(string line, string before, string? language)
    {
        if (Lead.Match(line) is not { Success: true } lead) return null;
        if (lead.Groups["after"].Success) return AccountName.MayBe(before) && InFront.IsMatch(line[lead.Length..]) && Dates.Find(line[lead.Length..].TrimStart(' ', ',', '@'), language) is { Value.Length: 10 } when ? new(before, when.Value) : null;
        var rest = line[lead.Length..Math.Min(line.Length, lead.Length + Reach)].TrimStart(' ', ':');
        if (Dates.Find(rest, language) is not { } day) return null;
        var name = WhoBefore.Match(rest[..day.Start]) is { Success: true } who ? who.Groups["who"].Value.Trim() : null;
        var isBare = lead.Groups["bare"].Success;
        if (name is not null && (PageAuthors.IsShared(name) || !(AccountName.MayBe(name) || (!isBare && Bylines.IsPerson(name))))) name = null;
        if (name is null && (isBare || lead.Groups["by"].Success)) return null;
        return new(name, day.Value.Length == 10 ? day.Value : null);
    }

    [GeneratedRegex(@"^\s*(?:(?:this )?(?:entry |article |post )?(?:was )?(?:posted|submitted|published|written|added|created)(?:(?<by> by)\b| on\b)|(?<by>geschrieben von|verfasst von|eingestellt von|gepostet von|publicado por|publicada por|postado por|escrito por|publié par|posté par|écrit par|rédigé par|scritto da|pubblicato da|postato da|geplaatst door|geschreven door|inlagt av|skrevet av|napsal|vložil|dodał|opublikował)\b|(?<bare>by)(?=\s|$)|(?<after>wrote|пишет)(?=[\s,@]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead { get; }

    /// <summary>What stands between an account that wrote and the day.</summary>
    [GeneratedRegex(@"^[\s,@]*(?:on |в )?(?:\p{L}+,? ?)?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex InFront { get; }

    /// <summary>Who stands before the day, without the word and the marks between them and a day of the week.</summary>
    [GeneratedRegex(@"^(?<who>\S.*?)\s*(?:(?:[,|»·•–—@-]|\b(?:on|at|in|am|um|em|el|le|il|op|den|dne)\b)\s*)+(?:\p{L}+\.?,?\s*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhoBefore { get; }
}

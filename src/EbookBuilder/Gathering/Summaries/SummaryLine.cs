using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Summaries;

/// <summary>What a line of a SUMMARY.md is.</summary>
internal enum SummaryLineKind
{
    /// <summary>An item of the list.</summary>
    Item,

    /// <summary>A link outside of any list.</summary>
    Link,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A line across.</summary>
    Separator,
}

/// <summary>A line of a SUMMARY.md that says something.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Indent">How far an item is indented, in columns; the level of a heading.</param>
/// <param name="Title">The words, without marks of emphasis and code.</param>
/// <param name="Target">Where the link leads, percent-decoded; empty for a draft (<c>[x]()</c>); null where there is no link.</param>
/// <param name="Location">Where it stands.</param>
internal sealed partial record SummaryLine(SummaryLineKind Kind, int Indent, string Title, string? Target, Location Location)
{
    /// <summary>The lines of a SUMMARY.md; comments, code and plain text say nothing.</summary>
    public static IEnumerable<SummaryLine> Read(string text, string file)
    {
        var number = 0;
        foreach (var line in Comment().Replace(text, match => new string('\n', match.ValueSpan.Count('\n'))).Split('\n'))
        {
            if (Of(line, new(file, ++number)) is { } found) yield return found;
        }
    }

    private static SummaryLine? Of(string line, Location where)
    {
        var content = line.TrimStart();
        var indent = Columns(line.AsSpan(0, line.Length - content.Length));
        if (content.Length == 0) return null;
        where = where with { Column = line.Length - content.Length + 1 };
        if (Rule().IsMatch(content)) return new(SummaryLineKind.Separator, 0, "", null, where);
        if (ItemMark().Match(content) is { Success: true } mark) return Entry(SummaryLineKind.Item, indent, content[mark.Length..], where);
        if (Heading().Match(content) is { Success: true } heading) return Entry(SummaryLineKind.Heading, heading.Groups[1].Length, heading.Groups[2].Value, where);
        return content[0] == '[' && SummaryLink.Find(content) is not null ? Entry(SummaryLineKind.Link, 0, content, where) : null;
    }

    private static SummaryLine? Entry(SummaryLineKind kind, int indent, string content, Location where)
    {
        var link = SummaryLink.Find(content);
        var title = FirstHeading.MarkdownWords(link?.Title ?? content).Trim();
        return title.Length == 0 && link is null ? null : new(kind, indent, title, link?.Target, where);
    }

    private static int Columns(ReadOnlySpan<char> blanks)
    {
        var columns = 0;
        foreach (var blank in blanks) columns = blank == '\t' ? (columns / 4 + 1) * 4 : columns + 1;
        return columns;
    }

    [GeneratedRegex(@"<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:[-*+]|[0-9]{1,9}[.)])[ \t]+")]
    private static partial Regex ItemMark();

    [GeneratedRegex(@"^(#{1,6})[ \t]+(.*?)[ \t]*#*$")]
    private static partial Regex Heading();
}

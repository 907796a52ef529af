using System.Globalization;
using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// What a browser prints around a page: the hour and the title above, the address and the number of the page below. On a single page these do not
/// return, and are known by one another: an hour above and an address beside or below.
/// </summary>
/// <param name="Lines">The lines without them.</param>
/// <param name="Furniture">What was taken out.</param>
/// <param name="Address">The address of the page, with its line, unless it is cut off; or null.</param>
/// <param name="Printed">The line that says when it was printed, with that day; or null.</param>
internal sealed partial record BrowserPrint(List<TextLine> Lines, ImmutableArray<FurnitureGroup> Furniture, (TextLine Line, string Url)? Address, (TextLine Line, string Day)? Printed)
{
    private const int Top = 4;
    private const int Bottom = 3;

    /// <summary>Takes them out, as far as they have not been found by their return.</summary>
    /// <param name="lines">The lines that are left.</param>
    /// <param name="furniture">What was found on pages that follow one another.</param>
    public static BrowserPrint TakeOut(List<TextLine> lines, ImmutableArray<FurnitureGroup> furniture)
    {
        var gone = furniture.SelectMany(group => group.Lines).ToList();
        var between = BetweenPages(lines);
        var edges = lines.Take(Top).Concat(lines.TakeLast(Bottom)).Concat(between.SelectMany(i => lines.GetRange(i - 1, 3))).Distinct().ToList();
        var stamp = lines.Take(Top).FirstOrDefault(line => Stamp.IsMatch(line.Text));
        var printed = stamp ?? gone.Find(line => Stamp.IsMatch(line.Text));
        if (printed is null || !gone.Concat(edges).Any(line => Url.IsMatch(line.Text))) return new(lines, furniture, AddressIn(gone), null);
        if (stamp is null) return new(lines, furniture, AddressIn(gone.Concat(edges)), DayOf(printed));
        var taken = edges.Where(line => Stamp.IsMatch(line.Text) || Url.IsMatch(line.Text) || Count.IsMatch(line.Text)).ToList();
        var groups = furniture.Add(new("what a browser prints around a page", [.. taken.OrderBy(line => line.Number)]));
        if (HeadOf(stamp, lines) is { } head)
        {
            var again = between.Select(i => lines[i + 2]).Where(line => line.Text == head.Text).ToList();
            groups = groups.Add(new($"running line \"{head.Text}\"", [head, .. again]));
            taken.AddRange(again);
            if (head.Number != stamp.Number) taken.Add(head);
        }
        return new(Without(lines, taken), groups, AddressIn(gone.Concat(edges)), DayOf(stamp));
    }

    /// <summary>A line of a running head without the hour before it.</summary>
    public static string WithoutStamp(string text) => Stamp.Match(text) is { Success: true } stamp ? stamp.Groups["rest"].Value : text;

    /// <summary>Where no form feed says that a page ends, an address above an hour does; the number of the page stands beside them, and the title below.</summary>
    private static List<int> BetweenPages(List<TextLine> lines) =>
        [.. Enumerable.Range(1, Math.Max(0, lines.Count - 3)).Where(i => lines[i].Text.Contains("://", StringComparison.Ordinal) && Url.IsMatch(lines[i].Text) && Stamp.IsMatch(lines[i + 1].Text))];

    /// <summary>The title beside the hour, or in a line of its own below that another line says again.</summary>
    private static TextLine? HeadOf(TextLine stamp, List<TextLine> lines)
    {
        if (WithoutStamp(stamp.Text) is { Length: > 0 } beside) return stamp with { Text = beside };
        var i = lines.IndexOf(stamp) + 1;
        if (i >= Top || lines.Count <= i + 1) return null;
        var stem = lines[i].Text.TrimEnd('…', '.', ' ');
        return lines.Skip(i + 1).Take(8).Any(line => line.Text.StartsWith(stem[..Math.Min(stem.Length, line.Text.Length)], StringComparison.OrdinalIgnoreCase) && line.Text.Length * 2 > stem.Length) ? lines[i] : null;
    }

    private static List<TextLine> Without(List<TextLine> lines, List<TextLine> taken)
    {
        var gone = taken.ToHashSet();
        var rest = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
            if (!gone.Contains(lines[i])) rest.Add(i > 0 && gone.Contains(lines[i - 1]) ? lines[i] with { AfterPageEnd = rest.Count > 0 } : lines[i]);
        return rest;
    }

    private static (TextLine, string)? AddressIn(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
            if (Url.Match(line.Text) is { Success: true } match && match.Groups["url"].Value is var url && url.StartsWith("http", StringComparison.Ordinal) && !url.Contains('…', StringComparison.Ordinal) && !url.EndsWith("...", StringComparison.Ordinal)) return (line, url);
        return null;
    }

    /// <summary>With AM and PM the month leads; else the year does where it has four digits, or the day.</summary>
    private static (TextLine, string)? DayOf(TextLine? line)
    {
        if (line is null || Stamp.Match(line.Text) is not { Success: true } stamp) return null;
        var parts = stamp.Groups["day"].Value.Split(['.', '/', '-', ' '], StringSplitOptions.RemoveEmptyEntries).Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var (year, month, day) = parts[0] > 31 ? (parts[0], parts[1], parts[2]) : line.Text.Contains('M', StringComparison.Ordinal) && Half.IsMatch(line.Text) ? (parts[2], parts[0], parts[1]) : (parts[2], parts[1], parts[0]);
        if (year < 100) year += 2000;
        return month is >= 1 and <= 12 && day >= 1 && year < 3000 && day <= DateTime.DaysInMonth(year, month) ? (line, string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}")) : null;
    }

    private const string Day = @"(?<day>[0-9]{1,4}[./-] ?[0-9]{1,2}[./-] ?[0-9]{2,4})\.?";
    private const string Hour = @"(?:오전 |오후 |上午|下午|午前|午後)?[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?";

    // Set from right to left the hour stands before the day.
    [GeneratedRegex("^(?:" + Day + ",? ?" + Hour + "(?: ?[AP]M)?|(?:[AP]M ?)?" + Hour + " ?,? ?" + Day + @")(?:\s+(?<rest>\S.*))?$")]
    private static partial Regex Stamp { get; }

    [GeneratedRegex("[0-9] ?[AP]M|[AP]M ?[0-9]")]
    private static partial Regex Half { get; }

    [GeneratedRegex(@"^(?:[0-9]+ ?/ ?[0-9]+\s+)?(?<url>(?:https?|file)://\S+)(?:\s+[0-9]+ ?/ ?[0-9]+)?$")]
    private static partial Regex Url { get; }

    [GeneratedRegex("^[0-9]+ ?/ ?[0-9]+$")]
    private static partial Regex Count { get; }
}

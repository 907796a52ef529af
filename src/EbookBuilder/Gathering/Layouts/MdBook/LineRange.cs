using System.Globalization;
using System.Text.RegularExpressions;
using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Layouts.MdBook;

/// <summary>Which lines of a file are included: all, some by their numbers (<c>:2</c>, <c>:2:</c>, <c>::10</c>, <c>:2:10</c>), or those between the marks of an anchor (<c>:name</c>).</summary>
/// <param name="First">The first line, from 1.</param>
/// <param name="Last">The last line.</param>
/// <param name="Anchor">The anchor, or null.</param>
internal sealed partial record LineRange(int First, int Last, string? Anchor)
{
    /// <summary>Reads what stands behind the name of the file.</summary>
    public static LineRange Parse(string reference, out string file)
    {
        var parts = reference.Split(':', 3);
        file = parts[0].Trim();
        if (parts.Length == 1) return new(1, int.MaxValue, null);
        var (start, hasStart) = (parts[1].Trim(), Number(parts[1]) is not null);
        if (!hasStart && start.Length > 0) return new(1, int.MaxValue, start);
        var first = Number(parts[1]) ?? 1;
        if (parts.Length == 2) return new(first, hasStart ? first : int.MaxValue, null);
        return new(first, Number(parts[2]) ?? int.MaxValue, null);
    }

    /// <summary>The lines of a text that are meant. Marks of anchors are taken out where an anchor is asked for.</summary>
    public SourceText Of(SourceText text) =>
        Anchor is not null ? SourceText.From(Anchored(text)) : First == 1 && Last == int.MaxValue ? text : SourceText.From(text.WithOrigins().Skip(First - 1).Take(Math.Max(0, Last - First + 1)));

    private IEnumerable<(string Text, Location Origin)> Anchored(SourceText text)
    {
        var isInside = false;
        foreach (var line in text.WithOrigins())
        {
            var end = AnchorEnd().Match(line.Text);
            var start = end.Success ? Match.Empty : AnchorStart().Match(line.Text);
            if (start.Success) isInside |= start.Groups[1].Value == Anchor;
            else if (end.Success && isInside && end.Groups[1].Value == Anchor) yield break;
            else if (!end.Success && isInside) yield return line;
        }
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : null;

    [GeneratedRegex(@"ANCHOR:\s*([\w-]+)")]
    private static partial Regex AnchorStart();

    [GeneratedRegex(@"ANCHOR_END:\s*([\w-]+)")]
    private static partial Regex AnchorEnd();
}

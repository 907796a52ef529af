using System.Globalization;

namespace EbookBuilder.Epub.Unicode;

/// <summary>Characters as the tables of Unicode write them: <c>0374</c>, <c>0483-0487</c>.</summary>
internal static class HexadecimalRange
{
    /// <summary>All characters of a range.</summary>
    public static IEnumerable<int> Of(string range)
    {
        var hyphen = range.IndexOf('-', StringComparison.Ordinal);
        var first = Number(hyphen < 0 ? range : range.AsSpan(0, hyphen));
        return Enumerable.Range(first, Number(range.AsSpan(hyphen + 1)) - first + 1);
    }

    /// <summary>One character.</summary>
    public static int Number(ReadOnlySpan<char> figures) => int.Parse(figures, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

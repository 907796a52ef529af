using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>All the addresses under which a page offers one picture, the largest first. Pages that load pictures late keep the real ones in attributes of their own.</summary>
internal static partial class PictureSources
{
    /// <summary>The addresses of an <c>img</c>, with those of the <c>picture</c> around it.</summary>
    public static IEnumerable<string> Of(IElement image)
    {
        var sets = SetsOf(image);
        if (image.ParentElement is { LocalName: "picture" } picture) sets = sets.Concat(picture.Children.Where(child => child.LocalName == "source").SelectMany(SetsOf));
        var sized = sets.SelectMany(Entries).OrderByDescending(entry => entry.Size).Select(entry => entry.Address);
        return sized.Concat(Single(image)).Append(image.GetAttribute("src") ?? "").Select(address => ArchivedCopies.Original(address.Trim())).Where(address => address.Length > 0).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> SetsOf(IElement element) =>
        element.Attributes.Where(attribute => attribute.Name == "srcset" || (attribute.Name.StartsWith("data-", StringComparison.Ordinal) && attribute.Name.Contains("srcset", StringComparison.Ordinal)))
            .Select(attribute => attribute.Value);

    private static IEnumerable<string> Single(IElement image) =>
        image.Attributes.Where(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal) && !attribute.Value.AsSpan().ContainsAny(" \t\n\r\f") && PictureName.IsMatch(attribute.Value))
            .OrderBy(attribute => attribute.Name is "data-src" ? 0 : 1).Select(attribute => attribute.Value);

    /// <summary>The entries of a <c>srcset</c>: an address, then a width or a density. Addresses may hold commas, so an entry ends at a comma with white space behind it.</summary>
    private static IEnumerable<(string Address, double Size)> Entries(string set)
    {
        foreach (var entry in EntryEnd.Split(set))
        {
            var parts = entry.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0) continue;
            var size = parts.Length > 1 && double.TryParse(parts[1].TrimEnd('w', 'x', 'h', ','), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
            yield return (parts[0].TrimEnd(','), size);
        }
    }

    [GeneratedRegex(@"\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PictureName { get; }

    [GeneratedRegex(@",\s+")]
    private static partial Regex EntryEnd { get; }
}

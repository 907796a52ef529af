using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Pages that were saved from an archive of the web (the Wayback Machine, archive.today), which puts its address before all others and a bar of its own above the page.</summary>
internal static partial class ArchivedCopies
{
    private const string Bars = "#wm-ipp-base,#wm-ipp-print,#wm-ipp,#donato";

    /// <summary>The address that the archive's leads to; the same one where it is none of an archive.</summary>
    public static string Original(string address) => Copy.Match(address) is { Success: true } copy ? copy.Groups["address"].Value : address;

    /// <summary>Whether the page has the bar of an archive.</summary>
    public static bool HasBar(IDocument page) => page.QuerySelector(Bars) is not null;

    /// <summary>Takes the archive's bar off the page.</summary>
    public static void DropBar(IDocument page, Removals removals)
    {
        foreach (var bar in page.QuerySelectorAll(Bars).Where(bar => bar.ParentElement?.Closest(Bars) is null).ToList()) removals.Remove(bar, Furniture.Banner);
        if (page.GetElementById("HEADER") is { } header && page.GetElementById("CONTENT") is not null && page.Head?.QuerySelector("meta[content^='archive.']") is not null) removals.Remove(header, Furniture.Banner);
    }

    [GeneratedRegex(@"^(?:https?://(?:web\.)?archive\.(?:org|is|today|ph|li|fo|vn|md))?/(?:web/)?[0-9]{4,14}(?:[a-z]{2}_)?/(?<address>https?://.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copy { get; }
}

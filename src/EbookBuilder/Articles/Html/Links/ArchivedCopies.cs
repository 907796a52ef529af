using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Pages that were saved from an archive of the web (the Wayback Machine, archive.today), which puts its address before all others and a bar of its own above the page.</summary>
internal static partial class ArchivedCopies
{
    /// <summary>The address that the archive's leads to; the same one where it is none of an archive.</summary>
    public static string Original(string address) => Copy.Match(address) is { Success: true } copy ? copy.Groups["address"].Value : address;

    /// <summary>Whether the page has the bar of an archive.</summary>
    public static bool HasBar(IDocument page) => NodeWalk.Elements(page).Any(IsBar);

    /// <summary>Takes the archive's bar off the page.</summary>
    public static void DropBar(IDocument page, Removals removals)
    {
        foreach (var bar in NodeWalk.Elements(page).Where(bar => IsBar(bar) && !bar.Ancestors<IElement>().Any(IsBar)).ToList()) removals.Remove(bar, Furniture.Banner);
        if (page.Head?.QuerySelector("meta[content^='archive.']") is not null && page.GetElementById("HEADER") is { } header && page.GetElementById("CONTENT") is not null) removals.Remove(header, Furniture.Banner);
    }

    private static bool IsBar(IElement element) => element.Id is "wm-ipp-base" or "wm-ipp-print" or "wm-ipp" or "donato";

    [GeneratedRegex(@"^(?:https?://(?:web\.)?archive\.(?:org|is|today|ph|li|fo|vn|md))?/(?:web/)?[0-9]{4,14}(?:[a-z]{2}_)?/(?<address>https?://.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copy { get; }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Pages of old, which are nothing but a set of frames: what the frames show stands in the page's place, a division for each. Where nothing was saved of them, what the page
/// says to browsers without frames does.
/// </summary>
internal static class FrameSets
{
    /// <summary>Sets within sets that are looked into; deeper ones go in a circle.</summary>
    private const int MaxDepth = 4;

    /// <summary>Frames with more links than this are menus.</summary>
    private const double MostLinks = 0.5;

    /// <summary>Changes the page in place.</summary>
    /// <param name="page">The page.</param>
    /// <param name="frame">What a frame with that source shows, or null.</param>
    /// <param name="parse">Parses a page.</param>
    public static void Unfold(IDocument page, Func<string, FramedPage?> frame, Func<string, IDocument> parse)
    {
        if (page.Body is not { LocalName: "frameset" } set) return;
        var body = page.CreateElement("body");
        Fill(body, set, new(frame, parse, new(StringComparer.Ordinal)), 0);
        foreach (var fallback in set.QuerySelectorAll("noframes").Where(_ => body.ChildElementCount == 0).ToList())
        {
            foreach (var node in parse(fallback.TextContent).Body!.ChildNodes.ToList()) body.AppendChild(node);
        }
        set.Parent!.ReplaceChild(body, set);
    }

    /// <summary>How frames are found and read; none is read twice.</summary>
    private sealed record Reading(Func<string, FramedPage?> Frame, Func<string, IDocument> Parse, HashSet<string> Seen);

    private static void Fill(IElement body, IElement set, Reading reading, int depth)
    {
        foreach (var source in set.QuerySelectorAll("frame[src]").Select(element => element.GetAttribute("src")!))
        {
            if (reading.Frame(source) is not { } shown || !reading.Seen.Add(shown.Html) || reading.Parse(shown.Html).Body is not { } inner) continue;
            if (inner.LocalName == "frameset")
            {
                if (depth < MaxDepth) Fill(body, inner, reading with { Frame = nested => reading.Frame(shown.Rebase(nested)) }, depth + 1);
                continue;
            }
            if (PageBulk.IsTooMuch(inner))
            {
                body.AppendChild(inner);
                continue;
            }
            Rebase(inner, shown.Rebase);
            var division = body.Owner!.CreateElement("div");
            if (TextMeasure.Of(inner).LinkDensity > MostLinks) division.SetAttribute("role", "navigation");
            foreach (var node in inner.ChildNodes.ToList()) division.AppendChild(node);
            body.AppendChild(division);
        }
    }

    private static void Rebase(IElement content, Func<string, string> rebase)
    {
        foreach (var name in (ReadOnlySpan<string>)["src", "href"])
        {
            foreach (var element in content.QuerySelectorAll($"[{name}]"))
            {
                var reference = element.GetAttribute(name)!;
                if (!BookPath.HasScheme(reference) && reference is not ['#' or '/', ..]) element.SetAttribute(name, rebase(reference));
            }
        }
    }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Classes of a web site mean nothing outside of it, and might mean something else in the book: they go, but for those that say what kind of text this is.
/// </summary>
internal static class PublisherNames
{
    /// <summary>Changes the content in place.</summary>
    public static void Strip(IElement content)
    {
        foreach (var element in NodeWalk.Elements(content).Where(IsNamed).ToList())
        {
            element.RemoveAttribute("role");
            if (Replacement.IsMedia(element.LocalName)) continue;
            element.RemoveAttribute("aria-label");
            if (element.LocalName is not ("abbr" or "dfn")) element.RemoveAttribute("title");
            if (element.NamespaceUri != NamespaceNames.HtmlUri || element.GetAttribute("class") is not { } classes) continue;
            var kept = classes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(IsOurs).ToList();
            if (PageHints.LooksLikeByline(classes) && TextMeasure.Of(element).Length is > 0 and < Byline.Most) kept.Add("byline");
            element.SetAttribute("class", kept.Count > 0 ? string.Join(' ', kept) : null);
        }
    }

    private static bool IsNamed(IElement element) => element.HasAny(attribute => attribute.Name is "class" or "title" or "role" or "aria-label");

    private static bool IsOurs(string name) => name is "image-alt" or "math" or "inline" or "display" || name.StartsWith("language-", StringComparison.Ordinal);
}

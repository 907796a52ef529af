using System.Globalization;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>What is done to every page before its article is looked for.</summary>
internal static class PagePreparation
{
    /// <summary>Takes out what shows nothing (scripts, styles, templates) and what elements of their own mark as advertisements.</summary>
    public static void DropInvisible(IElement root, Removals removals)
    {
        var elements = NodeWalk.Elements(root).ToList();
        foreach (var advertisement in elements.Where(IsAdvertisement)) removals.Remove(advertisement, Furniture.Advertisement);
        foreach (var element in elements.Where(element => element.LocalName is "script" or "style" or "template" or "link" or "meta" or "noscript")) element.Remove();
    }

    private static bool IsAdvertisement(Element element) =>
        element.LocalName is "amp-ad" or "amp-sticky-ad" or "amp-auto-ads" || (element.LocalName == "ins" && element.ClassList.Contains("adsbygoogle"));

    /// <summary>Whether the page itself shows the element, as far as its own attributes say.</summary>
    public static bool IsVisible(IElement element)
    {
        if (PageHints.IsForScreenReaders(element) && !HeadingBox.HeadsText(element)) return false;
        return !HidesItself(element);
    }

    /// <summary>Whether an attribute of the element hides it.</summary>
    public static bool HidesItself(IElement element)
    {
        if (element.Attributes.Length == 0) return false;
        if (element.ValueOf("hidden") is not null) return true;
        if (element.ValueOf("aria-hidden") == "true" && !(element.ClassName ?? "").Contains("fallback-image", StringComparison.Ordinal) && !IsFormula(element)) return true;
        return element.ValueOf("style") is { } style && (Declares(style, "display", "none") || Declares(style, "visibility", "hidden"));
    }

    /// <summary>Renderings of formulas for the eye are hidden from screen readers, and are still the formula.</summary>
    private static bool IsFormula(IElement element) =>
        element.LocalName is "math" or "svg" || (element.GetAttribute("class") ?? "").Contains("katex-html", StringComparison.Ordinal);

    private static bool Declares(string style, string property, string value)
    {
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            if (declaration.AsSpan(0, colon).Trim().Equals(property, StringComparison.OrdinalIgnoreCase)
                && declaration.AsSpan(colon + 1).Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Two or more line breaks in a row were once the way to write a paragraph.</summary>
    public static void BreaksToParagraphs(IElement root)
    {
        foreach (var br in NodeWalk.Elements(root).Where(element => element.LocalName == "br").ToList<IElement>())
        {
            if (br.Parent is not { } parent || br.NextNonBlank() is not IElement { LocalName: "br" } second) continue;
            for (INode? next = second; next is IElement { LocalName: "br" };)
            {
                var after = next.NextNonBlank();
                parent.RemoveChild(next);
                next = after;
            }
            var paragraph = New(br, "p");
            parent.ReplaceChild(paragraph, br);
            GatherLine(paragraph);
            if (parent is IElement { LocalName: "p" } outer) Rename(outer, "div");
        }
    }

    private static void GatherLine(IElement paragraph)
    {
        var parent = paragraph.Parent!;
        var index = parent.ChildNodes.Index(paragraph) + 1;
        while (index < parent.ChildNodes.Length)
        {
            var next = parent.ChildNodes[index];
            if (next is IElement { LocalName: "br" } && next.NextNonBlank() is IElement { LocalName: "br" }) break;
            if (next is IElement element && !IsPhrasing(element)) break;
            paragraph.AppendChild(next);
        }
        while (paragraph.LastChild is { } last && TextMeasure.IsBlank(last) && last is IText) paragraph.RemoveChild(last);
    }

    /// <summary>Whether the element and everything in it may stand in a paragraph.</summary>
    public static bool IsPhrasing(INode node)
    {
        if (node is not IElement element) return true;
        var name = Replacement.Of(element.LocalName) ?? element.LocalName;
        var inline = Vocabulary.IsInline(Vocabulary.ModelOf(name)) || name is "label" or "button" or "input" or "select" or "textarea" or "math" or "svg" or "canvas" or "picture" or "object" or "embed" or "audio" or "video" or "iframe";
        return inline && (element.LocalName is not ("a" or "del" or "ins" or "span") || element.ChildNodes.All(IsPhrasing));
    }

    /// <summary>Gives an element another name; its children, its names and its place in the file stay.</summary>
    public static IElement Rename(IElement element, string name)
    {
        var renamed = New(element, name);
        foreach (var attribute in (ReadOnlySpan<string>)["id", "class", "lang", "dir", "role", "title"])
        {
            if (element.GetAttribute(attribute) is { } value) renamed.SetAttribute(attribute, value);
        }
        while (element.FirstChild is { } child) renamed.AppendChild(child);
        element.Parent?.ReplaceChild(renamed, element);
        return renamed;
    }

    /// <summary>Some pages have an element of their own for pictures, with the attributes of the usual one.</summary>
    public static void RenameImage(IElement element)
    {
        var image = New(element, "img");
        foreach (var name in (ReadOnlySpan<string>)["src", "srcset", "alt", "width", "height", "data-src"])
        {
            if (element.GetAttribute(name) is { } value) image.SetAttribute(name, value);
        }
        element.Parent?.ReplaceChild(image, element);
    }

    /// <summary>A new element that stands for <paramref name="place"/>: it is marked with its line and column.</summary>
    public static IElement New(IElement place, string name)
    {
        var element = place.Owner!.CreateElement(name);
        if (place.GetAttribute(AttributeFilter.Mark) is { } mark) element.SetAttribute(AttributeFilter.Mark, mark);
        else if (place.SourceReference?.Position is { } at) element.SetAttribute(AttributeFilter.Mark, string.Create(CultureInfo.InvariantCulture, $"{at.Line}:{at.Column}"));
        return element;
    }

    private static INode? NextNonBlank(this INode node)
    {
        var siblings = node.Parent!.ChildNodes;
        for (var i = siblings.Index(node) + 1; i < siblings.Length; i++)
        {
            if (siblings[i] is IElement) return siblings[i];
            if (siblings[i] is IText text && !text.Data.AsSpan().Trim().IsEmpty) return siblings[i];
        }
        return null;
    }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Panels of tabs, bodies of accordions and the like: hidden only until a control of the page shows them, and part of the text. Menus, dialogs and forms that a control
/// shows stay hidden.
/// </summary>
internal static class Disclosures
{
    /// <summary>Shorter panels are hints at controls rather than text.</summary>
    private const int LeastText = 25;

    /// <summary>Panels with more links than this are menus.</summary>
    private const double MostLinks = 0.25;

    /// <summary>Nothing that is hidden for good is a larger share of the page's text, and of so many characters.</summary>
    private const double MostHidden = 0.6;

    private const int LeastArticle = 200;

    private const string Controls = "[aria-controls],[aria-expanded],[data-toggle],[data-bs-toggle],[role=tab]";

    private const string Headings = "h1,h2,h3,h4,h5,h6,dt,summary";

    private const string NoText = "nav,header,footer,form,[role=dialog],[role=alertdialog],[role=menu],[role=navigation],[role=search],[aria-modal]";

    private const string Inputs = "form,input,select,textarea,[role=menuitem],[role=dialog]";

    /// <summary>Shows every panel of text, and makes headings that are buttons plain headings.</summary>
    public static void Open(IReadOnlyList<Element> elements)
    {
        var controlled = elements.Where(IsControl).SelectMany(Targets).ToHashSet(StringComparer.Ordinal);
        IElement? outer = null;
        int? ofPage = null;
        foreach (IElement panel in elements.Where(MayHideItself).Where(PagePreparation.HidesItself).ToList())
        {
            var isInside = outer?.Contains(panel) == true;
            if (!isInside) outer = panel;
            if (!((!isInside && IsMostOfPage(panel, ref ofPage)) || IsShownByControl(panel, controlled)) || !HoldsText(panel)) continue;
            foreach (var attribute in (ReadOnlySpan<string>)["hidden", "aria-hidden", "style"]) panel.RemoveAttribute(attribute);
        }
        foreach (var button in elements.Where(element => element.LocalName == "button")) UnwrapHeading(button);
    }

    /// <summary>A box whose style hides what would be most of the page waits for a script to show it.</summary>
    private static bool IsMostOfPage(IElement panel, ref int? ofPage)
    {
        if (panel.ValueOf("style") is null || panel.Owner!.Body is not { } body || body == panel) return false;
        var own = TextMeasure.Of(panel).OwnLength;
        return own >= LeastArticle && own > MostHidden * (ofPage ??= TextMeasure.Of(body).OwnLength);
    }

    private static bool IsControl(IElement element) =>
        element.HasAny(attribute => attribute.Name is "aria-controls" or "aria-expanded" or "data-toggle" or "data-bs-toggle" || (attribute.Name == "role" && attribute.Value == "tab"));

    private static bool MayHideItself(IElement element) => element.HasAny(attribute => attribute.Name is "hidden" or "aria-hidden" or "style");

    private static IEnumerable<string> Targets(IElement control)
    {
        foreach (var id in (control.GetAttribute("aria-controls") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)) yield return id;
        foreach (var name in (string[])["href", "data-target", "data-bs-target"])
        {
            if (control.GetAttribute(name) is { Length: > 1 } target && target[0] == '#') yield return target[1..];
        }
    }

    private static bool IsShownByControl(IElement panel, HashSet<string> controlled)
    {
        if (panel.GetAttribute("role") == "tabpanel" || (panel.Id is { } id && controlled.Contains(id))) return true;
        return panel.PreviousElementSibling is { } before && (before.Matches(Controls) || (before.ChildElementCount is > 0 and < 4 && before.QuerySelector(Controls) is not null));
    }

    private static bool HoldsText(IElement panel)
    {
        if (panel.Closest(NoText) is not null || panel.QuerySelector(Inputs) is not null) return false;
        var measure = TextMeasure.Of(panel);
        return (measure.Length >= LeastText || panel.QuerySelector("pre,table") is not null) && measure.LinkDensity < MostLinks;
    }

    private static void UnwrapHeading(IElement button)
    {
        if (button.Closest(Headings) is not { } heading || TextMeasure.Of(button).Length is var length && (length == 0 || length != TextMeasure.Of(heading).Length)) return;
        while (button.FirstChild is { } child) button.Parent!.InsertBefore(child, button);
        button.Remove();
    }
}

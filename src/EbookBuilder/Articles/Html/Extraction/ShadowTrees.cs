using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Text that elements of a site's own keep in a tree of theirs. Saved pages have it in a template inside of the element (HTML's <c>shadowrootmode</c>, which the parser
/// carries out; Chromium's <c>shadowmode</c>); what else the element holds shows in its slots.
/// </summary>
internal static class ShadowTrees
{
    /// <summary>Moving a node costs as much as its row is long: longer rows stay where they are.</summary>
    private const int LongestRow = 10_000;

    /// <summary>Puts what every such tree shows into its element.</summary>
    public static void Open(IElement root)
    {
        var due = new Queue<IElement>(NodeWalk.Elements(root).Where(HasShadow));
        while (due.TryDequeue(out var host))
        {
            if ((host.ShadowRoot ?? (INode?)(host as IHtmlTemplateElement)?.Content) is not { } shadow) continue;
            foreach (var inner in NodeWalk.Elements(shadow).Where(HasShadow)) due.Enqueue(inner);
            Show(host, shadow);
        }
    }

    private static bool HasShadow(IElement element) => element.ShadowRoot is not null || (element is IHtmlTemplateElement && element.HasAttribute("shadowmode"));

    private static void Show(IElement element, INode shadow)
    {
        var host = element;
        if (element is IHtmlTemplateElement)
        {
            if (element.ParentElement is not { } parent) return;
            host = parent;
            element.Remove();
        }
        if (host.ChildNodes.Length > LongestRow || shadow.ChildNodes.Length > LongestRow) return;
        var light = host.ChildNodes.ToLookup(node => (node as IElement)?.GetAttribute("slot"));
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in shadow.ChildNodes.ToList()) host.AppendChild(node);
        foreach (var slot in host.QuerySelectorAll("slot").ToList())
        {
            var name = slot.GetAttribute("name");
            if (!light.Contains(name) || !shown.Add(name ?? "")) continue;
            foreach (var node in light[name]) slot.Parent!.InsertBefore(node, slot);
            slot.Remove();
        }
    }
}

namespace EbookBuilder.Articles.Html;

/// <summary>References inside a drawing: those that lead nowhere, to themselves, or to something of the wrong kind go (EPUBCheck RSC-012, RSC-014).</summary>
internal static class SvgReferences
{
    /// <summary>Changes the drawing in place. What refers to something that went goes too, so it looks again until nothing is left to do.</summary>
    public static void Settle(XElement drawing)
    {
        Identifiers.MakeUnique(drawing);
        while (DropDead(drawing)) { }
    }

    private static bool DropDead(XElement drawing)
    {
        var targets = drawing.DescendantsAndSelf().Where(element => element.Attribute("id") is not null).ToDictionary(element => element.Attribute("id")!.Value, StringComparer.Ordinal);
        var changed = false;
        foreach (var element in drawing.Descendants().ToList())
        {
            foreach (var attribute in element.Attributes().ToList())
            {
                if (IdIn(attribute) is not { } id || (targets.TryGetValue(id, out var target) && Leads(element, attribute, target))) continue;
                attribute.Remove();
                changed = true;
            }
            changed |= LosesReference(element);
        }
        return changed;
    }

    private static string? IdIn(XAttribute attribute) =>
        attribute.Name == Xhtml.XLink + "href" ? attribute.Value[1..] : attribute.Name.LocalName == "id" ? null : SvgAttributes.LocalReference(attribute.Value);

    private static bool Leads(XElement element, XAttribute attribute, XElement target) =>
        SvgVocabulary.MayRefer(element.Name.LocalName, attribute.Name.LocalName, target.Name.LocalName) && !element.AncestorsAndSelf().Contains(target);

    /// <summary>A copy of nothing is nothing; lettering along no path is plain lettering.</summary>
    private static bool LosesReference(XElement element)
    {
        if (element.Attribute(Xhtml.XLink + "href") is not null) return false;
        if (element.Name.LocalName == "use")
        {
            element.Remove();
            return true;
        }
        if (element.Name.LocalName != "textPath") return false;
        element.Name = Xhtml.Svg + "tspan";
        element.Attribute("startOffset")?.Remove();
        return true;
    }
}

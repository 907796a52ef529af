namespace EbookBuilder.Articles.Html;

/// <summary>Gives every element of a formula the arguments that it needs: an empty row for a missing one, one row for all that are too many.</summary>
internal static class MathMLArguments
{
    /// <summary>Changes the element in place; its children are settled already.</summary>
    public static void Settle(XElement element)
    {
        var name = element.Name.LocalName;
        switch (name)
        {
            case "mtable": Wrap(element, "mtr", "mtr", "mlabeledtr"); break;
            case "mtr" or "mlabeledtr": Wrap(element, "mtd", "mtd"); break;
            case "mmultiscripts": Scripts(element); return;
        }
        if (name == "mlabeledtr" && !element.HasElements) element.Name = Xhtml.MathML + "mtr";
        if (name is not ("mtable" or "mtr" or "mlabeledtr" or "mmultiscripts")) Unwrap(element);
        if (MathMLVocabulary.ArgumentsOf(name) is var count and >= 0) Count(element, count);
    }

    private static void Count(XElement element, int count)
    {
        var arguments = element.Elements().ToList();
        if (count == 0) element.RemoveNodes();
        else if (arguments.Count > count)
        {
            var rest = arguments.Skip(count - 1).ToList();
            foreach (var argument in rest) argument.Remove();
            element.Add(new XElement(Xhtml.MathML + "mrow", rest));
        }
        else
        {
            for (var i = arguments.Count; i < count; i++) element.Add(new XElement(Xhtml.MathML + "mrow"));
        }
    }

    /// <summary>Rows and cells outside of a table, and marks of scripts outside of their element, are rows like any other.</summary>
    private static void Unwrap(XElement element)
    {
        foreach (var child in element.Elements().Where(child => child.Name.LocalName is "mtr" or "mlabeledtr" or "mtd" or "none" or "mprescripts").ToList()) ToRow(child);
    }

    /// <summary>Makes a row out of a part that lost its parent; the cells in it become rows too.</summary>
    public static void ToRow(XElement part)
    {
        foreach (var inner in part.Elements().Where(inner => inner.Name.LocalName == "mtd")) Plain(inner);
        Plain(part);
    }

    private static void Plain(XElement element)
    {
        element.Name = Xhtml.MathML + "mrow";
        element.RemoveAttributes();
    }

    private static void Wrap(XElement element, string wrapper, params ReadOnlySpan<string> fit)
    {
        foreach (var child in element.Elements().ToList())
        {
            if (fit.Contains(child.Name.LocalName)) continue;
            if (child.Name.LocalName is "mtr" or "mlabeledtr" or "mtd" && wrapper == "mtd") ToRow(child);
            var cell = new XElement(Xhtml.MathML + wrapper);
            child.ReplaceWith(cell);
            if (wrapper == "mtr" && child.Name.LocalName == "mtd") cell.Add(child);
            else if (wrapper == "mtr") cell.Add(new XElement(Xhtml.MathML + "mtd", Fit(child)));
            else cell.Add(Fit(child));
        }
    }

    private static XElement Fit(XElement child)
    {
        if (child.Name.LocalName is "none" or "mprescripts") Plain(child);
        return child;
    }

    /// <summary>A base, then pairs of scripts; behind <c>mprescripts</c> pairs again.</summary>
    private static void Scripts(XElement element)
    {
        var all = element.Elements().ToList();
        element.RemoveNodes();
        var first = all.Count > 0 ? all[0] : new XElement(Xhtml.MathML + "mrow");
        if (first.Name.LocalName is "none" or "mprescripts" or "mtd" or "mtr" or "mlabeledtr") ToRow(first);
        element.Add(first);
        var (inPair, seen) = (0, false);
        foreach (var script in all.Skip(1))
        {
            var isMark = script.Name.LocalName == "mprescripts";
            if (isMark && seen) continue;
            if (script.Name.LocalName is "mtd" or "mtr" or "mlabeledtr") ToRow(script);
            if (isMark && inPair == 1) element.Add(new XElement(Xhtml.MathML + "none"));
            element.Add(script);
            inPair = isMark ? 0 : 1 - inPair;
            seen |= isMark;
        }
        if (inPair == 1) element.Add(new XElement(Xhtml.MathML + "none"));
    }
}

namespace EbookBuilder.Articles.Html;

/// <summary>Says whether a tree keeps to the content models; changes nothing. It runs over every chapter, so it is one walk without allocations per element.</summary>
internal static class ContentAudit
{
    [Flags]
    private enum Inside
    {
        Nothing = 0,
        Link = 1,
        Definition = 2,
        Address = 4,
        HeaderOrFooter = 8,
        Caption = 16,
    }

    /// <summary>Whether the body keeps to the content models, its children are blocks, and its ids are unique names.</summary>
    public static bool Passes(XElement body) =>
        ChildrenAreBlocks(body) && KeepsModel(body) && Identifiers.AreUnique(body);

    /// <summary>Whether what stands in <paramref name="root"/> keeps to the content models.</summary>
    public static bool KeepsModel(XElement root) => Holds(root, inline: false, Inside.Nothing, 0);

    private static bool ChildrenAreBlocks(XElement body)
    {
        for (var node = body.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XText text && !IsBlank(text)) return false;
            if (node is XElement element && Vocabulary.IsInline(Vocabulary.ModelOf(element)) && !IsTransparentBlock(element)) return false;
        }
        return true;
    }

    /// <summary>A link around blocks is itself a block.</summary>
    private static bool IsTransparentBlock(XElement element) =>
        Vocabulary.ModelOf(element) == Model.Transparent && element.Elements().Any(child => !Vocabulary.IsInline(Vocabulary.ModelOf(child)) || IsTransparentBlock(child));

    private static bool Holds(XElement element, bool inline, Inside inside, int depth)
    {
        if (depth > 2 * ContentModel.MaxDepth) return false;
        var model = Vocabulary.ModelOf(element);
        if (!Allowed(element, inside)) return false;
        inside |= Opens(element);
        return model switch
        {
            Model.Inline or Model.Paragraph => All(element, true, inside, depth),
            Model.Flow => All(element, false, inside, depth),
            Model.Transparent => All(element, inline, inside, depth),
            Model.InlineVoid or Model.BlockVoid => Vocabulary.IsForeign(element) || element.IsEmpty || element.FirstNode is null,
            Model.List => Parts(element, inside, depth, "li"),
            Model.Definitions => DefinitionsInOrder(element) && Parts(element, inside, depth, "dt", "dd"),
            Model.Table => TableAudit.InOrder(element) && TableAudit.Cells(element).All(cell => Within(cell, false, inside, depth)),
            Model.Figure => CaptionAtAnEnd(element) && All(element, false, inside, depth, captions: true),
            Model.Ruby => RubyAudit.InOrder(element) && All(element, true, inside, depth, ruby: true),
            _ => false,
        };
    }

    private static bool All(XElement element, bool inline, Inside inside, int depth, bool captions = false, bool ruby = false)
    {
        for (var node = element.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is not XElement child) continue;
            var model = Vocabulary.ModelOf(child);
            if (model == Model.Part)
            {
                var fits = (captions && child.Name.LocalName == "figcaption") || (ruby && child.Name.LocalName is "rt" or "rp" or "rb");
                if (!fits || !Within(child, ruby, inside, depth)) return false;
                continue;
            }
            if (inline && !Vocabulary.IsInline(model)) return false;
            if (!Holds(child, inline, inside, depth + 1)) return false;
        }
        return true;
    }

    private static bool Within(XElement part, bool inline, Inside inside, int depth) =>
        depth < 2 * ContentModel.MaxDepth && All(part, inline, inside | Opens(part), depth + 1);

    private static bool Parts(XElement element, Inside inside, int depth, params ReadOnlySpan<string> names)
    {
        for (var node = element.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XText text && !IsBlank(text)) return false;
            if (node is not XElement child) continue;
            if (child.Name.Namespace != Xhtml.Namespace || !names.Contains(child.Name.LocalName)) return false;
            if (!Within(child, false, inside, depth)) return false;
        }
        return true;
    }

    /// <summary>Groups of one or more terms, each followed by one or more descriptions.</summary>
    private static bool DefinitionsInOrder(XElement list)
    {
        string? last = null;
        foreach (var child in list.Elements())
        {
            if (last is null && child.Name.LocalName != "dt") return false;
            last = child.Name.LocalName;
        }
        return last is null or "dd";
    }

    private static bool CaptionAtAnEnd(XElement figure)
    {
        var captions = figure.Elements(Xhtml.Name("figcaption")).Take(2).ToList();
        if (captions.Count == 0) return true;
        if (captions.Count > 1) return false;
        return captions[0].NodesBeforeSelf().All(IsBlank) || captions[0].NodesAfterSelf().All(IsBlank);
    }

    private static bool Allowed(XElement element, Inside inside) => element.Name.LocalName switch
    {
        "a" => (inside & Inside.Link) == 0,
        "dfn" => (inside & Inside.Definition) == 0,
        "address" => (inside & Inside.Address) == 0,
        "header" or "footer" => (inside & (Inside.HeaderOrFooter | Inside.Address)) == 0,
        "table" => (inside & Inside.Caption) == 0,
        "bdo" => element.Attribute("dir") is not null,
        "time" => element.Attribute("datetime") is not null || !element.HasElements,
        _ => true,
    };

    private static Inside Opens(XElement element) => element.Name.LocalName switch
    {
        "a" => Inside.Link,
        "dfn" => Inside.Definition,
        "address" => Inside.Address,
        "header" or "footer" => Inside.HeaderOrFooter,
        "caption" => Inside.Caption,
        _ => Inside.Nothing,
    };

    /// <summary>Whether the node shows nothing: white space, a comment.</summary>
    internal static bool IsBlank(XNode node) => node switch
    {
        XText text => text.Value.AsSpan().IndexOfAnyExcept(" \t\r\n\f") < 0,
        XElement => false,
        _ => true,
    };
}

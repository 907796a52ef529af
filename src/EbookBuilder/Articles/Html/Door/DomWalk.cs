using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Copies a DOM into XLinq, element by element of an allow-list. The walk keeps its own stack, so depth cannot exhaust the machine's; it goes by index,
/// because asking a node for its next sibling costs a search through all of them.
/// </summary>
internal sealed class DomWalk(DoorOptions options)
{
    private readonly Stack<Frame> _stack = new();
    private readonly AttributeFilter _attributes = new(options);
    private readonly EmbeddedMedia _media = new(options);

    private record struct Frame(INodeList Nodes, int Next, XElement Target, int Depth);

    /// <summary>Copies the nodes into <paramref name="target"/>.</summary>
    public void Copy(INodeList nodes, XElement target)
    {
        _stack.Push(new(nodes, 0, target, 0));
        while (_stack.Count > 0)
        {
            var frame = _stack.Pop();
            if (frame.Next >= frame.Nodes.Length) continue;
            _stack.Push(frame with { Next = frame.Next + 1 });
            Visit(frame.Nodes[frame.Next], frame.Target, frame.Depth);
        }
    }

    private void Visit(INode node, XElement target, int depth)
    {
        if (node is IText text) target.Add(XmlText.Clean(text.Data));
        else if (node is IElement element) Element(element, target, depth);
    }

    private void Element(IElement element, XElement target, int depth)
    {
        if (element.NamespaceUri == NamespaceNames.MathMlUri) MathMLFilter.Copy(element, target);
        else if (element.NamespaceUri == NamespaceNames.SvgUri) SvgFilter.Copy(element, target, options);
        else if (Replacement.Of(element.LocalName) is { } name) Enter(element, name, target, depth);
        else if (Replacement.IsMedia(element.LocalName)) Media(element, target, depth);
        else if (!Replacement.IsDropped(element.LocalName)) Enter(element, "span", target, depth);
    }

    /// <summary>A span that says nothing of its text (an obsolete font, an element of the site's own) is opened.</summary>
    private static bool SaysNothing(XElement copy) => copy.Name.LocalName == "span" && copy.Attributes().All(attribute => attribute.Name == Xhtml.At);

    private void Enter(IElement element, string name, XElement target, int depth)
    {
        if (depth >= ContentModel.MaxDepthAtDoor)
        {
            _stack.Push(new(element.ChildNodes, 0, target, depth));
            return;
        }
        var copy = _attributes.Apply(element, name);
        if (copy is null)
        {
            if (name == "img" && element.GetAttribute("alt") is { Length: > 0 } words) target.Add(XmlText.Clean(words));
            return;
        }
        if (SaysNothing(copy))
        {
            _stack.Push(new(element.ChildNodes, 0, target, depth));
            return;
        }
        target.Add(copy);
        if (Vocabulary.ModelOf(copy) is Model.InlineVoid or Model.BlockVoid || copy.Name.LocalName == "col") return;
        _stack.Push(new(element.ChildNodes, 0, copy, depth + 1));
    }

    /// <summary>What a player or frame holds is for readers whose browser cannot show it: kept where the element leads nowhere, or holds more than words.</summary>
    private void Media(IElement element, XElement target, int depth)
    {
        var link = _media.Link(element, _attributes);
        if (link is not null) target.Add(link);
        if (link is null || (element.LocalName == "object" && element.ChildElementCount > 0)) _stack.Push(new(element.ChildNodes, 0, target, depth));
    }
}

using System.Text;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Copies a DOM into XLinq, element by element of an allow-list. The walk keeps its own stack, so depth cannot exhaust the machine's; it goes by index,
/// because asking a node for its next sibling costs a search through all of them.
/// </summary>
internal sealed class DomWalk(DoorOptions options)
{
    private const int RoomForText = 20;

    private readonly Stack<Frame> _stack = new();
    private readonly AttributeFilter _attributes = new(options);
    private readonly EmbeddedMedia _media = new(options);

    // Text of one element comes in many pieces where tags between them are left out; joining each to the last would copy all of it every time.
    private readonly StringBuilder _text = new();
    private XElement? _textTarget;

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
        FlushText();
    }

    private void Visit(INode node, XElement target, int depth)
    {
        if (node is IText text) Text(text.Data, target);
        else if (node is IElement element) Element(element, target, depth);
    }

    private void Text(string text, XElement target)
    {
        if (target != _textTarget) FlushText();
        _textTarget = target;
        _text.Append(XmlText.Clean(text));
    }

    private void FlushText()
    {
        if (_text.Length > 0) _textTarget!.Add(_text.ToString());
        _text.Clear();
    }

    private void Element(IElement element, XElement target, int depth)
    {
        if (element.NamespaceUri != NamespaceNames.HtmlUri) FlushText();
        if (element.NamespaceUri == NamespaceNames.MathMlUri) MathMLFilter.Copy(element, target);
        else if (element.NamespaceUri == NamespaceNames.SvgUri) SvgFilter.Copy(element, target, options);
        else if (Replacement.Of(element.LocalName) is { } name) Enter(element, name, target, depth);
        else if (Replacement.IsMedia(element.LocalName)) Media(element, target, depth);
        else if (element.LocalName == "select") Choices(element, target);
        else if (!Replacement.IsDropped(element.LocalName)) Enter(element, "span", target, depth);
    }

    /// <summary>A span that says nothing of its text (an obsolete font, an element of the site's own) is opened.</summary>
    private static bool SaysNothing(XElement copy) => copy.Name.LocalName == "span" && copy.Attributes().All(attribute => attribute.Name == Xhtml.At);

    /// <summary>Boxes are opened first, so that paragraphs stay paragraphs for a while yet.</summary>
    private static bool IsTooDeep(string name, int depth) =>
        depth >= ContentModel.MaxDepthAtDoor && (Vocabulary.ModelOf(name) is not (Model.Paragraph or Model.Inline or Model.InlineVoid) || depth >= ContentModel.MaxDepthAtDoor + RoomForText);

    private void Enter(IElement element, string name, XElement target, int depth)
    {
        if (IsTooDeep(name, depth))
        {
            if (!Vocabulary.IsInline(Vocabulary.ModelOf(name))) Text(" ", target);
            _stack.Push(new(element.ChildNodes, 0, target, depth));
            return;
        }
        var copy = _attributes.Apply(element, name);
        if (copy is null)
        {
            if (name == "img" && element.GetAttribute("alt") is { Length: > 0 } words) Text(words, target);
            return;
        }
        if (SaysNothing(copy))
        {
            _stack.Push(new(element.ChildNodes, 0, target, depth));
            return;
        }
        FlushText();
        target.Add(copy);
        if (Vocabulary.ModelOf(copy) is Model.InlineVoid or Model.BlockVoid || copy.Name.LocalName == "col") return;
        _stack.Push(new(element.ChildNodes, 0, copy, depth + 1));
    }

    private void Choices(IElement element, XElement target)
    {
        if (ChoiceList.Of(element, _attributes) is not { } list) return;
        FlushText();
        target.Add(list);
    }

    /// <summary>What a player or frame holds is for readers whose browser cannot show it: kept where the element leads nowhere, or holds more than words.</summary>
    private void Media(IElement element, XElement target, int depth)
    {
        var link = _media.Link(element, _attributes);
        if (link is not null)
        {
            FlushText();
            target.Add(link);
        }
        if (link is null || (element.LocalName == "object" && element.ChildElementCount > 0)) _stack.Push(new(element.ChildNodes, 0, target, depth));
    }
}

namespace EbookBuilder.Articles.Html;

/// <summary>
/// An element that is being filled. Runs of text and inline elements are kept together: in the paragraph that the place asks for, and inside the
/// inline elements that once stood around the blocks of it.
/// </summary>
internal sealed class Sink(XElement target)
{
    private XElement? _open;
    private XElement? _wrapped;
    private ImmutableArray<XElement> _wrappers = [];
    private XElement? _group;
    private bool _breakIsDue;

    /// <summary>What is being filled.</summary>
    public XElement Target { get; } = target;

    /// <summary>The paragraph that a run of text is to stand in; null where text may stand bare.</summary>
    public XElement? Paragraph { get; init; }

    /// <summary>What stands for the end of a dissolved block: null is a <c>br</c>.</summary>
    public string? LineBreak { get; init; }

    /// <summary>Adds text to the run at hand.</summary>
    public void Text(string text, ImmutableArray<XElement> wrappers)
    {
        var blank = text.AsSpan().IndexOfAnyExcept(" \t\r\n\f") < 0;
        if (blank && _open is null && _wrapped is null && (Paragraph is not null || wrappers.Length > 0)) Target.Add(text);
        else Run(wrappers, blank).Add(text);
    }

    /// <summary>Adds an inline element to the run at hand.</summary>
    public void Inline(XElement element, ImmutableArray<XElement> wrappers) => Run(wrappers, blank: false).Add(element);

    /// <summary>Adds a block; the run at hand ends.</summary>
    public void Block(XElement block)
    {
        Close();
        Target.Add(block);
    }

    /// <summary>The element that gathers stray parts standing side by side, made anew where none is at hand.</summary>
    public XElement Group(string name)
    {
        if (HasGroup(name)) return _group!;
        Close();
        _group = Xhtml.Element(name);
        Target.Add(_group);
        return _group;
    }

    /// <summary>Whether parts of that kind stand right before.</summary>
    public bool HasGroup(string name) => _group is { } open && open.Name.LocalName == name && OnlyBlanksBehind(open);

    /// <summary>Keeps the id of an element whose tags go.</summary>
    public void Anchor(XElement element, ImmutableArray<XElement> wrappers)
    {
        if (element.Attribute("id") is { } id) Inline(Xhtml.Element("span", id), wrappers);
    }

    /// <summary>Ends a line, unless the line is empty.</summary>
    public void BreakLine() => _breakIsDue = Target.FirstNode is not null;

    /// <summary>Ends the run at hand.</summary>
    public void Close() => (_open, _wrapped, _wrappers) = (null, null, []);

    private XElement Run(ImmutableArray<XElement> wrappers, bool blank)
    {
        if (_breakIsDue && !blank)
        {
            _breakIsDue = false;
            if (LineBreak is null) Target.Add(Xhtml.Element("br"));
            else if (!Target.Value.EndsWith(LineBreak, StringComparison.Ordinal)) Target.Add(LineBreak);
        }
        if (_open is null && Paragraph is not null) Target.Add(_open = Copy(Paragraph));
        if (_wrapped is not null && wrappers.SequenceEqual(_wrappers)) return _wrapped;
        var into = _open ?? Target;
        foreach (var wrapper in wrappers)
        {
            var inner = Copy(wrapper);
            into.Add(inner);
            into = inner;
        }
        (_wrapped, _wrappers) = (wrappers.Length > 0 ? into : null, wrappers);
        return into;
    }

    /// <summary>The attributes of an element on each of its pieces; the id on the first alone.</summary>
    private static XElement Copy(XElement element)
    {
        var copy = new XElement(element.Name, element.Attributes());
        element.Attribute("id")?.Remove();
        return copy;
    }

    private static bool OnlyBlanksBehind(XElement element)
    {
        for (var node = element.NextNode; node is not null; node = node.NextNode)
        {
            if (!ContentAudit.IsBlank(node)) return false;
        }
        return true;
    }
}

using EbookBuilder.Articles.Html;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>The notes of an article: gathered while its text is written, put at the end of the body in the order of their calls.</summary>
internal sealed class Notes(Places places, ICollection<Diagnostic> findings)
{
    private readonly Dictionary<string, NoteBlock> _defined = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<NoteBlock> _again = [];
    private readonly Dictionary<string, (string Id, int Number)> _called = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Id, string? Label, InlineNote? Inline)> _order = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Takes note of a note.</summary>
    public void Define(NoteBlock note)
    {
        if (!_defined.TryAdd(note.Label, note)) _again.Add(note);
    }

    /// <summary>The call of a note that stands elsewhere.</summary>
    public XElement Call(NoteCall call)
    {
        if (!_called.TryGetValue(call.Label, out var target))
        {
            target = (NewId(call.Label), _order.Count + 1);
            _called[call.Label] = target;
            _order.Add((target.Id, call.Label, null));
        }
        return Call(target.Id, target.Number, call);
    }

    /// <summary>A call of a note that the article does not have: it stays as it is written.</summary>
    public string Missing(NoteCall call)
    {
        findings.Add(Rules.NoteMissing.At(places.Of(call.Line, call.Column), call.Label));
        return $"[^{call.Label}]";
    }

    /// <summary>The call of a note that stands in the text itself.</summary>
    public XElement Call(InlineNote note)
    {
        var id = NewId(Number(_order.Count + 1));
        _order.Add((id, null, note));
        return Call(id, _order.Count, note);
    }

    /// <summary>Writes the notes behind the text. A note that nothing calls cannot be a note: it stands as text behind the others, and is reported.</summary>
    public void WriteAll(BlockWriting blocks, InlineWriting inlines, XElement body)
    {
        var asides = new List<XElement>();
        for (var i = 0; i < _order.Count; i++) asides.Add(Write(_order[i], blocks, inlines));
        foreach (var note in _defined.Values.Where(note => !_called.ContainsKey(note.Label)).Concat(_again).OrderBy(note => note.Line))
        {
            findings.Add((_called.ContainsKey(note.Label) ? Rules.NoteDefinedTwice : Rules.NoteNeverCalled).At(places.Of(note.Line, note.Column), note.Label));
            var box = places.Set(Xhtml.Element("div", new XAttribute("class", "uncalled-note")), note.Line, note.Column);
            blocks.WriteAll(note, box);
            if (box.HasElements) body.Add(box);
        }
        // What stood only in an uncalled note may call further ones.
        for (var i = asides.Count; i < _order.Count; i++) asides.Add(Write(_order[i], blocks, inlines));
        body.Add(asides);
    }

    private XElement Write((string Id, string? Label, InlineNote? Inline) note, BlockWriting blocks, InlineWriting inlines)
    {
        var aside = Xhtml.Element("aside", new XAttribute(Xhtml.Type, "footnote"), new XAttribute("id", note.Id));
        if (note.Label is { } label && _defined.TryGetValue(label, out var block))
        {
            places.Set(aside, block.Line, block.Column);
            blocks.WriteAll(block, aside);
        }
        else if (note.Inline is { } inline)
        {
            places.Set(aside, inline.Line, inline.Column);
            var paragraph = Xhtml.Element("p");
            inlines.Write(inline, paragraph);
            aside.Add(paragraph);
        }
        if (!aside.HasElements) aside.Add(Xhtml.Element("p"));
        return aside;
    }

    private XElement Call(string id, int number, Inline at) => places.Set(
        Xhtml.Element("a", new XAttribute(Xhtml.Type, "noteref"), new XAttribute("href", "#" + id), Number(number)), at.Line, at.Column);

    private string NewId(string label)
    {
        var stem = Identifiers.Fit("fn-" + label)!;
        var id = stem;
        for (var i = 2; !_ids.Add(id); i++) id = $"{stem}-{Number(i)}";
        return id;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

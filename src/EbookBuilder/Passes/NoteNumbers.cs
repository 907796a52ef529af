using System.Globalization;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Passes;

/// <summary>
/// Numbers the notes of a chapter in the order in which they are called, and gives calls and notes what devices need to open them in a pop-up:
/// <c>epub:type</c>, <c>doc-*</c> roles and a way back (EPUB Structural Semantics Vocabulary 1.1, notes; Kindle Publishing Guidelines, footnotes).
/// A note that nothing calls stays as an ordinary paragraph, since no pop-up would ever show it.
/// </summary>
public sealed class NoteNumbers : IChapterPass
{
    /// <inheritdoc/>
    public ChapterDraft Apply(ChapterDraft draft)
    {
        if (!draft.Body.Descendants().Any(element => IsBareCall(element) || IsBareNote(element))) return draft;
        var body = draft.EditableBody();
        var notes = Notes(body);
        var order = NumberCalls(body, notes, FreeIds.Besides(body));
        var group = Element("div", new XAttribute("class", "notes"));
        foreach (var (note, number, back) in order)
        {
            note.Remove();
            Label(note, number, back);
            group.Add(note);
        }
        foreach (var uncalled in body.Descendants().Where(IsBareNote).ToList()) Demote(uncalled);
        if (group.HasElements) body.Add(group);
        return draft with { Body = body };
    }

    private static bool IsBareCall(XElement element) => element.Attribute(Xhtml.Type)?.Value == "noteref" && element.Attribute("role") is null;

    private static bool IsBareNote(XElement element) => element.Attribute(Xhtml.Type)?.Value == "footnote" && element.Attribute("role") is null;

    private static Dictionary<string, XElement> Notes(XElement body)
    {
        var notes = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var note in body.Descendants().Where(IsBareNote))
            if (note.Attribute("id")?.Value is { } id) notes.TryAdd(id, note);
        return notes;
    }

    /// <summary>Gives each call its number; a call without a note becomes plain text.</summary>
    private static List<(XElement Note, string Number, string Back)> NumberCalls(XElement body, Dictionary<string, XElement> notes, FreeIds ids)
    {
        var order = new List<(XElement, string, string)>();
        var numbers = new Dictionary<string, (string Number, int Calls)>(StringComparer.Ordinal);
        foreach (var call in body.Descendants().Where(IsBareCall).ToList())
        {
            var id = call.Attribute("href")?.Value.TrimStart('#') ?? "";
            if (!notes.TryGetValue(id, out var note))
            {
                call.ReplaceWith(call.Nodes());
                continue;
            }
            var (number, calls) = numbers.TryGetValue(id, out var known) ? known : ((numbers.Count + 1).ToString(CultureInfo.InvariantCulture), 0);
            numbers[id] = (number, calls + 1);
            var back = ids.For($"call-{id}");
            if (calls == 0) order.Add((note, number, back));
            call.SetAttributeValue("id", back);
            call.SetAttributeValue("role", "doc-noteref");
            call.SetAttributeValue("class", "noteref");
            call.ReplaceNodes(number);
        }
        return order;
    }

    private static void Label(XElement note, string number, string back)
    {
        note.SetAttributeValue("role", "doc-footnote");
        note.SetAttributeValue("class", "footnote");
        var label = Element("a", new XAttribute("href", "#" + back), new XAttribute("role", "doc-backlink"), new XAttribute("class", "note-label"), number);
        if (note.Elements().FirstOrDefault() is { } first && first.Name == Name("p")) first.AddFirst(label, " ");
        else note.AddFirst(Element("p", label));
    }

    private static void Demote(XElement note)
    {
        note.Name = Name("div");
        note.SetAttributeValue(Xhtml.Type, null);
        note.SetAttributeValue("class", "note");
    }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Notes that stand in the midst of their sentence and are set beside it by a style: side notes, margin notes, the footnotes of LaTeXML. They become notes as others are.</summary>
internal static class InlineNotes
{
    private const string Notes = "span.sidenote,small.sidenote,span.marginnote,span.side-note,span.ltx_note.ltx_role_footnote,span.ltx_note.ltx_role_endnote";

    private const string Marks = ".ltx_note_mark,.ltx_tag_note,.sidenote-number,.margin-toggle,sup:first-child";

    /// <summary>Changes the content in place.</summary>
    public static void Mark(IElement content)
    {
        var number = 0;
        foreach (var note in NodeWalk.Elements(content).Where(element => element.LocalName is "span" or "small" && element.ClassName is { } names && names.Contains("note", StringComparison.Ordinal) && element.Matches(Notes)).ToList<IElement>())
        {
            if (note.ParentElement is null || note.ParentElement.Closest(Notes) is not null) continue;
            foreach (var control in Controls(note).ToList()) control.Remove();
            foreach (var mark in note.QuerySelectorAll(Marks).Where(mark => TextMeasure.Of(mark).Length < 5).ToList()) mark.Remove();
            if (!TextMeasure.IsBlank(note)) Move(content, note, ++number);
        }
    }

    /// <summary>The label and the box before a side note, which show it on small screens.</summary>
    private static IEnumerable<IElement> Controls(IElement note)
    {
        for (var before = note.PreviousElementSibling; before is not null && (before.ClassList.Contains("margin-toggle") || before.ClassList.Contains("sidenote-number")); before = before.PreviousElementSibling) yield return before;
    }

    private static void Move(IElement content, IElement note, int number)
    {
        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"inline-note-{number}");
        var call = PagePreparation.New(note, "a");
        call.SetAttribute("href", "#" + name);
        call.SetAttribute("epub:type", "noteref");
        call.TextContent = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var aside = PagePreparation.New(note, "aside");
        aside.SetAttribute("id", name);
        aside.SetAttribute("epub:type", "footnote");
        note.Parent!.InsertBefore(call, note);
        while (note.FirstChild is { } child) aside.AppendChild(child);
        note.Remove();
        content.AppendChild(aside);
    }
}

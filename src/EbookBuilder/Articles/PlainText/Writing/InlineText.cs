using System.Text.RegularExpressions;
using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Makes XHTML of the text of a block: links, emphasis as people type it, calls of notes, starts of pages, and runs in another script.</summary>
/// <param name="language">The language of the article.</param>
/// <param name="script">Its script.</param>
/// <param name="notes">The notes that the text calls.</param>
internal sealed partial class InlineText(string language, Script script, ImmutableArray<TextNote> notes)
{
    /// <summary>Below this all letters are Latin.</summary>
    private const char FirstOtherScript = '\u0250';

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create([LineJoining.PageStart, TextNotes.Call]);

    /// <summary>The nodes of a text in which no page starts.</summary>
    public IEnumerable<XNode> Nodes(string text) => Nodes(text, []);

    /// <summary>The nodes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pages">The labels of the pages that start inside it, in order.</param>
    public IEnumerable<XNode> Nodes(string text, IEnumerable<string> pages)
    {
        var labels = new Queue<string>(pages);
        var nodes = new List<XNode>();
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!TypedMarkup.MayStart(text, i)) continue;
            var (element, end) = TypedLink.Find(text, i) ?? Emphasis(text, i, plain, nodes, labels) ?? (null!, 0);
            if (end == 0) continue;
            if (element.Name.LocalName == "a") nodes.AddRange(Runs(text[plain..i], labels));
            nodes.Add(element);
            (plain, i) = (end, end - 1);
        }
        nodes.AddRange(Runs(text[plain..], labels));
        return nodes;
    }

    /// <summary>The text as it stood, for a listing in which nothing can be marked up.</summary>
    public string Verbatim(string text)
    {
        text = text.Replace(LineJoining.PageStart.ToString(), "", StringComparison.Ordinal);
        for (var call = text.IndexOf(TextNotes.Call, StringComparison.Ordinal); call >= 0; call = text.IndexOf(TextNotes.Call, StringComparison.Ordinal))
            text = $"{text[..call]}{notes[TextNotes.NumberAt(text, call)].Mark}{text[(call + 2)..]}";
        return text;
    }

    /// <summary>The mark of a page that starts.</summary>
    public static XElement PageBreak(string label) => Xhtml.Element("span", new XAttribute(Xhtml.Type, "pagebreak"), new XAttribute("aria-label", label));

    /// <summary>The id of a note.</summary>
    /// <param name="number">Its place among the notes of the article, from 0.</param>
    public static string NoteId(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"note-{number + 1}");

    /// <summary>An emphasis with the text before it, which has to be written first: its pages come first.</summary>
    private (XElement Element, int End)? Emphasis(string text, int i, int plain, List<XNode> nodes, Queue<string> labels)
    {
        if (TypedMarkup.Emphasis(text, i) is not { } found) return null;
        nodes.AddRange(Runs(text[plain..i], labels));
        return (Xhtml.Element(found.Element, Runs(text[found.Start..found.Close], labels)), found.End);
    }

    /// <summary>Text in which each run of a foreign script that can be named has its language.</summary>
    private List<XNode> Runs(string text, Queue<string> labels)
    {
        var nodes = new List<XNode>();
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < FirstOtherScript) continue;
            var foreign = Scripts.Of(text[i]);
            if (foreign is Script.Common or Script.Latin || foreign == script || BelongTogether(foreign, script)) continue;
            var end = RunEnd(text, i, foreign);
            if (LanguageOf(text[i..end], foreign) is { } tag && tag != language)
            {
                AddLeaves(text.AsSpan(plain, i - plain), labels, nodes);
                var span = Xhtml.Element("span", new XAttribute(XNamespace.Xml + "lang", tag), new XAttribute("lang", tag),
                    Scripts.IsRightToLeft(foreign) != Scripts.IsRightToLeft(script) ? new XAttribute("dir", Scripts.IsRightToLeft(foreign) ? "rtl" : "ltr") : null);
                var inside = new List<XNode>();
                AddLeaves(text.AsSpan(i, end - i), labels, inside);
                span.Add(inside);
                nodes.Add(span);
                plain = end;
            }
            i = end - 1;
        }
        AddLeaves(text.AsSpan(plain), labels, nodes);
        return nodes;
    }

    /// <summary>Plain text, with the starts of pages and the calls of notes in it.</summary>
    private void AddLeaves(ReadOnlySpan<char> text, Queue<string> labels, List<XNode> nodes)
    {
        while (!text.IsEmpty)
        {
            var mark = text.IndexOfAny(Marks);
            if (mark != 0) nodes.Add(new XText(Blanks().Replace((mark < 0 ? text : text[..mark]).ToString(), " ")));
            if (mark < 0) return;
            if (text[mark] == LineJoining.PageStart)
            {
                if (labels.TryDequeue(out var label)) nodes.Add(PageBreak(label));
                text = text[(mark + 1)..];
                continue;
            }
            var number = TextNotes.NumberAt(text, mark);
            nodes.Add(Xhtml.Element("a", new XAttribute(Xhtml.Type, "noteref"), new XAttribute("href", "#" + NoteId(number)), notes[number].Mark));
            text = text[(mark + 2)..];
        }
    }

    /// <summary>What typists leave between sentences, and a justified line between words.</summary>
    [GeneratedRegex(" {2,}")]
    private static partial Regex Blanks();

    /// <summary>The end of a run: it goes over blanks and marks as long as the same script follows.</summary>
    private static int RunEnd(string text, int start, Script foreign)
    {
        var end = start + 1;
        for (var i = end; i < text.Length; i++)
        {
            var here = Scripts.Of(text[i]);
            if (here == foreign || BelongTogether(here, foreign)) end = i + 1;
            else if (here != Script.Common) break;
        }
        return end;
    }

    private static bool BelongTogether(Script one, Script other) =>
        (one is Script.Han && other is Script.Kana or Script.Hangul) || (other is Script.Han && one is Script.Kana or Script.Hangul);

    private static string? LanguageOf(string run, Script foreign)
    {
        if (foreign == Script.Greek && run.Length < 3) return null; // A lone letter is a formula, not a word.
        var tag = LanguageDetection.Detect(run).Tag;
        return tag == "und" ? null : tag;
    }
}

using System.Globalization;
using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Prints the addresses of outside links as notes at the end of their chapter, numbered apart from the author's own notes: on paper, and on a device without a
/// browser, a link says no more than its words. The same address is one note in a chapter.
/// </summary>
internal static class OutsideLinkNotes
{
    /// <summary>The documents of one chapter, in order.</summary>
    public static IEnumerable<ChapterDocument> Apply(IEnumerable<ChapterDocument> chapter)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in chapter) yield return LinksIn(document.Body).Any() ? Apply(document, numbers) : document;
    }

    private static ChapterDocument Apply(ChapterDocument document, Dictionary<string, int> numbers)
    {
        var body = new XElement(document.Body);
        var ids = FreeIds.Besides(body);
        var notes = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var link in LinksIn(body).ToList())
        {
            var address = link.Attribute("href")!.Value;
            if (!numbers.TryGetValue(address, out var number)) numbers[address] = number = numbers.Count + 1;
            var label = $"[{number.ToString(CultureInfo.InvariantCulture)}]";
            var call = ids.For("link-call-" + number.ToString(CultureInfo.InvariantCulture));
            if (!notes.TryGetValue(address, out var note)) notes[address] = note = Note(ids.For("link-" + number.ToString(CultureInfo.InvariantCulture)), call, label, address);
            link.AddAfterSelf(Element("a", new XAttribute("href", "#" + note.Attribute("id")!.Value), new XAttribute("id", call), new XAttribute(Xhtml.Type, "noteref"),
                new XAttribute("role", "doc-noteref"), new XAttribute("class", "noteref"), label));
        }
        body.Add(Element("div", new XAttribute("class", "notes links"), notes.Values));
        return document with { Body = body };
    }

    private static XElement Note(string id, string call, string label, string address) => Element("aside",
        new XAttribute("id", id), new XAttribute(Xhtml.Type, "footnote"), new XAttribute("role", "doc-footnote"), new XAttribute("class", "footnote"),
        Element("p", Element("a", new XAttribute("href", "#" + call), new XAttribute("role", "doc-backlink"), new XAttribute("class", "note-label"), label), " ", address));

    private static IEnumerable<XElement> LinksIn(XElement body) =>
        body.Descendants(Name("a")).Where(link => link.Attribute("href")?.Value is { } href && href.StartsWith("http", StringComparison.OrdinalIgnoreCase) && BookPath.HasScheme(href) && !Shows(link, href));

    /// <summary>Whether the words of the link are its address already.</summary>
    private static bool Shows(XElement link, string address) => Bare(link.Value.Trim()) == Bare(address);

    private static string Bare(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        return (scheme < 0 ? address : address[(scheme + 3)..]).TrimEnd('/');
    }
}

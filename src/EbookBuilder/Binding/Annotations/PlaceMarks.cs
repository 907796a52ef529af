using EbookBuilder.Gathering;
using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>Gives an id, made from its words, to everything that an index or a list will lead to.</summary>
internal static class PlaceMarks
{
    /// <summary>The document with all places that the manifest asks for.</summary>
    public static ChapterDocument Apply(ChapterDocument document, BookManifest manifest)
    {
        if (Bare(document.Body, manifest).FirstOrDefault().Element is null) return document;
        var body = new XElement(document.Body);
        var ids = FreeIds.Besides(body);
        foreach (var (element, words) in Bare(body, manifest).ToList())
            if (element.Attribute("id") is null) element.SetAttributeValue("id", ids.For(words));
        return document with { Body = body };
    }

    private static IEnumerable<(XElement Element, string Words)> Bare(XElement body, BookManifest manifest)
    {
        var marks = manifest.Indexes.Contains(BookIndex.Term) ? IndexMark.In(body).Select(mark => (mark.Element, string.Join(' ', mark.Entry))) : [];
        var captions = manifest.Lists.IsEmpty ? [] : Caption.In(body).Select(caption => (caption.Element, caption.Text));
        return marks.Concat(captions).Where(pair => pair.Element.Attribute("id") is null);
    }
}

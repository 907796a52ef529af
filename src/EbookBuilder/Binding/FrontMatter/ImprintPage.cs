using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>The imprint, or copyright page: who publishes the book, when, under which rights and identifiers. Made where the manifest states any of these.</summary>
internal static class ImprintPage
{
    /// <summary>The page; null where nothing is stated, or an article takes its place.</summary>
    public static Chapter? Of(BoundText text, BookPath path)
    {
        var manifest = text.Manifest;
        var identifiers = manifest.Identifiers.Select(Shown).OfType<XElement>().ToList();
        if (text.HasOwn(ChapterRole.Imprint) || (manifest is { Publisher: null, Rights: null, Licence: null, Date: null } && identifiers.Count == 0)) return null;
        var words = MatterWords.In(text.Language);
        return MatterPage.Of(path, text, ChapterRole.Imprint, "imprint", words.Imprint,
            Line("work", text.Metadata.Title),
            Line("publisher", manifest.Publisher),
            Line("date", manifest.Date is { } date ? DateWords.In(text.Language, date) : null),
            Line("rights", manifest.Rights),
            LicenceLine.Of(manifest.Licence, words),
            identifiers);
    }

    private static XElement? Line(string kind, string? text) => text is null ? null : Element("p", new XAttribute("class", kind), text);

    /// <summary>Identifiers that people read; a UUID says nothing to anybody.</summary>
    private static XElement? Shown(Identifier identifier)
    {
        var value = identifier.Value;
        if (value.StartsWith("urn:isbn:", StringComparison.OrdinalIgnoreCase)) return Line("identifier", "ISBN " + value["urn:isbn:".Length..]);
        if (value.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase)) return null;
        return value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && Address.Clean(value) is { } address
            ? Element("p", new XAttribute("class", "identifier"), Element("a", new XAttribute("href", address), value))
            : Line("identifier", value);
    }
}

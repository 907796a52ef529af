using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>A line that names a licence and leads to its text.</summary>
internal static class LicenceLine
{
    /// <summary>The line; null where no licence is stated.</summary>
    public static XElement? Of(string? stated, MatterWords words)
    {
        if (stated is null) return null;
        var licence = Licence.Of(stated);
        return Element("p", new XAttribute("class", "licence"), words.Licence + ": ",
            licence.Address is { } address ? Element("a", new XAttribute("href", address), licence.Name) : licence.Name);
    }
}

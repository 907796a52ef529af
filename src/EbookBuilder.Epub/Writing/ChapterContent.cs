using System.Xml.Linq;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>What one walk through a chapter finds: its ids, and what its manifest item must declare (EPUB 3.3, D.6).</summary>
internal sealed class ChapterContent
{
    private ChapterContent(Chapter chapter) => Chapter = chapter;

    public Chapter Chapter { get; }

    /// <summary>Each id with its place in document order.</summary>
    public Dictionary<string, int> Ids { get; } = new(StringComparer.Ordinal);

    public bool HasMathML { get; private set; }

    public bool HasSvg { get; private set; }

    public bool IsScripted { get; private set; }

    public bool HasRemoteResources { get; private set; }

    public static ChapterContent Of(Chapter chapter)
    {
        var content = new ChapterContent(chapter);
        foreach (var element in chapter.Body.DescendantsAndSelf()) content.Note(element);
        return content;
    }

    private void Note(XElement element)
    {
        var (space, local) = (element.Name.Namespace, element.Name.LocalName);
        if (space == Xhtml.MathML) HasMathML = true;
        else if (space == Xhtml.Svg) HasSvg = true;
        if (local is "script" or "form") IsScripted = true;
        if (local == "style" && ResourceContent.LoadsRemote(element.Value)) HasRemoteResources = true;
        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            var name = attribute.Name;
            if (name.NamespaceName.Length == 0)
            {
                if (name.LocalName == "id") Ids.TryAdd(attribute.Value, Ids.Count);
                else if (name.LocalName.StartsWith("on", StringComparison.Ordinal)) IsScripted = true;
                else if (name.LocalName == "style" && ResourceContent.LoadsRemote(attribute.Value)) HasRemoteResources = true;
            }
            if (local != "a" && IsResource(name) && IsRemote(attribute.Value)) HasRemoteResources = true;
        }
    }

    private static bool IsResource(XName name) =>
        name.LocalName is "src" or "poster" or "data" or "altimg" ? name.NamespaceName.Length == 0
        : name.LocalName == "href" && (name.NamespaceName.Length == 0 || name.Namespace == Xhtml.XLink);

    private static bool IsRemote(string reference) =>
        BookPath.HasScheme(reference) && !reference.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
}

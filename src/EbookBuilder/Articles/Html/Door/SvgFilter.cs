using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

internal static class SvgFilter
{
    public static void Copy(IElement element, XElement target, DoorOptions options)
    {
        if (element.TextContent is { Length: > 0 } text) target.Add(XmlText.Clean(text));
    }
}

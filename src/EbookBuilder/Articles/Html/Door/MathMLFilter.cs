using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

internal static class MathMLFilter
{
    public static void Copy(IElement element, XElement target)
    {
        if (element.TextContent is { Length: > 0 } text) target.Add(XmlText.Clean(text));
    }
}

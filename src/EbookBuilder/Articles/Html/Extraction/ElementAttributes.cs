using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Attributes by their names in small letters: the parser's own way to ask first makes small letters of every name that it is asked for.</summary>
internal static class ElementAttributes
{
    /// <summary>The value of an attribute, or null.</summary>
    public static string? ValueOf(this IElement element, string name) => element.Attributes.Length == 0 ? null : element.Attributes[name]?.Value;

    /// <summary>Whether one of the element's attributes fits.</summary>
    public static bool HasAny(this IElement element, Func<IAttr, bool> fits)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (fits(attributes[i]!)) return true;
        }
        return false;
    }
}

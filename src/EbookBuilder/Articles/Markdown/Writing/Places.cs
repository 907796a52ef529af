using System.Globalization;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Where in the author's files the parts of an article stand.</summary>
/// <param name="source">The text with the origins of its lines.</param>
/// <param name="file">The article's file.</param>
internal sealed class Places(SourceText source, string file)
{
    /// <summary>The place of a line and column of the text, both from 0.</summary>
    public Location Of(int line, int column) => source.LocationOf(line, column);

    /// <summary>The same as the value of <see cref="Xhtml.At"/>.</summary>
    public string Mark(int line, int column)
    {
        var place = Of(line, column);
        return place.File == file
            ? string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}")
            : string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}:{place.File}");
    }

    /// <summary>Writes the place on an element.</summary>
    public XElement Set(XElement element, int line, int column)
    {
        element.SetAttributeValue(Xhtml.At, Mark(line, column));
        return element;
    }
}

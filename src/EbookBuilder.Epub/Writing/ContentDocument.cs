using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>One chapter as an XHTML file (EPUB 3.3, 6.1).</summary>
internal static class ContentDocument
{
    public static void Write(Chapter chapter, TextDirection pageProgression, Stream output)
    {
        using var xhtml = new XhtmlOutput(output);
        var direction = DirectionOf(chapter, pageProgression);
        xhtml.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n"u8);
        xhtml.Raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\""u8);
        xhtml.Attribute("lang", chapter.Language);
        xhtml.Attribute("xml:lang", chapter.Language);
        if (direction is not null) xhtml.Attribute("dir", direction);
        xhtml.Raw(">\n<head>\n<meta charset=\"utf-8\"/>\n<title>"u8);
        xhtml.Text(XmlText.OneLine(chapter.Title));
        xhtml.Raw("</title>\n"u8);
        foreach (var sheet in chapter.Stylesheets)
        {
            xhtml.Raw("<link rel=\"stylesheet\" type=\"text/css\""u8);
            xhtml.Attribute("href", sheet.HrefFrom(chapter.Path));
            xhtml.Raw("/>\n"u8);
        }
        xhtml.Raw("</head>\n"u8);
        xhtml.Tree(chapter.Body);
        xhtml.Raw("\n</html>\n"u8);
        xhtml.Flush();
    }

    // Where nothing is said, readers lay a chapter out in the direction of its book: an English one among Arabic ones would run from the right.
    private static string? DirectionOf(Chapter chapter, TextDirection pageProgression) => chapter.Direction switch
    {
        TextDirection.LeftToRight => "ltr",
        TextDirection.RightToLeft => "rtl",
        _ when RightToLeftScripts.Writes(chapter.Language) => "rtl",
        _ when pageProgression == TextDirection.RightToLeft && chapter.Language.Split('-')[0] is not ("und" or "zxx" or "mul") => "ltr",
        _ => null,
    };
}

using System.Text;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Tests.Writing;

public sealed class ManifestItemTests
{
    [Theory]
    [InlineData("<p>plain <a href=\"https://example.org/\">x</a> <code>onclick</code></p>", "")]
    [InlineData("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"/><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "mathml svg")]
    [InlineData("<p onclick=\"x()\"/>", "scripted")]
    [InlineData("<form action=\"#\"/>", "scripted")]
    [InlineData("<audio src=\"https://example.org/a.mp3\"/>", "remote-resources")]
    [InlineData("<p><img src=\"data:image/png;base64,AA\" alt=\"\"/></p>", "")]
    [InlineData("<p style=\"background: URL( 'https://example.org/a.png')\"/>", "remote-resources")]
    public void A_chapter_declares_what_is_in_it(string body, string properties) =>
        Assert.Equal(properties, Properties(SampleBooks.Small with { Chapters = [SampleBooks.Chapter("one", "One", body)] }, "text/one.xhtml"));

    [Theory]
    [InlineData("text/css", "p { background: url(a.png) } /* https://example.org/ */", "")]
    [InlineData("text/css", "@import \"https://example.org/a.css\";", "remote-resources")]
    [InlineData("text/css", "@font-face { src: url(https://example.org/f.woff2) }", "remote-resources")]
    [InlineData("image/svg+xml", "<svg><a href='https://example.org/'><path onclick='x()'/></a></svg>", "scripted")]
    [InlineData("image/svg+xml", "<svg><script/><style>@import url(http://example.org/a.css)</style></svg>", "remote-resources scripted")]
    [InlineData("image/svg+xml", "<svg><image href='http://example.org/a.png'/>", "remote-resources")]
    [InlineData("image/svg+xml", "no drawing", "")]
    public void A_resource_declares_what_is_in_it(string mediaType, string content, string properties) =>
        Assert.Equal(properties, Properties(SampleBooks.Small with { Resources = [Resource.FromBytes(new("EPUB/x"), mediaType, Encoding.UTF8.GetBytes(content))] }, "x"));

    private static string Properties(Book book, string href) =>
        string.Join(' ', EpubReader.Read(Written.Bytes(book)).Format.Opf.Manifest.Items.Single(item => item.Href == href).Properties);
}

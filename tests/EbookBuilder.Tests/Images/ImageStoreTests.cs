using SkiaSharp;

namespace EbookBuilder.Tests.Images;

/// <summary>What becomes of pictures in whole books.</summary>
public sealed class ImageStoreTests
{
    private static readonly byte[] WebP = Pictures.WebP(SKWebpEncoderCompression.Lossy, SKColors.Red, SKColors.Blue);

    [Fact]
    public void Converted_image_is_in_the_book_under_its_new_type_and_reported_where_it_is_used()
    {
        var book = BuiltBook.Of(new MemoryWorkspace().With("book/wheel.webp", WebP).With("book/a.html", "<h1>A</h1>\n<p><img src='wheel.webp' alt='A wheel'></p>"));
        Assert.EndsWith(".jpg", Assert.Single(book.Epub.Resources.Images).AbsolutePath, StringComparison.Ordinal);
        var finding = Assert.Single(book.Result.Diagnostics, finding => finding.Code == "EB1212");
        Assert.Equal("a.html:2", $"{finding.Location.File}:{finding.Location.Line}");
    }

    [Fact]
    public void Damaged_image_leaves_its_words()
    {
        var book = BuiltBook.Of(new MemoryWorkspace().With("book/wheel.webp", WebP[..20]).With("book/a.html", "<h1>A</h1><p><img src='wheel.webp' alt='A wheel'></p>"));
        Assert.Empty(book.Epub.Resources.Images);
        Assert.Contains("A wheel", book.Page("a.xhtml"), StringComparison.Ordinal);
        Assert.Contains(book.Result.Diagnostics, finding => finding.Code == "EB1210");
    }

    [Theory]
    [InlineData("BMW makes motorcycles and cars, as the name says.")]
    [InlineData("BM")]
    public void Text_that_begins_like_a_bitmap_is_no_image(string text)
    {
        var book = BuiltBook.Of(("wheel.bmp", text), ("a.html", "<h1>A</h1><p><img src='wheel.bmp' alt='A wheel'></p>"));
        Assert.Contains(book.Result.Diagnostics, finding => finding.Code == "EB1208");
    }
}

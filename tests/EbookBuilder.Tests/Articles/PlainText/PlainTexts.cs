using System.Text;
using EbookBuilder.Articles;

namespace EbookBuilder.Tests.Articles.PlainText;

/// <summary>Reads texts as the only article of a book.</summary>
internal static class PlainTexts
{
    public static Article Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static Article Read(byte[] bytes)
    {
        var folder = new MemoryWorkspace().With("book/article.txt", bytes).OpenFolder("book");
        return ArticleReading.Read(new SourceFile("article.txt", bytes), new ReadingContext { Folder = folder });
    }

    /// <summary>The letters and digits of a text, in order.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}

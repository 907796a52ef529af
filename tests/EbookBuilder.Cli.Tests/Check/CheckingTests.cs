using System.IO.Compression;
using System.Text.Json;
using EbookBuilder.TestKit;

namespace EbookBuilder.Cli.Tests.Check;

public sealed class CheckingTests
{
    [Fact]
    public void A_sound_book_is_valid()
    {
        using var test = new BookTest(("waters/01.md", "# Rivers\n"));
        test.Run("build", "./waters");

        Assert.Equal(new Outcome(0, "waters.epub: valid\n", ""), test.Run("check", "./waters.epub"));
    }

    [Fact]
    public void A_broken_book_is_named_with_file_line_and_column()
    {
        using var test = Broken();

        var outcome = test.Run("check", "./waters.epub");

        Assert.Equal((1, "waters.epub: not valid; 1 error\n"), (outcome.Code, outcome.Output));
        Assert.Matches("^waters.epub/EPUB/[^:]*\\.xhtml:[0-9]+:[0-9]+: error RSC-016: ", outcome.Error);
    }

    [Fact]
    public void Json_has_one_document_a_book_each_on_a_line()
    {
        using var test = Broken();

        var outcome = test.Run("check", "./waters.epub", "./nowhere.epub", "--format", "json");
        var documents = outcome.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line)).ToList();

        Assert.Equal((1, ""), (outcome.Code, outcome.Error));
        Assert.Equal(["RSC-016", "PKG-018"], documents.Select(document => document.RootElement.GetProperty("messages")[0].GetProperty("id").GetString()));
        Assert.Equal("error", documents[0].RootElement.GetProperty("messages")[0].GetProperty("severity").GetString());
        documents.ForEach(document => document.Dispose());
    }

    private static BookTest Broken()
    {
        var test = new BookTest(("waters/01.md", "# Rivers\n"));
        test.Run("build", "./waters");
        using var zip = ZipFile.Open(test["waters.epub"], ZipArchiveMode.Update);
        var chapter = zip.Entries.First(entry => entry.Name is "01.xhtml");
        string text;
        using (var reader = new StreamReader(chapter.Open())) text = reader.ReadToEnd();
        using var writer = new StreamWriter(chapter.Open());
        writer.Write(text.Replace("</h1>", "</h2>", StringComparison.Ordinal));
        return test;
    }
}

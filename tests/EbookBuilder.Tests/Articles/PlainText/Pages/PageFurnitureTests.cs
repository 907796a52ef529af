using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Tests.Articles.PlainText.Pages;

public sealed class PageFurnitureTests
{
    [Theory]
    [InlineData("{0}")]
    [InlineData("- {0} -")]
    [InlineData("– {0} –")]
    [InlineData("Page {0} of 9")]
    [InlineData("Seite {0} von 9")]
    [InlineData("Стр. {0} из 9")]
    [InlineData("{0}/9")]
    [InlineData("第{0}页")]
    [InlineData("[{0}]")]
    public void Page_numbers_go_in_their_many_forms_and_stay_as_labels(string form)
    {
        var pages = Enumerable.Range(3, 5).Select(page => $"Some words of page {Word(page)}\nand {Word(page - 1)} more.\n\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, form, page)}\n");
        var (lines, furniture) = PageFurniture.TakeOut(LineReading.Read(string.Join('\f', pages)));
        Assert.Equal(5, Assert.Single(furniture).Lines.Length);
        Assert.Equal(["3", "4", "5", "6", "7"], lines.Select(line => line.PageLabel).OfType<string>());
    }

    [Fact]
    public void Without_form_feeds_the_number_at_the_foot_ends_its_page()
    {
        var pages = Enumerable.Range(1, 4).Select(page => $"Some words of page {Word(page)}\nand a second line\nwith a third one too\nand a fourth.\n\n{page}\n\n");
        var (lines, _) = PageFurniture.TakeOut(LineReading.Read(string.Concat(pages)));
        Assert.Equal([("Some words of page one", "1"), ("Some words of page two", "2"), ("Some words of page three", "3"), ("Some words of page four", "4")],
            lines.Where(line => line.PageLabel is not null).Select(line => (line.Text, line.PageLabel!)));
    }

    [Fact]
    public void Heads_that_alternate_between_title_and_author_go()
    {
        var heads = new[] { "THE LANTERN 12", "13 ELLERY", "THE LANTERN 14", "15 ELLERY" };
        var pages = heads.Select((head, i) => $"{head}\n\nText of the {Word(i + 1)} page, which\nruns over {Word(i)} lines.\n");
        var (lines, furniture) = PageFurniture.TakeOut(LineReading.Read(string.Join('\f', pages)));
        Assert.Equal(4, furniture.Sum(group => group.Lines.Length));
        Assert.Equal(["12", "13", "14", "15"], lines.Select(line => line.PageLabel).OfType<string>());
    }

    [Fact]
    public void A_number_in_a_list_stays()
    {
        var (lines, furniture) = PageFurniture.TakeOut(LineReading.Read("Scores\n\n1\n2\n3\n4\n5\n6\n7\n8\n\nThat was all.\n"));
        Assert.Empty(furniture);
        Assert.Equal(10, lines.Count);
    }

    private static string Word(int number) => new[] { "zero", "one", "two", "three", "four", "five", "six", "seven", "eight" }[number];
}

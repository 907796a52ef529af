using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Tests.Articles.PlainText.Lines;

public sealed class CountedSectionsTests
{
    [Fact]
    public void The_pages_that_start_inside_a_heading_stay_in_it()
    {
        var title = $"Oil{LineJoining.PageStart}and wicks";
        List<TextLine> lines =
        [
            new(1, "1"), new(2, title) { Gap = 1, PagesInside = ["7"] }, new(3, "They are filled at noon."), new(4, "2") { Gap = 1 }, new(5, "Keepers") { Gap = 1 }, new(6, "There are two of them."),
            new(7, "3") { Gap = 1 }, new(8, "Glass") { Gap = 1 }, new(9, "It is washed on Mondays."),
        ];

        var heading = CountedSections.Mark(lines)[0];

        Assert.Equal("1 " + title, heading.Text);
        Assert.Equal(2, heading.HeadingLevel);
        Assert.Equal(["7"], heading.PagesInside);
    }
}

using EbookBuilder.Gathering;

namespace EbookBuilder.Tests.Gathering;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("2", "10")]
    [InlineData("chapter 2", "chapter 10")]
    [InlineData("a2b10", "a10b2")]
    [InlineData("01-a", "1-b")]
    [InlineData("Apple", "banana")]
    [InlineData("v1.9", "v1.10")]
    [InlineData("第二章", "第十章")]
    [InlineData("第十章", "第十二章")]
    [InlineData("第九十九回", "第一百零一回")]
    [InlineData("三、河", "十一、山")]
    [InlineData("99999999999999999998", "99999999999999999999")]
    [InlineData("٣", "١٠")]
    public void The_first_comes_first(string first, string second)
    {
        Assert.True(NaturalOrder.Instance.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Instance.Compare(second, first) > 0);
    }

    [Fact]
    public void Only_equal_names_are_equal()
    {
        string[] names = ["", "1", "01", "一", "a", "A", "a1", "a01", "第", "第1", "第一"];
        Assert.All(names, name => Assert.All(names, other => Assert.Equal(name == other, NaturalOrder.Instance.Compare(name, other) == 0)));
    }

    [Theory]
    [InlineData("my-articles", "My Articles")]
    [InlineData("02_on-rivers.md", "On Rivers")]
    [InlineData("第二章", "第二章")]
    [InlineData("2024-notes", "2024 Notes")]
    [InlineData("IETF-drafts", "IETF drafts")]
    [InlineData("1", "1")]
    public void Names_become_titles(string name, string title) => Assert.Equal(title, ReadableName.Of(name));
}

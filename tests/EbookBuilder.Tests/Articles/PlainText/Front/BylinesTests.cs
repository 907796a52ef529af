using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Tests.Articles.PlainText.Front;

public sealed class BylinesTests
{
    [Theory]
    [InlineData("By Mr. Arturo Vance, Director,", "Arturo Vance,Director,")]
    [InlineData("Von Jutta Hellweg", "Jutta Hellweg")]
    [InlineData("Автор: Анна Белова", "Анна Белова")]
    [InlineData("作者：林晓雨", "林晓雨")]
    [InlineData("글: 박서연", "박서연")]
    [InlineData("بقلم: سلمى الحداد", "سلمى الحداد")]
    public void A_credit_is_what_stands_behind_the_word(string line, string credit) => Assert.EndsWith(credit.Split(',')[0], Bylines.Credit(line)!.Split(',')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("By the river stood a mill.")]
    [InlineData("De oude molen aan het water")]
    [InlineData("Text and tide wait for no man")]
    public void A_sentence_is_no_credit(string line) => Assert.True(Bylines.Credit(line) is null || Bylines.IsDoubtful(line));

    [Fact]
    public void Names_part_at_the_words_between_them_and_the_rest_is_the_affiliation()
    {
        var authors = Bylines.Authors("Dr. Ines Calloway and Tom Ashdown, Harbour Museum, Port Ellery");
        Assert.Equal(["Ines Calloway", "Tom Ashdown"], authors.Select(author => author.Name));
        Assert.Equal(["Calloway, Ines", "Ashdown, Tom"], authors.Select(author => author.FileAs));
        Assert.All(authors, author => Assert.Equal("Harbour Museum, Port Ellery", author.Affiliation));
    }
}

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

    [Theory]
    [InlineData("Dr. Mara van den Heuvel and J. R. Okafor-Lund", "Mara van den Heuvel|J. R. Okafor-Lund")]
    [InlineData("Priya Anand, Tom Ashdown, and Luz Ferrer", "Priya Anand|Tom Ashdown|Luz Ferrer")]
    [InlineData("Ines Calloway (Harbour Museum) and Tom Ashdown", "Ines Calloway|Tom Ashdown")]
    [InlineData("Ines Calloway, New York", "Ines Calloway")]
    [InlineData("Ines Calloway, Keeper, Harbour Centre for a Coast with Open Doors, Port Ellery", "Ines Calloway")]
    [InlineData("Ines Calloway, Department of Tides and Harbour Works", "Ines Calloway")]
    [InlineData("Ines Calloway, Harbour Museum and Tom Ashdown, Port University", "Ines Calloway|Tom Ashdown")]
    [InlineData("Ines Calloway, Department of Tides and Dr. Tom Ashdown", "Ines Calloway|Tom Ashdown")]
    [InlineData("Ines Calloway, PhD, Chief Surveyor, ines@example.org", "Ines Calloway")]
    [InlineData("سلمى الحداد وليلى منصور", "سلمى الحداد|ليلى منصور")]
    [InlineData("林晓雨、陈志", "林晓雨|陈志")]
    public void Each_person_of_a_credit_is_an_author(string credit, string names) =>
        Assert.Equal(names.Split('|'), Bylines.Authors(credit).Select(author => author.Name));

    [Theory]
    [InlineData("Ines Calloway and Tom Ashdown", true)]
    [InlineData("Tom Ashdown, Chief Engineer", true)]
    [InlineData("Occasional Papers of the Museum", false)]
    [InlineData("New York", false)]
    public void Names_without_a_word_before_them_are_told_from_titles_and_places(string line, bool are) => Assert.Equal(are, Credits.AreNames(line));
}

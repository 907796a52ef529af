using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Tests;

public sealed class CountedNounsTests
{
    [Theory]
    [InlineData(1, 1, "4", "1 word in 1 place (line 4)")]
    [InlineData(12, 0, "4, 9", "12 words in 0 places (lines 4, 9)")]
    public void Nouns_follow_their_numbers(int words, int places, string lines, string expected) =>
        Assert.Equal(expected, new Rule("EB0000", Severity.Info, "{0:word} in {1:place} ({2:line})").At(Location.None, words, places, lines).Message);
}

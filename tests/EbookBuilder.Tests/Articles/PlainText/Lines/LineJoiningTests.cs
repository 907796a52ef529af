using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Tests.Articles.PlainText.Lines;

public sealed class LineJoiningTests
{
    [Theory]
    [InlineData("one line|and another", "one line and another")]
    [InlineData("书是从哪|里来的", "书是从哪里来的")]
    [InlineData("時計屋が|ある", "時計屋がある")]
    [InlineData("see https://example.org/|a/page for more", "see https://example.org/a/page for more")]
    [InlineData("في آخر السوق|بيت قهوة", "في آخر السوق بيت قهوة")]
    public void Lines_join_as_their_script_asks(string lines, string text) => Assert.Equal(text, Join(lines));

    [Fact]
    public void A_word_that_the_text_has_whole_is_mended() => Assert.Equal("and a notebook is a notebook", Join("and a note-|book is a notebook"));

    [Fact]
    public void A_compound_that_the_text_has_keeps_its_hyphen() => Assert.Equal("a long-term plan is a long-term plan", Join("a long-term plan is a long-|term plan"));

    [Theory]
    [InlineData("de", "Seit dem Haus die Tür fehlt, klemmt die Haustür, und seitdem bleibt sie offen")]
    [InlineData("en", "Seit dem Haus die Tür fehlt, klemmt die Haus-tür, und seit-dem bleibt sie offen")]
    public void Two_words_are_one_where_the_language_writes_compounds_solid(string language, string text)
    {
        TextLine[] lines = [new(1, "Seit dem Haus die Tür fehlt, klemmt die Haus-"), new(2, "tür, und seit-"), new(3, "dem bleibt sie offen")];
        Assert.Equal(text, new LineJoining(lines, language).Join(lines));
    }

    [Fact]
    public void A_page_that_starts_inside_a_word_is_marked_behind_it()
    {
        TextLine[] lines = [new(1, "a notebook and a note-"), new(2, "book too") { PageLabel = "2" }];
        Assert.Equal($"a notebook and a notebook{LineJoining.PageStart} too", new LineJoining(lines).Join(lines));
    }

    private static string Join(string text)
    {
        TextLine[] lines = [.. text.Split('|').Select((line, i) => new TextLine(i + 1, line))];
        return new LineJoining(lines).Join(lines);
    }

    [Fact]
    public void A_word_that_is_cut_in_writing_without_small_letters_is_mended() => Assert.Equal("वह शहर के विश्वविद्यालय में पढ़ता है", Join("वह शहर के विश्व-|विद्यालय में पढ़ता है"));
}

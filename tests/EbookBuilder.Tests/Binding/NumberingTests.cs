using EbookBuilder.Articles.Html;
using EbookBuilder.Binding;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Gathering;
using EbookBuilder.Passes;

namespace EbookBuilder.Tests.Binding;

/// <summary>Numbers of chapters, sections and figures.</summary>
public sealed class NumberingTests
{
    [Theory]
    [InlineData(4, NumberStyle.Decimal, "4")]
    [InlineData(1994, NumberStyle.Roman, "MCMXCIV")]
    [InlineData(4000, NumberStyle.Roman, "4000")]
    [InlineData(26, NumberStyle.Letters, "Z")]
    [InlineData(28, NumberStyle.Letters, "AB")]
    [InlineData(10, NumberStyle.Chinese, "十")]
    [InlineData(21, NumberStyle.Chinese, "二十一")]
    [InlineData(305, NumberStyle.Chinese, "三百零五")]
    [InlineData(111, NumberStyle.Chinese, "一百一十一")]
    public void A_number_is_written_in_its_numerals(int number, NumberStyle style, string written) => Assert.Equal(written, Numerals.Write(number, style));

    [Theory]
    [InlineData("en", "Chapter 2")]
    [InlineData("de-AT", "Kapitel 2")]
    [InlineData("ja", "第2章")]
    [InlineData("zh-TW", "第2章")]
    [InlineData("ko", "2장")]
    [InlineData("tlh", "Chapter 2")]
    public void A_chapter_says_its_number_in_its_language(string language, string words)
    {
        var drafts = new BookNumbering(new(NumberingScope.Chapters)).Apply([Draft("<h1>A</h1>", "x"), Draft("<h1>B</h1>", language)]);
        Assert.Equal(words, drafts[1].Body.Descendants(Xhtml.Name("p")).First(line => line.Attribute("class")?.Value == "chapter-number").Value);
    }

    [Fact]
    public void Sections_carry_the_number_of_their_chapter_and_appendices_a_letter()
    {
        var preface = Draft("<h1>Preface</h1><h2>Why</h2>", "en") with { Role = ChapterRole.Preface };
        var appendix = Draft("<h1>Tables</h1><h2>Weights</h2>", "en") with { Role = ChapterRole.Appendix };
        var drafts = new BookNumbering(new(NumberingScope.Sections)).Apply([preface, Draft("<h1>A</h1><h2>One</h2><h3>Deep</h3><h2>Two</h2>", "en"), appendix]);
        Assert.Equal(["Preface", "Why", "A", "1.1 One", "1.1.1 Deep", "1.2 Two", "Tables", "A.1 Weights"], drafts.SelectMany(draft => Headings.In(draft.Body)).Select(heading => heading.Value));
        Assert.Equal([null, "1", "A"], drafts.Select(draft => draft.Number));
    }

    [Fact]
    public void A_chapter_that_asks_for_no_number_gets_none()
    {
        var draft = Draft("<h1>A</h1>", "en");
        var drafts = new BookNumbering(new(NumberingScope.Chapters)).Apply([draft with { Node = draft.Node with { Numbered = false } }, draft]);
        Assert.Equal([null, "1"], drafts.Select(numbered => numbered.Number));
    }

    [Fact]
    public void Figures_that_can_be_referred_to_say_their_number()
    {
        var drafts = new BookNumbering(new(NumberingScope.Chapters)).Apply([Draft("<h1>A</h1><figure id='fig-mill'><img src='m.png' alt='m'><figcaption>The mill</figcaption></figure><figure><figcaption>Plain</figcaption></figure>", "en")]);
        Assert.Equal(["Figure 1.1: The mill", "Plain"], drafts[0].Body.Descendants(Xhtml.Name("figcaption")).Select(caption => caption.Value));
    }

    [Fact]
    public void Nothing_is_numbered_unless_asked()
    {
        var draft = Draft("<h1>A</h1><h2>B</h2>", "en");
        Assert.Same(draft, new BookNumbering(null).Apply([draft])[0]);
    }

    private static ChapterDraft Draft(string html, string language) => StandardPasses.Apply(ChapterDrafting.Of(
        new Article { Source = "a.html", Metadata = new() { Language = language }, Body = Xhtml.Element("body", XhtmlDoor.ReadFragment(html)) }, new PlanNode("a.html"), "en"));
}

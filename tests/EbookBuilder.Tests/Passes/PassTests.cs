using System.Xml.Linq;
using EbookBuilder.Articles.Html;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Gathering;
using EbookBuilder.Passes;

namespace EbookBuilder.Tests.Passes;

/// <summary>What every pass promises, over bodies that give each of them something to do.</summary>
public sealed class PassTests
{
    public static TheoryData<string> Bodies { get; } =
    [
        "<h1>Rivers</h1><p class='byline'>Ann Lee</p><p>Text.</p><h3>Deep</h3><p>More.</p><h2>Up</h2>",
        "<p>No heading at all.</p>",
        "<h2 id='größe'>Größe</h2><p><a href='#größe'>there</a></p><h2>Größe</h2><h2>Größe</h2><h1>中文標題</h1>",
        "<p>One<a epub:type='noteref' href='#b'>x</a> two<a epub:type='noteref' href='#a'>y</a> again<a epub:type='noteref' href='#b'>z</a>, gone<a epub:type='noteref' href='#nowhere'>q</a></p>"
            + "<aside epub:type='footnote' id='a'><p>Note a</p></aside><aside epub:type='footnote' id='b'>Note b</aside><aside epub:type='footnote' id='lost'><p>Nobody calls</p></aside>",
        "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>1</th><td>2</td></tr></tbody></table>",
        "<p>end of<span epub:type='pagebreak' aria-label='12'></span> the page<span epub:type='pagebreak' aria-label='12'></span></p>",
        "<p>one{{page:12}}two <code>{{page:13}}</code> {{page: xiv }}</p>",
        "<blockquote><h4>Inside</h4><div><h6>Deeper</h6></div></blockquote><h2></h2>",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_pass_leaves_its_input_alone_and_a_second_run_changes_nothing(string html)
    {
        var draft = Draft(html);
        foreach (var pass in StandardPasses.All)
        {
            var before = new XElement(draft.Body);
            var once = pass.Apply(draft);
            Assert.True(XNode.DeepEquals(before, draft.Body), $"{pass.GetType().Name} changed its input");
            Assert.True(XNode.DeepEquals(once.Body, pass.Apply(once).Body), $"{pass.GetType().Name} changed its own output");
            draft = once;
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Headings_begin_at_one_and_leave_no_gap(string html)
    {
        var levels = Headings.In(StandardPasses.Apply(Draft(html)).Body).Select(Headings.LevelOf).ToList();
        Assert.Equal(1, levels[0]);
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Every_id_is_an_ascii_name_and_stands_once(string html)
    {
        var ids = StandardPasses.Apply(Draft(html)).Body.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(ids, id => Assert.True(FreeIds.IsName(id), id));
    }

    [Fact]
    public void Notes_are_numbered_in_the_order_of_their_calls_and_lead_back()
    {
        var body = StandardPasses.Apply(Draft((string)Bodies.ElementAt(3).Data)).Body;
        Assert.Equal(["1", "2", "1"], body.Descendants(Xhtml.Name("a")).Where(link => link.Attribute("role")?.Value == "doc-noteref").Select(link => link.Value));
        var notes = body.Descendants(Xhtml.Name("aside")).ToList();
        Assert.Equal(["b", "a"], notes.Select(note => note.Attribute("id")!.Value));
        foreach (var back in notes.SelectMany(note => note.Descendants(Xhtml.Name("a"))))
            Assert.Contains(body.Descendants(), element => element.Attribute("id")?.Value == back.Attribute("href")!.Value[1..]);
        Assert.Contains("goneq", body.Value, StringComparison.Ordinal);
        Assert.Contains("Nobody calls", body.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_that_repeats_the_title_stands_once()
    {
        var body = StandardPasses.Apply(Draft("<p>Before.</p><h1>The  Rivers!</h1><p>After.</p>", new ArticleMetadata { Title = "The rivers", Subtitle = "A survey", Date = "2024-03-01" }, "en")).Body;
        Assert.Equal(["The  Rivers!"], Headings.In(body).Select(heading => heading.Value));
        Assert.Equal("The  Rivers!A survey1 March 2024", body.Element(Xhtml.Name("header"))!.Value);
    }

    [Fact]
    public void A_title_that_no_heading_says_comes_on_top_of_them()
    {
        var body = StandardPasses.Apply(Draft("<h1>One</h1><h1>Two</h1>", new ArticleMetadata { Title = "Numbers" }, "en")).Body;
        Assert.Equal(["h1 Numbers", "h2 One", "h2 Two"], Headings.In(body).Select(heading => $"{heading.Name.LocalName} {heading.Value}"));
    }

    [Fact]
    public void A_typed_page_mark_becomes_a_page_break_unless_it_stands_in_code()
    {
        var body = StandardPasses.Apply(Draft("<p>one{{page:12}}two <code>{{page:13}}</code> {{page: xiv }}</p>")).Body;
        var marks = body.Descendants().Where(element => element.Attribute("role")?.Value == "doc-pagebreak").ToList();
        Assert.Equal(["12", "xiv"], marks.Select(mark => mark.Attribute("aria-label")!.Value));
        Assert.Equal(["page-12", "page-xiv"], marks.Select(mark => mark.Attribute("id")!.Value));
        Assert.Equal("onetwo {{page:13}} ", body.Element(Xhtml.Name("p"))!.Value);
    }

    private static ChapterDraft Draft(string html, ArticleMetadata? metadata = null, string language = "und")
    {
        var body = Xhtml.Element("body", XhtmlDoor.ReadFragment(html));
        return ChapterDrafting.Of(new Article { Source = "rivers.md", Metadata = metadata ?? new(), Body = body }, new PlanNode("rivers.md"), language);
    }
}

using System.Diagnostics;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using EbookBuilder.Articles.Html;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Tests.Articles.Html;

public sealed class XhtmlDoorTests
{
    private const int Soups = 1500;

    public static TheoryData<string> Deep { get; } = ["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<font color=x>", "<math><mrow>", "<span><div>"];

    [Fact]
    public void Whatever_comes_in_a_sound_body_comes_out()
    {
        for (var seed = 0; seed < Soups; seed++)
        {
            var soup = TagSoup.Cook(seed);
            var body = Read(soup);
            Assert.True(ContentAudit.Passes(body), $"seed {seed}: {soup}\n{body}");
            Reparse(body);
        }
    }

    [Fact]
    public void Nothing_that_runs_loads_or_leads_into_the_machine_passes()
    {
        for (var seed = 0; seed < Soups; seed++)
        {
            foreach (var element in Read(TagSoup.Cook(seed)).Descendants())
            {
                Assert.DoesNotContain(element.Name.LocalName, (string[])["script", "style", "iframe", "object", "embed", "form", "input", "template", "foreignObject", "link", "meta"]);
                foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
                {
                    Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName is "style" or "srcset" || attribute.Name.Namespace == Xhtml.Source, $"seed {seed}: {attribute}");
                    if (attribute.Name.LocalName is "href" or "src") Assert.DoesNotMatch("(?i)^\\s*(java|vb)script:|^data:|^file:", attribute.Value);
                }
            }
        }
    }

    [Fact]
    public void A_second_pass_changes_nothing()
    {
        for (var seed = 0; seed < Soups; seed++)
        {
            var first = Read(TagSoup.Cook(seed));
            foreach (var listing in first.Descendants(Xhtml.Name("pre")).ToList()) listing.Remove(); // HTML drops a line end at the start of one
            var mended = ContentModel.Repair(first);
            Assert.Equal(AsHtml(mended), AsHtml(XhtmlDoor.ReadBody(XhtmlDoor.Parse(AsHtml(mended)))));
        }
    }

    [Fact]
    public void Repair_leaves_its_input_alone_and_gives_a_sound_body_back_as_it_is()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var sound = Read(TagSoup.Cook(seed));
            Assert.Same(sound, ContentModel.Repair(sound));
            var broken = Shuffle(sound, seed);
            var before = new XElement(broken);
            var mended = ContentModel.Repair(broken);
            Assert.True(XNode.DeepEquals(before, broken), $"seed {seed}");
            Assert.True(ContentAudit.Passes(mended), $"seed {seed}: {broken}\n{mended}");
            Assert.Equal(Letters(broken), Letters(mended));
        }
    }

    [Theory]
    [MemberData(nameof(Deep))]
    public void Ten_thousand_levels_are_flattened(string tag)
    {
        var time = Stopwatch.StartNew();
        var body = Read(string.Concat(Enumerable.Repeat(tag, 10_000)) + "end");
        Assert.EndsWith("end", body.Value, StringComparison.Ordinal);
        Assert.True(body.Descendants().Max(element => element.Ancestors().Count()) <= 2 * ContentModel.MaxDepth);
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Marks_count_only_where_they_are_trusted()
    {
        const string Html = "<p data-eb-at='12:5'>a</p>";
        var trusted = (XElement)XhtmlDoor.ReadFragment(Html, new DoorOptions { TrustMarks = true })[0];
        var foreign = (XElement)XhtmlDoor.ReadFragment(Html, new DoorOptions { FirstLine = 7 })[0];
        Assert.Equal("12:5", trusted.Attribute(Xhtml.At)?.Value);
        Assert.Equal("7:1", foreign.Attribute(Xhtml.At)?.Value);
        Assert.Null(((XElement)XhtmlDoor.ReadFragment(Html)[0]).Attribute(Xhtml.At));
    }

    [Theory]
    [InlineData("page.html", "page.html")]
    [InlineData(" a b.html#x ", "a b.html#x")]
    [InlineData("//example.com/x", "https://example.com/x")]
    [InlineData("https://example.com/a b?q=[1]#c#d", "https://example.com/a%20b?q=%5B1%5D#c%23d")]
    [InlineData("https://example.com/100%", "https://example.com/100%25")]
    [InlineData("mailto:a@example.com", "mailto:a@example.com")]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("VBSCRIPT:x", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///home/me/x.html", null)]
    [InlineData("C:\\Users\\me\\x.html", null)]
    [InlineData("http:///x", null)]
    [InlineData("https://exa mple/", null)]
    public void Links_stay_as_written_unless_they_are_dangerous(string written, string? kept) => Assert.Equal(kept, Hyperlink.Clean(written));

    [Theory]
    [InlineData("en_us", "en-US")]
    [InlineData("ZH-hant-tw", "zh-Hant-TW")]
    [InlineData("de", "de")]
    [InlineData("x y", null)]
    [InlineData("english", null)]
    [InlineData("en-", null)]
    [InlineData("und", null)]
    public void Language_tags_are_spelt_as_their_registry_does(string written, string? kept) => Assert.Equal(kept, LanguageTag.Fit(written));

    private static XElement Read(string html) => ContentModel.Repair(Xhtml.Element("body", XhtmlDoor.ReadFragment(html)));

    private static void Reparse(XElement body)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { CheckCharacters = true, OmitXmlDeclaration = true })) body.WriteTo(writer);
        XDocument.Parse(text.ToString());
    }

    /// <summary>As a browser would be given it: empty elements with an end tag.</summary>
    private static string AsHtml(XElement body)
    {
        var copy = new XElement(body);
        copy.SetAttributeValue(XNamespace.Xmlns + "epub", Xhtml.Ops.NamespaceName);
        foreach (var element in copy.Descendants().Where(element => element.IsEmpty && Vocabulary.ModelOf(element) is not (Model.InlineVoid or Model.BlockVoid) && element.Name.LocalName != "col")) element.Add("");
        foreach (var element in copy.DescendantsAndSelf().ToList()) element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Name.LocalName != "epub").Remove();
        var text = copy.ToString(SaveOptions.DisableFormatting);
        return text[(text.IndexOf('>', StringComparison.Ordinal) + 1)..].Replace("</body>", "", StringComparison.Ordinal).Trim();
    }

    /// <summary>Puts elements where they do not belong.</summary>
    private static XElement Shuffle(XElement sound, int seed)
    {
        var random = new Random(seed);
        var body = new XElement(sound);
        for (var i = 0; i < 5; i++)
        {
            var all = body.Descendants().Where(element => element.Name.Namespace == Xhtml.Namespace && element.Ancestors().All(above => above.Name.Namespace == Xhtml.Namespace)).ToList();
            if (all.Count < 2) break;
            var (moved, target) = (all[random.Next(all.Count)], all[random.Next(all.Count)]);
            if (target.AncestorsAndSelf().Contains(moved) || Vocabulary.ModelOf(target) is Model.InlineVoid or Model.BlockVoid || target.Name.LocalName is "col" or "rp" || moved.Name.LocalName == "rp") continue;
            moved.Remove();
            target.Add(moved);
        }
        return body;
    }

    /// <summary>The letters, in any order: repair may move a block out of a paragraph, but loses none.</summary>
    private static string Letters(XElement body)
    {
        var copy = new XElement(body);
        copy.Descendants(Xhtml.Name("rp")).Remove();
        return string.Concat(copy.Value.Where(char.IsLetterOrDigit).Order());
    }
}

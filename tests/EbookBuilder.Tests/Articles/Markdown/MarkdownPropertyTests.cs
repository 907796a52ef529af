using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using EbookBuilder.Articles;
using EbookBuilder.Articles.Html;
using EbookBuilder.Articles.Markdown;

namespace EbookBuilder.Tests.Articles.Markdown;

/// <summary>What holds of whatever is read as Markdown.</summary>
public sealed class MarkdownPropertyTests
{
    private const MarkdownFeatures Everything = (MarkdownFeatures)63;

    private static readonly string[] Pieces =
    [
        "*", "**", "_", "~~", "~", "^", "==", "`", "``", "[", "]", "](", ")", "![", "{", "}", "{.c}", "{#i}", "{: .k}", "<b>", "</b>", "<div>", "</div>", "<br>", "<!--", "-->", "<table><tr><td>", "</table>", "<T>", "<title>", "<script>", "</script>",
        "\n", "\n\n", "    ", "\t", "- ", "1. ", "a. ", "(@) ", "> ", "> [!NOTE]\n> ", "# ", "## ", "---\n", "===\n", "```\n", ":::", "::: note\n", "!!! note\n", "=== \"Tab\"\n", "|", "| a | b |\n|---|---|\n", "+---+\n|   |\n+---+\n", "[^1]", "[^1]: ", "^[", "$", "$$", "\\(", "\\[", "\\",
        "[[", "]]", "^^^\n", ": ", "*[AB]: x\n", "&amp;", "&#0;", "&#xD800;", "https://example.org/", "\u0000", "\u0001", "\uFFFE", "\uD83D\uDE00", "AB", "word", "强调。", "مرحبا", " ", "\u00A0",
    ];

    [Fact]
    public void Any_input_gives_a_valid_body()
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            var text = Random(seed);
            var body = Read(text, seed % 2 == 0 ? Everything : PlainDialect.Instance.Features).Body;
            Assert.True(ContentAudit.Passes(body), $"seed {seed}: {text}");
            XElement.Parse(body.ToString(SaveOptions.DisableFormatting), LoadOptions.PreserveWhitespace);
        }
    }

    [Fact]
    public void No_word_is_lost()
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            // Words of which none is part of an address, an attribute, a comment or a language.
            var random = new Random(seed);
            var text = new StringBuilder();
            var words = Enumerable.Range(0, 30).Select(i => $"word{i}x").ToList();
            foreach (var word in words) text.Append(Harmless[random.Next(Harmless.Length)]).Append(word).Append(random.Next(3) == 0 ? "\n\n" : " ");
            var shown = Shown(Read(text.ToString(), PlainDialect.Instance.Features).Body);
            Assert.All(words, word => Assert.True(shown.Contains(word, StringComparison.Ordinal), $"seed {seed}: {word} of {text}"));
        }
    }

    private static readonly string[] Harmless = ["*", "**", "_", "~~", "~", "^", "`", "[", "] ", "> ", "- ", "1. ", "a) ", "# ", "| ", "|", "$", "***", "<b>", "</b>", "<T>", "<title>", "<select>", "^[", "\\", "![", "(", ")", "", "", "", "\n> [!NOTE]\n> ", "\n\n::: box\n", "\n\n:::\n\n", "\n\n| a | b |\n|---|---|\n| ", "\n\n<details>\n\n", "\n\n</details>\n\n", "\n\n    "];

    private static string Shown(XElement body) => body.Value + string.Concat(body.Descendants().Attributes("alt").Select(alt => alt.Value));

    [Fact]
    public void Every_block_link_and_image_knows_its_place()
    {
        var article = Read("# A\n\nText [link](x.md)\nand ![image](y.png).\n\n> quote\n\n- item\n\n<div>\n<p>html</p>\n</div>\n", PlainDialect.Instance.Features);
        string At(string name) => article.Body.Descendants().First(element => element.Name.LocalName == name).Attribute(EbookBuilder.Epub.Publication.Xhtml.At)!.Value;
        Assert.Equal(["1:1", "3:1", "3:6", "4:5", "6:1", "8:1", "10:1"], [At("h1"), At("p"), At("a"), At("img"), At("blockquote"), At("ul"), At("div")]);
        Assert.Equal("11:1", article.Body.Elements().Last().Elements().First().Attribute(EbookBuilder.Epub.Publication.Xhtml.At)!.Value);
    }

    public static TheoryData<string, string> Hostile { get; } = new()
    {
        { "quotations", Repeat(">", 20_000) },
        { "lists", Repeat("- ", 20_000) + "a" },
        { "brackets", Repeat("[", 20_000) },
        { "links that do not end", Repeat("[a](", 16_000) },
        { "images that do not end", Repeat("![a](", 16_000) },
        { "emphasis", Repeat("*a **a ", 20_000) },
        { "emphasis beside ideographs", Repeat("**强。**后", 10_000) },
        { "sections of data", Repeat("a <![CDATA[ ", 20_000) },
        { "open elements", Repeat("<b>", 20_000) },
        { "scripts that nothing closes", Repeat("<script>x\n", 200_000) },
        { "divisions of Markdown on one line", Repeat("<div markdown=\"1\">x ", 30_000) },
        { "equal headings", Repeat("# a\n\n", 16_000) },
        { "notes", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"a[^{i}]\n\n[^{i}]: x\n\n")) },
        { "notes in notes", string.Concat(Enumerable.Range(0, 2_000).Select(i => $"[^{i}]: [^{i + 1}]\n\n")) + "x[^0]" },
        { "divisions", Repeat(":::a\n", 5_000) },
        { "a wide table", Repeat("|a", 3_000) + "\n" + Repeat("|-", 3_000) + "\n" + Repeat("|b|\n", 2_000) },
        { "formulas", Repeat("$a ", 20_000) },
        { "front matter that nests", "---\na: " + Repeat("[", 20_000) + "\n---\nx" },
        { "front matter that multiplies", "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n---\nx" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_input_is_read_in_bounded_time(string name, string text)
    {
        var watch = Stopwatch.StartNew();
        var body = Read(text, Everything).Body;
        Assert.True(ContentAudit.Passes(body), name);
        // Each takes well under a second on an idle machine; the quadratic ways took from ten seconds up.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static string Random(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < 60; i++) text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static Article Read(string text, MarkdownFeatures features) => new MarkdownReader().Read(
        new SourceFile("a.md", Encoding.UTF8.GetBytes(text)), new() { Folder = new MemoryWorkspace().OpenFolder("book"), Dialect = new MarkdownCaseTests.Notations(features) });
}

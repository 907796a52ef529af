using System.Globalization;
using System.Xml.Linq;
using EbookBuilder.Articles.PlainText;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Articles.PlainText;

/// <summary>Every line of a text is in the body, or a finding names it as page furniture or as the frame of a Project Gutenberg text.</summary>
public sealed class NothingLostTests
{
    /// <summary>Those without front matter, which is no text.</summary>
    public static TheoryData<string> Cases => [.. PlainTextCaseTests.Cases.Select(row => row.Data).Where(name => !File.ReadAllText(PathOf(name)).StartsWith("---", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_line_of_a_case_is_in_the_body_or_named(string name)
    {
        var bytes = File.ReadAllBytes(PathOf(name));
        AssertNothingLost(bytes, PlainTexts.Read(bytes));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_line_of_a_made_up_text_is_in_the_body_or_named(int seed)
    {
        for (var i = 0; i < 400; i++)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(MadeUpText.Of(seed * 1000 + i));
            AssertNothingLost(bytes, PlainTexts.Read(bytes));
        }
    }

    [Theory]
    [InlineData("- - -")]
    [InlineData("— —")]
    [InlineData("“ ”")]
    [InlineData("([{<")]
    public void Lines_of_nothing_but_signs_do_no_harm(string line)
    {
        var article = PlainTexts.Read($"Lamps of the quay\n\n{line}\n\nThe lamps are lit at five.\n\n{line}\n{line}\n\nThey go out at six. {line}\n");

        Assert.Contains("The lamps are lit at five.", article.Body.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_read_in_the_same_way_twice()
    {
        var text = MadeUpText.Of(77);
        Assert.Equal(ArticleDump.Of(PlainTexts.Read(text)), ArticleDump.Of(PlainTexts.Read(text)));
    }

    private static string PathOf(string name) => Repository.Path("tests", "Cases", "plain-text", name, "in", "article.txt");

    /// <summary>Furniture is counted: each finding names as many lines as it says.</summary>
    private static void AssertNothingLost(byte[] bytes, Article article)
    {
        var text = TextRepairs.Mend(EbookBuilder.TextDecoding.Decode(bytes, keepFormFeeds: true).Text).Text;
        var frame = GutenbergFrame.TakeOff(LineReading.Read(text));
        var subtitles = Subtitles.TakeOut(frame.Lines);
        var (flow, furniture) = PageFurniture.TakeOut(CountedSections.MarkUnpaged(TextColumns.InOrder(subtitles.Lines)));
        if (!subtitles.Left.IsEmpty) furniture = furniture.Add(new("numbers and hours of subtitles", subtitles.Left));
        var marks = InlinePageMarks.TakeOut(flow);
        if (!marks.Marked.IsEmpty) furniture = furniture.Add(new("page numbers amid the lines", marks.Marked));
        var print = BrowserPrint.TakeOut(marks.Lines, furniture);
        var named = article.Diagnostics.Where(finding => finding.Code == Rules.PageFurnitureRemoved.Code).ToList();
        // The number of the first page, where it stands above the front block.
        var hasNumberAbove = named.Count == print.Furniture.Length + 1 && PageNumber.TryRead(print.Lines[0].Text, out _);
        Assert.Equal(print.Furniture.Length, named.Count - (hasNumberAbove ? 1 : 0));
        foreach (var (group, finding) in print.Furniture.Zip(named)) Assert.Contains(string.Create(CultureInfo.InvariantCulture, $", {group.Lines.Length} time{(group.Lines.Length == 1 ? "" : "s")} ("), finding.Message, StringComparison.Ordinal);
        Assert.Equal(frame.Left.IsEmpty, article.Diagnostics.All(finding => finding.Code != Rules.GutenbergFrameLeftOut.Code));
        var labels = article.Diagnostics.Where(finding => finding.Code == Rules.LabelsLeftOut.Code).Select(finding => finding.Message[(finding.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..]).ToList();
        var body = PlainTexts.Letters(string.Concat(article.Body.DescendantNodes().OfType<XText>().Select(node => node.Value))) + PlainTexts.Letters(article.Metadata.Subtitle ?? "");
        Assert.DoesNotContain(print.Lines.Skip(hasNumberAbove ? 1 : 0), line => !IsIn(body, line.Text, labels));
        Assert.DoesNotContain(TextNotes.Call, string.Join('\n', article.Metadata.Authors.Select(author => author.Name + author.Affiliation)) + article.Metadata.Title + article.Metadata.Subtitle + article.Metadata.Publisher);
    }

    /// <summary>A line is there as a whole, or without what became the number of a list item or a note or is named as a label, in the items that stand side by side on it, or in the two halves of a head.</summary>
    private static bool IsIn(string body, string line, List<string> labels)
    {
        if (body.Contains(PlainTexts.Letters(line), StringComparison.Ordinal)) return true;
        if (SideBySideItems.ItemsIn(line) is { } items) return items.All(item => IsIn(body, item, labels));
        var mark = ListMarker.Find(line)?.Length ?? NoteMark.Find(line)?.Length ?? NamedNotes.Find(line)?.Length ?? labels.Find(label => line.StartsWith(label, StringComparison.Ordinal))?.Length ?? 0;
        if (mark > 0 && body.Contains(PlainTexts.Letters(line[mark..]), StringComparison.Ordinal)) return true;
        var halves = line.Split("   ", 2);
        return halves.Length == 2 && halves.All(half => body.Contains(PlainTexts.Letters(half), StringComparison.Ordinal));
    }
}

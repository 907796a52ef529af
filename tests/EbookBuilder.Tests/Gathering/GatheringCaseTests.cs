using System.Text;
using EbookBuilder.Articles;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Gathering;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Gathering;

/// <summary>
/// Each folder under <c>tests/Cases/gathering</c> is a case: <c>in</c> is a book folder, <c>out.txt</c> the plan that comes of it, and, where an <c>out</c> folder stands
/// beside it, the text of each article in it as the layout's dialect prepares it.
/// </summary>
public sealed class GatheringCaseTests
{
    public static TheoryData<string> Cases { get; } = [.. Directory.GetDirectories(Repository.Path("tests", "Cases", "gathering")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_plan_comes_out_as_written_down(string name)
    {
        var plan = BookGathering.Gather(Folder(name));
        Assert.Equal(Expected(name, "out.txt"), PlanText.Of(plan));
        var prepared = Repository.Path("tests", "Cases", "gathering", name, "out");
        if (!Directory.Exists(prepared)) return;
        foreach (var file in Directory.GetFiles(prepared, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(prepared, file).Replace('\\', '/');
            Assert.Equal(Expected(name, "out/" + path), Prepared(plan, path));
        }
    }

    private static BookFolder Folder(string name) => new DiskWorkspace().OpenFolder(Path.Combine(Repository.Path("tests", "Cases", "gathering", name), "in"));

    private static string Expected(string name, string file) => File.ReadAllText(Repository.Path("tests", "Cases", "gathering", name, file)).ReplaceLineEndings("\n");

    /// <summary>The prepared text; where a line came from elsewhere than the line before it, that place stands in front of it; findings stand at the end.</summary>
    internal static string Prepared(BookPlan plan, string path)
    {
        var findings = new List<Diagnostic>();
        var front = FrontMatter.Read(plan.Folder.ReadText(path), path, findings);
        var text = plan.Dialect.Prepare(front.Text, front.Metadata, plan.Folder, findings);
        var dump = new StringBuilder();
        var expected = Location.None;
        foreach (var (line, origin) in text.WithOrigins())
        {
            if (origin.File != expected.File || origin.Line != expected.Line) dump.Append('@').Append(origin.File).Append(':').Append(origin.Line).Append('\n');
            dump.Append(line).Append('\n');
            expected = origin with { Line = origin.Line + 1 };
        }
        foreach (var finding in findings) dump.Append("! ").Append(finding).Append('\n');
        return dump.ToString();
    }
}

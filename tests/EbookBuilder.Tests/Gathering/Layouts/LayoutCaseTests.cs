using System.Text;
using EbookBuilder.Articles;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Gathering;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Gathering.Layouts;

/// <summary>
/// Each folder under <c>tests/Cases/layouts</c> is a case: <c>in</c> holds a small project, <c>out.txt</c> the plan that it should give and each article as it
/// should stand before its Markdown is read; a line that came from another file carries that place in front.
/// </summary>
public sealed class LayoutCaseTests
{
    public static TheoryData<string> Cases { get; } = [.. Directory.GetDirectories(Repository.Path("tests", "Cases", "layouts")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_project_comes_out_as_written_down(string name)
    {
        var folder = Repository.Path("tests", "Cases", "layouts", name);
        var plan = BookGathering.Gather(new DiskWorkspace().OpenFolder(Path.Combine(folder, "in")));
        Approved.Equal(Path.Combine(folder, "out.txt"), Dump(plan));
    }

    private static string Dump(BookPlan plan)
    {
        var text = new StringBuilder($"{plan.Layout}: {plan.Manifest.Title} {string.Join(' ', plan.Manifest.Languages)}".TrimEnd()).Append('\n');
        foreach (var node in plan.Nodes) Write(node, 1, text);
        foreach (var finding in plan.Diagnostics) text.Append(finding).Append('\n');
        foreach (var node in plan.ArticleNodes()) Write(node.Path!, plan, text);
        return text.ToString();
    }

    private static void Write(PlanNode node, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(node.Path ?? "-").Append(node.Title is null ? "" : $" \"{node.Title}\"").Append(node.Role is null ? "" : $" [{node.Role.Name}]").Append(node.Numbered ? "" : " unnumbered").Append('\n');
        foreach (var child in node.Children) Write(child, depth + 1, text);
    }

    private static void Write(string path, BookPlan plan, StringBuilder text)
    {
        var findings = new List<Diagnostic>();
        var front = FrontMatter.Read(plan.Folder.ReadText(path), path, findings);
        var addresses = plan.Addresses.Where(address => address.Value == path).Select(address => "/" + address.Key).Order(StringComparer.Ordinal);
        text.Append("\n=== ").Append(path).Append("  ").AppendJoin(' ', addresses).Append('\n');
        foreach (var (line, origin) in plan.Dialect.Prepare(front.Text, front.Metadata, plan.Folder, findings).WithOrigins()) text.Append(origin.File == path ? "" : $"<{origin.File}:{origin.Line}> ").Append(line).Append('\n');
        foreach (var finding in findings) text.Append("! ").Append(finding).Append('\n');
    }
}

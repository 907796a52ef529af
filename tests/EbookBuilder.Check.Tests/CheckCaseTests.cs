using EbookBuilder.TestKit;

namespace EbookBuilder.Check.Tests;

/// <summary>Every rule has a case that breaks it and nothing else; what must be found stands beside it.</summary>
public sealed class CheckCaseTests
{
    private static readonly string Folder = Repository.Path("tests", "Cases", "check");

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_what_the_case_says(string name)
    {
        var script = Path.Combine(Folder, name, "in", "edit.txt");
        var report = PublicationCheck.Check(EditedBook.Pack(File.Exists(script) ? File.ReadAllLines(script) : []), TestContext.Current.CancellationToken);
        Approved.Equal(Path.Combine(Folder, name, "out.txt"), string.Concat(report.Findings.Select(finding => finding + "\n")));
    }

    [Fact]
    public void Every_id_has_a_case_and_every_case_finds_its_id()
    {
        var ids = typeof(CheckRules).GetFields().Select(field => ((CheckRule)field.GetValue(null)!).Id).ToHashSet();
        var cases = Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith("valid", StringComparison.Ordinal)).ToList();

        Assert.All(ids, id => Assert.Contains(cases, name => name == id || name.StartsWith(id + "-", StringComparison.Ordinal)));
        Assert.All(cases, name => Assert.Contains(name[..7], File.ReadAllText(Path.Combine(Folder, name, "out.txt")), StringComparison.Ordinal));
    }
}

using System.Reflection;
using System.Text.RegularExpressions;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Docs;

/// <summary>docs/diagnostics.md explains every rule: its code and severity as a heading, its sentence as a quotation, and below what it means and what to do.</summary>
public sealed partial class DiagnosticsDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.Path("docs", "diagnostics.md"));

    public static TheoryData<string> Codes => [.. All().Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Explains_the_rule(string code)
    {
        var rule = All().Single(rule => rule.Code == code);
        var sentence = Particular().Replace(Counted().Replace(rule.Message.Replace("{1:line}", "lines …", StringComparison.Ordinal).Replace("{2:line}", "lines …", StringComparison.Ordinal), "… $1s"), "…");
        var start = $"### {rule.Code} {rule.Severity.ToString().ToLowerInvariant()}\n\n> {sentence}\n\n";
        var at = Document.IndexOf(start, StringComparison.Ordinal);
        Assert.True(at >= 0, $"docs/diagnostics.md lacks this, with an explanation below it:\n{start}");
        Assert.True(Document[(at + start.Length)..].Split('\n')[0].Length > 20, $"{code} is not explained");
    }

    [Fact]
    public void Explains_nothing_that_is_not_there() => Assert.Equal(All().Select(rule => rule.Code).Order(StringComparer.Ordinal), Heading().Matches(Document).Select(match => match.Groups[1].Value));

    [Fact]
    public void A_code_is_given_once() => Assert.Equal(All().Count(), All().Select(rule => rule.Code).Distinct().Count());

    private static IEnumerable<Rule> All() => typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Rule>();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Particular();

    [GeneratedRegex(@"\{\d:([a-z ]+)\}")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^### (EB\d{4}) ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}

using EbookBuilder.Articles;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Tests.Articles.FrontMatter;

/// <summary>The light path and the parser read the same.</summary>
public sealed class FlatYamlTests
{
    private static readonly string[] Values =
    [
        "plain", "two words", "\"quoted\"", "'single'", "'it''s'", "\"a \\\" b\"", "a: b", "a:b", "a #b", "a#b", "# comment", "[a, b]", "[a, \"b\"]", "[]", "[a,]", "{a: b}", "null", "~", "true", "2021-05-17", "1e3", "- x", "-x", "@x", "*x", "&x", "!x", "%x", "|", ">", "?", "? x", ",x", "a:",
        "\"unclosed", "'unclosed", "日本", "é", "a\tb", "  spaced  ", "", "http://example.org/a", "10:30", "a, b", "x]", "]", "a | b", "\"a\" b", "(x)", ".5", "=",
    ];

    private static readonly string[] Lines = ["{0}: {1}", "{0}: {1}", "{0}: {1}", "- {1}", "  - {1}", "  {0}: {1}", "{0}:", "", "# {1}", "{0} : {1}", "\"{0}\": {1}", "{0}:{1}", "{0}:  {1}  ", "-", "- {0}: {1}"];

    [Fact]
    public void What_the_light_path_accepts_it_reads_as_the_parser_does()
    {
        var accepted = 0;
        for (var seed = 0; seed < 20_000; seed++)
        {
            var yaml = Random(seed);
            if (FlatYaml.Read(yaml, "a.md", 2) is not { } light) continue;
            accepted++;
            var findings = new List<Diagnostic>();
            var full = new YamlEntries("a.md", 2, findings).Read(yaml);
            Assert.True(findings.Count == 0, $"seed {seed}: {findings.FirstOrDefault()} in\n{yaml}");
            Assert.Equal(Show(full!.Value), Show(light));
        }
        Assert.InRange(accepted, 500, 20_000);
    }

    private static string Show(IEnumerable<MetadataEntry> entries) => string.Join('\n', entries.Select(entry => $"{entry.Where} {entry.Key} = {Show(entry.Value)}"));

    private static string Show(MetadataValue value) => value switch
    {
        MetadataValue.Text text => $"<{text.Value}>",
        MetadataValue.List list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        MetadataValue.Map map => $"{{{Show(map.Entries)}}}",
        _ => "",
    };

    private static string Random(int seed)
    {
        var random = new Random(seed);
        var lines = Enumerable.Range(0, random.Next(1, 5)).Select(i =>
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Lines[random.Next(Lines.Length)], $"key{i}", Values[random.Next(Values.Length)]));
        return string.Join('\n', lines) + "\n";
    }
}

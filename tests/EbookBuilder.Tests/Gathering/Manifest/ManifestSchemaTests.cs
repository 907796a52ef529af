using System.Text.Json;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Gathering;
using EbookBuilder.Gathering.Manifest;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Gathering.Manifest;

/// <summary>book.schema.json and the reader of book.yaml know the same keys and the same words.</summary>
public sealed class ManifestSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Repository.Path("book.schema.json"))).RootElement;

    public static TheoryData<string> KeySets { get; } = [.. KeySet.All.Select(keys => keys.Name)];

    [Theory]
    [MemberData(nameof(KeySets))]
    public void Every_kind_of_mapping_has_the_same_keys(string name)
    {
        var definition = name == KeySet.Book.Name ? Schema : Schema.GetProperty("$defs").GetProperty(name);
        Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(KeySet.All.Single(keys => keys.Name == name).Keys, definition.GetProperty("properties").EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Every_kind_of_mapping_in_the_schema_is_read()
    {
        var mappings = Schema.GetProperty("$defs").EnumerateObject().Where(definition => definition.Value.TryGetProperty("properties", out _)).Select(definition => definition.Name);
        Assert.Equal(KeySet.All.Select(keys => keys.Name).Except([KeySet.Book.Name]).Order(), mappings.Order());
    }

    [Theory]
    [InlineData("group: {0}", "properties/group", typeof(Grouping))]
    [InlineData("lists: [{0}]", "properties/lists/items", typeof(BookList))]
    [InlineData("indexes: [{0}]", "properties/indexes/items", typeof(BookIndex))]
    [InlineData("contents: {{ show: [{0}] }}", "$defs/contents/properties/show/items", typeof(ContentsDetail))]
    [InlineData("numbering: {0}", "$defs/numbered", typeof(NumberingScope))]
    [InlineData("articles: [{{ file: a.md, role: {0} }}]", "$defs/article/properties/role", null)]
    public void Every_word_of_the_schema_is_known_and_no_other(string manifest, string place, Type? words)
    {
        var listed = place.Split('/').Aggregate(Schema, (element, key) => element.GetProperty(key)).GetProperty("enum").EnumerateArray().Select(word => word.ToString()).ToList();
        Assert.Equal(words is null ? ChapterRole.All.Count : Enum.GetValues(words).Length, listed.Count);
        Assert.All(listed, word => Assert.Empty(Findings(string.Format(System.Globalization.CultureInfo.InvariantCulture, manifest, word))));
        Assert.Equal(["EB1005"], Findings(string.Format(System.Globalization.CultureInfo.InvariantCulture, manifest, "nonesuch")));
    }

    [Theory]
    [InlineData("1", NumberStyle.Decimal)]
    [InlineData("I", NumberStyle.Roman)]
    [InlineData("A", NumberStyle.Letters)]
    [InlineData("一", NumberStyle.Chinese)]
    public void Numerals_are_named_by_their_first(string numeral, NumberStyle style) =>
        Assert.Equal(style, Read($"numbering: {{ style: {numeral} }}", []).Numbering!.Style);

    [Fact]
    public void The_schema_travels_with_the_library()
    {
        using var embedded = new StreamReader(typeof(BookManifest).Assembly.GetManifestResourceStream("book.schema.json")!);
        Assert.Equal(File.ReadAllText(Repository.Path("book.schema.json")), embedded.ReadToEnd());
    }

    private static IEnumerable<string> Findings(string manifest)
    {
        var findings = new List<Diagnostic>();
        Read(manifest, findings);
        return findings.Select(finding => finding.Code);
    }

    private static BookManifest Read(string manifest, List<Diagnostic> findings) =>
        ManifestReader.Read(new MemoryWorkspace().With("b/book.yaml", manifest).With("b/a.md", "# A").OpenFolder("b"), findings)!;
}

using EbookBuilder.TestKit;

namespace EbookBuilder.Epub.Tests;

/// <summary>The document shows what is compiled and run, and nothing else.</summary>
public sealed class FromEpubSharpDocumentTests
{
    [Fact]
    public void Every_snippet_of_the_document_is_compiled_and_run()
    {
        var source = Snippets(File.ReadAllLines(Repository.Path("tests", "EbookBuilder.Epub.Tests", "FromEpubSharp.cs")), "// snippet: ", "// end");
        var document = Snippets(File.ReadAllLines(Repository.Path("docs", "from-epubsharp.md")), "```csharp ", "```");
        Assert.NotEmpty(document);
        Assert.Equal(source.Keys.Order(StringComparer.Ordinal), document.Keys.Order(StringComparer.Ordinal));
        Assert.All(document, snippet => Assert.Equal(source[snippet.Key], snippet.Value));
    }

    private static Dictionary<string, string> Snippets(IEnumerable<string> lines, string opening, string closing)
    {
        var snippets = new Dictionary<string, string>(StringComparer.Ordinal);
        string? name = null;
        var text = new List<string>();
        foreach (var line in lines)
        {
            if (name is null)
            {
                if (!line.Trim().StartsWith(opening, StringComparison.Ordinal)) continue;
                name = line.Trim()[opening.Length..].Trim();
                text.Clear();
            }
            else if (line.Trim() == closing)
            {
                var indent = text.Where(row => row.Length > 0).Min(row => row.Length - row.TrimStart().Length);
                snippets.Add(name, string.Join('\n', text.Select(row => row.Length > indent ? row[indent..].TrimEnd() : "")));
                name = null;
            }
            else text.Add(line);
        }
        Assert.Null(name);
        return snippets;
    }
}

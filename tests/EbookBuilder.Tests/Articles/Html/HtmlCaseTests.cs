using System.Text;
using System.Xml.Linq;
using EbookBuilder.Articles;
using EbookBuilder.Articles.Html;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Articles.Html;

/// <summary>Each folder under <c>tests/Cases/html</c> is a case: <c>in</c> holds the page (<c>page.*</c>) and what lies beside it, <c>out.txt</c> the article as it should be read.</summary>
public sealed class HtmlCaseTests
{
    public static TheoryData<string> Cases { get; } = [.. Directory.GetDirectories(Repository.Path("tests", "Cases", "html")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_article_comes_out_as_written_down(string name)
    {
        var folder = Repository.Path("tests", "Cases", "html", name);
        var article = Read(Path.Combine(folder, "in"));
        Assert.True(ContentAudit.Passes(article.Body));
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "out.txt")).ReplaceLineEndings("\n"), Dump(article));
    }

    private static Article Read(string folder)
    {
        var workspace = new MemoryWorkspace();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)) workspace.With("book/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        var book = workspace.OpenFolder("book");
        var page = book.Files.Single(file => file.StartsWith("page.", StringComparison.Ordinal));
        return new HtmlReader().Read(new SourceFile(page, book.Read(page)), new ReadingContext { Folder = book });
    }

    private static string Dump(Article article)
    {
        var text = new StringBuilder();
        var facts = article.Metadata;
        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) text.Append(name).Append(": ").Append(value).Append('\n');
        }
        Line("title", facts.Title);
        foreach (var author in facts.Authors) Line("author", author.Name);
        Line("date", facts.Date);
        Line("language", facts.Language + (facts.LanguageIsStated ? "" : " (detected)"));
        Line("publisher", facts.Publisher);
        Line("address", facts.Address);
        foreach (var alias in facts.Aliases) Line("alias", alias);
        foreach (var (key, content) in article.Resources.OrderBy(resource => resource.Key, StringComparer.Ordinal)) Line("resource", $"{key} ({content.Length} bytes)");
        foreach (var finding in article.Diagnostics) Line("finding", finding.ToString());
        text.Append('\n');
        foreach (var node in article.Body.Nodes()) Write(node, 0, text);
        return text.ToString();
    }

    private static void Write(XNode node, int depth, StringBuilder text)
    {
        if (node is not XElement element)
        {
            if (!ContentAudit.IsBlank(node)) text.Append(' ', depth * 2).Append(((XText)node).Value.Trim()).Append('\n');
            return;
        }
        var hasBlocks = element.Elements().Any(child => !Vocabulary.IsInline(Vocabulary.ModelOf(child)) && child.Name.Namespace == element.Name.Namespace);
        text.Append(' ', depth * 2);
        if (!hasBlocks)
        {
            text.Append(Inline(element)).Append('\n');
            return;
        }
        text.Append(Tag(element)).Append('\n');
        foreach (var child in element.Nodes()) Write(child, depth + 1, text);
    }

    private static string Inline(XElement element)
    {
        var inside = string.Concat(element.Nodes().Select(node => node is XElement child ? Inline(child) : ((XText)node).Value));
        if (element.Name.LocalName != "code") inside = string.Join(' ', inside.Split('\n').Select(line => line.Trim())).Trim();
        return inside.Length == 0 ? Tag(element) : $"{Tag(element)}{inside}</{element.Name.LocalName}>";
    }

    private static string Tag(XElement element) =>
        $"<{element.Name.LocalName}{string.Concat(element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml).Select(attribute => $" {Prefix(attribute)}{attribute.Name.LocalName}=\"{attribute.Value}\""))}>";

    private static string Prefix(XAttribute attribute) => attribute.Name.Namespace == EbookBuilder.Epub.Publication.Xhtml.Ops ? "epub:" : "";
}

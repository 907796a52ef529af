using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Tests.Books;

/// <summary>
/// Compares the words of each article's file with those of the whole book, by means of its own: nothing of the readers under test is used.
/// A word is a run of letters; in Chinese and Japanese a single letter. What is gone must be named in findings, word for word by their count.
/// </summary>
internal static partial class WordComparison
{
    /// <summary>The words that are in the articles but not in the book, with the article and how often they are missing; what findings say was left out is forgiven.</summary>
    public static IReadOnlyList<string> Lost(SampleBook book)
    {
        var inBook = Counted(book.Pages.SelectMany(page => Words(Text(page.Document))));
        var lost = new List<string>();
        foreach (var article in book.Result.Plan.ArticleNodes().Select(node => node.Path!))
        {
            var missing = new List<string>();
            foreach (var (word, count) in Counted(SourceWords(article, book.Sources.ReadText(article))))
                missing.AddRange(Enumerable.Repeat(word, Math.Max(0, count - inBook.GetValueOrDefault(word))));
            if (missing.Count > ReportedAsLeftOut(book, article)) lost.Add($"{article}: {string.Join(' ', missing)}");
        }
        return lost;
    }

    private static int ReportedAsLeftOut(SampleBook book, string article) => book.Result.Diagnostics
        .Where(finding => finding.Code == Rules.FurnitureLeftOut.Code && finding.Location.File == article)
        .Sum(finding => int.Parse(WordCount().Match(finding.Message).Groups[1].Value, CultureInfo.InvariantCulture));

    private static IEnumerable<string> SourceWords(string path, string text) => Path.GetExtension(path) switch
    {
        ".html" => Words(new HtmlParser().ParseDocument(text).Body!.TextContent),
        ".md" => Words(MarkdownMarks().Replace(FrontMatterBlock().Replace(text, ""), " ")),
        _ => Words(text),
    };

    private static string Text(XDocument page) =>
        string.Join(' ', page.Descendants(Xhtml.Name("body")).DescendantNodes().OfType<XText>().Select(text => text.Value))
        + " " + string.Join(' ', page.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "alt" or "title").Select(attribute => attribute.Value));

    private static Dictionary<string, int> Counted(IEnumerable<string> words) => words.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]|[\p{L}\p{M}-[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatterBlock();

    /// <summary>What Markdown says to its reader and not to the reader of the book: targets of links, attributes, names of notes, of languages and of abbreviations, ticks, tags.</summary>
    [GeneratedRegex(@"(?<=\])\([^\s)]*|(?<=\])\[[^\]]*\]|^\[[^\]]+\]:\s*\S+|\[\^[^\]]+\]:?|\{[#.:][^}]*\}|(?<=\])\{[^}]*\}|\[x\]|^\*\[\w+\]:|^\s*(?:```|~~~|:::).*$|^>\s*\[!\w+\]|<[^>\s][^>]*>|&\w+;", RegexOptions.Multiline)]
    private static partial Regex MarkdownMarks();

    [GeneratedRegex(@"(\d+) words")]
    private static partial Regex WordCount();
}

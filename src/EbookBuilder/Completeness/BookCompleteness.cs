using System.Text.RegularExpressions;
using EbookBuilder.Epub;

namespace EbookBuilder.Completeness;

/// <summary>What became of the words of a collection.</summary>
/// <param name="Articles">How many articles were compared.</param>
/// <param name="Words">How many words they have.</param>
/// <param name="NotFound">How many of these are not in the book.</param>
/// <param name="LeftOut">How many of those a finding of the build accounts for.</param>
/// <param name="Findings">Each passage that is not in the book, with its place.</param>
public sealed record WordAccount(int Articles, int Words, int NotFound, int LeftOut, ImmutableArray<Diagnostic> Findings);

/// <summary>
/// Looks for every passage of every article in the book, whoever made it. The articles are read by means of its own, so that a fault in a reader of the pipeline does not hide itself.
/// A passage counts from three words on, a shorter one where the book has none of its words; the place of a passage in the book is not looked at.
/// </summary>
public static partial class BookCompleteness
{
    private const int ShownLength = 120;

    /// <summary>How far behind its place, in lines, a finding about one construct accounts for what is not there.</summary>
    private const int Reach = 3;

    /// <summary>A number and the word for page.</summary>
    private const int WordsOfPageNumber = 2;

    private static readonly HashSet<string> AccountsForFile = [.. new[]
    {
        Rules.UnreadableFile, Rules.BinaryFile, Rules.UnknownFormat, Rules.PageFurnitureRemoved, Rules.GutenbergFrameLeftOut, Rules.LabelsLeftOut, Rules.FurnitureLeftOut, Rules.MojibakeMended,
    }.Select(rule => rule.Code)];

    private static readonly HashSet<string> AccountsForPlace = [.. new[]
    {
        Rules.TemplateNotCarriedOut, Rules.TemplateNotClosed, Rules.IncludeNotFound, Rules.TemplateTooLarge, Rules.RawTexLeftOut, Rules.WrapperTakenOff, Rules.StatedInstead, Rules.MediaBecameLink,
    }.Select(rule => rule.Code)];

    /// <summary>Compares.</summary>
    /// <param name="plan">The plan of the collection: <see cref="BookBuilder.Plan"/>.</param>
    /// <param name="book">The book that was made of it.</param>
    /// <exception cref="IOException">An article cannot be read any more.</exception>
    public static WordAccount Compare(BuildResult plan, EpubBook book)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(book);
        var index = IndexOf(book);
        var findings = plan.Diagnostics.ToLookup(finding => finding.Location.File, StringComparer.Ordinal);
        var sources = plan.Plan.ArticleNodes().Select(node => node.Path!).Distinct(StringComparer.Ordinal).Where(path => plan.Plan.Folder.Contains(path) && ArticleText.IsKnown(path));
        var account = new WordAccount(0, 0, 0, 0, []);
        foreach (var source in sources) account = Compare(account, new(source, plan.Plan.Folder.ReadText(source)), index, findings[source]);
        return account;
    }

    private static WordAccount Compare(WordAccount account, ArticleText article, PassageIndex index, IEnumerable<Diagnostic> findings)
    {
        var words = WordSequence.Of(article.Visible);
        var passages = index.Missing(words).Select(run => (Place: article.PlaceOf(words[run.First].Start), Text: article.Passage(words[run.First].Start, words[run.End - 1].End, ShownLength), Words: run.End - run.First)).ToList();
        var named = passages.Select(passage => (passage, reason: findings.FirstOrDefault(finding => AccountsFor(finding, passage.Place, passage.Words)))).ToList();
        return new(
            account.Articles + 1,
            account.Words + words.Count,
            account.NotFound + passages.Sum(passage => passage.Words),
            account.LeftOut + named.Where(entry => entry.reason is not null).Sum(entry => entry.passage.Words),
            account.Findings.AddRange(named.Select(entry => entry.reason is null
                ? Rules.PassageLost.At(entry.passage.Place, entry.passage.Text, entry.passage.Words)
                : Rules.PassageLeftOut.At(entry.passage.Place, entry.passage.Text, entry.passage.Words, entry.reason.Code))));
    }

    private static bool AccountsFor(Diagnostic finding, Location place, int words) => AccountsForFile.Contains(finding.Code)
        || (finding.Code == Rules.PageNumbersBecameMarks.Code && words <= WordsOfPageNumber)
        || (AccountsForPlace.Contains(finding.Code) && (finding.Location.Line == 0 || (place.Line >= finding.Location.Line && place.Line <= finding.Location.Line + Reach)));

    private static PassageIndex IndexOf(EpubBook book)
    {
        var index = new PassageIndex();
        index.Add(string.Join('\n', book.Title, string.Join('\n', book.Authors)));
        foreach (var page in book.Resources.Html)
        {
            index.Add(page.ToPlainText());
            foreach (Match text in AlternativeText().Matches(page.TextContent)) index.Add(System.Net.WebUtility.HtmlDecode(text.Groups[1].Value));
        }
        return index;
    }

    [GeneratedRegex("\\b(?:alt|title|aria-label)=\"([^\"]*)\"")]
    private static partial Regex AlternativeText();
}

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
        Rules.UnreadableFile, Rules.BinaryFile, Rules.UnknownFormat, Rules.PageFurnitureRemoved, Rules.GutenbergFrameLeftOut, Rules.LabelsLeftOut, Rules.MojibakeMended,
    }.Select(rule => rule.Code)];

    private static readonly HashSet<string> AccountsForPlace = [.. new[]
    {
        Rules.TemplateNotCarriedOut, Rules.TemplateNotClosed, Rules.IncludeNotFound, Rules.TemplateTooLarge, Rules.RawTexLeftOut, Rules.WrapperTakenOff, Rules.StatedInstead, Rules.MediaBecameLink,
    }.Select(rule => rule.Code)];

    /// <summary>Compares.</summary>
    /// <param name="plan">The plan of the collection: <see cref="BookBuilder.Plan"/>. A build does not keep the texts that stood around the articles.</param>
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
        var leftOut = plan.Outlines.ToLookup(outline => outline.Source, outline => outline.LeftOut, StringComparer.Ordinal);
        foreach (var source in sources) account = Compare(account, new(source, plan.Plan.Folder.ReadText(source)), index, new([.. findings[source]], IndexOf(leftOut[source].SelectMany(texts => texts))));
        return account;
    }

    /// <summary>What the build says of the words of one file that are not in the book.</summary>
    /// <param name="Findings">What it found.</param>
    /// <param name="LeftOut">The texts that belong to no article.</param>
    private sealed record Excuses(ImmutableArray<Diagnostic> Findings, PassageIndex LeftOut);

    private static WordAccount Compare(WordAccount account, ArticleText article, PassageIndex index, Excuses excuses)
    {
        var words = WordSequence.Of(article.Visible);
        var passages = index.Missing(words).SelectMany(run => Pieces(run, words, excuses.LeftOut, index)).ToList();
        var named = passages.Select(passage => (passage.Words, Place: article.PlaceOf(words[passage.First].Start), Text: article.Passage(words[passage.First].Start, words[passage.First + passage.Words - 1].End, ShownLength), passage.IsLeftOut)).ToList();
        var findings = named.Select(passage => (passage, reason: excuses.Findings.FirstOrDefault(finding => (passage.IsLeftOut && finding.Code == Rules.FurnitureLeftOut.Code) || AccountsFor(finding, passage.Place, passage.Words)))).ToList();
        return new(
            account.Articles + 1,
            account.Words + words.Count,
            account.NotFound + passages.Sum(passage => passage.Words),
            account.LeftOut + findings.Where(entry => entry.reason is not null).Sum(entry => entry.passage.Words),
            account.Findings.AddRange(findings.Select(entry => entry.reason is null
                ? Rules.PassageLost.At(entry.passage.Place, entry.passage.Text, entry.passage.Words)
                : Rules.PassageLeftOut.At(entry.passage.Place, entry.passage.Text, entry.passage.Words, entry.reason.Code))));
    }

    /// <summary>Parts what the reader left out as belonging to no article from what it lost.</summary>
    private static IEnumerable<(int First, int Words, bool IsLeftOut)> Pieces((int First, int End) run, List<Word> words, PassageIndex leftOut, PassageIndex book)
    {
        var at = run.First;
        foreach (var (first, end) in leftOut.MissingPieces(words[run.First..run.End], book))
        {
            if (run.First + first > at) yield return (at, run.First + first - at, true);
            yield return (run.First + first, end - first, false);
            at = run.First + end;
        }
        if (at < run.End) yield return (at, run.End - at, true);
    }

    private static bool AccountsFor(Diagnostic finding, Location place, int words) => AccountsForFile.Contains(finding.Code)
        || (finding.Code == Rules.PageNumbersBecameMarks.Code && words <= WordsOfPageNumber)
        || (AccountsForPlace.Contains(finding.Code) && (finding.Location.Line == 0 || (place.Line >= finding.Location.Line && place.Line <= finding.Location.Line + Reach)));

    private static PassageIndex IndexOf(IEnumerable<string> texts)
    {
        var index = new PassageIndex();
        foreach (var text in texts) index.Add(text);
        return index;
    }

    private static PassageIndex IndexOf(EpubBook book)
    {
        var index = new PassageIndex();
        index.Add(string.Join('\n', book.Title, string.Join('\n', book.Authors)));
        foreach (var page in book.Resources.Html)
        {
            index.Add(page.ToPlainText());
            index.Add(WithoutFormulasAndCalls(page.TextContent));
            foreach (Match text in AlternativeText().Matches(page.TextContent)) index.Add(System.Net.WebUtility.HtmlDecode(text.Groups[1].Value));
        }
        return index;
    }

    /// <summary>Formulas and calls of notes may touch the words beside them: these are looked for as they are without.</summary>
    private static string WithoutFormulasAndCalls(string page)
    {
        var masked = new MaskedText(page);
        MarkupMask.Apply(page, masked);
        masked.DecodeReferences(page);
        return masked.ToString();
    }

    [GeneratedRegex("\\b(?:alt|title|aria-label)=\"([^\"]*)\"")]
    private static partial Regex AlternativeText();
}

using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>Carries out the citations of the text: each becomes words of the style, and a link to its entry (DPUB-ARIA 1.1, doc-biblioref).</summary>
/// <param name="bibliography">What is cited.</param>
/// <param name="page">Where the bibliography will lie.</param>
internal sealed class CitationLinks(Bibliography bibliography, BookPath page)
{
    /// <summary>Cross references of Quarto and bookdown look like citations.</summary>
    private static readonly ImmutableArray<string> CrossReferences = ["fig-", "tbl-", "tab-", "sec-", "eq-", "lst-", "fig:", "tbl:", "tab:", "sec:", "eq:", "lst:"];

    /// <summary>The document with its citations carried out. A key that no file has is reported; it stays with a question mark in its group, and a group of such keys stays as it is.</summary>
    public (ChapterDocument Document, ImmutableArray<Diagnostic> Findings) Apply(ChapterDocument document)
    {
        if (!TextsIn(document.Body).Any()) return (document, []);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var body = new XElement(document.Body);
        foreach (var text in TextsIn(body).ToList())
        {
            var pieces = Pieces(text, document, findings).ToList();
            if (pieces.Count > 0) text.ReplaceWith(pieces);
        }
        return (document with { Body = body }, findings.ToImmutable());
    }

    /// <summary>The keys that a document cites, in order, where they have a reference.</summary>
    public static IEnumerable<string> KeysIn(XElement body, Func<string, bool> isKnown) =>
        TextsIn(body).SelectMany(text => CitationSyntax.In(text.Value, isKnown)).SelectMany(found => found.Citation.Items).Select(item => item.Key).Where(isKnown);

    private static IEnumerable<XText> TextsIn(XElement body) => RunningText.In(body, RunningText.IsClosed).Where(text => text.Value.Contains('@', StringComparison.Ordinal));

    /// <summary>What takes the place of a text; nothing where no citation of ours is in it.</summary>
    private IEnumerable<object> Pieces(XText text, ChapterDocument document, ImmutableArray<Diagnostic>.Builder findings)
    {
        var (done, plain) = (0, RunningText.IsInHeading(text));
        foreach (var found in CitationSyntax.In(text.Value, key => bibliography[key] is not null))
        {
            foreach (var item in found.Citation.Items)
                if (bibliography[item.Key] is null && !CrossReferences.Any(start => item.Key.StartsWith(start, StringComparison.Ordinal)))
                    findings.Add(Rules.CitationUnknown.At(LocationOf(text.Parent!, document.Source), item.Key, Hint(item.Key)));
            if (found.Citation.Items.All(item => bibliography[item.Key] is null)) continue;
            yield return text.Value[done..found.Start];
            foreach (var piece in Carry(found.Citation, document.Path)) yield return plain && piece is XElement link ? link.Value : piece;
            done = found.End;
        }
        if (done > 0) yield return text.Value[done..];
    }

    private string Hint(string key) => Nearest.To(key, bibliography.Works.Select(work => work.Reference.Key)) is { } near ? $"did you mean \"{near}\"?" : "the citation stays as it is written";

    private IEnumerable<object> Carry(Citation citation, BookPath from)
    {
        var style = bibliography.Style;
        if (citation.IsNarrative)
        {
            var work = bibliography[citation.Items[0].Key]!;
            return [Link(work, style.InSentence(work, citation.Items[0].Suffix), from)];
        }
        var pieces = new List<object> { style.Marks.Open };
        foreach (var item in citation.Items)
        {
            if (pieces.Count > 1) pieces.Add("; ");
            if (item.Prefix.Length > 0) pieces.Add(item.Prefix + " ");
            pieces.Add(bibliography[item.Key] is { } work ? Link(work, style.InGroup(work, item.HidesAuthor), from) : item.Key + "?");
            if (item.Suffix.Length > 0) pieces.Add(", " + item.Suffix);
        }
        pieces.Add(style.Marks.Close);
        return pieces;
    }

    private XElement Link(CitedWork work, string words, BookPath from) =>
        Element("a", new XAttribute("href", page.HrefFrom(from, work.Id)), new XAttribute(Xhtml.Type, "biblioref"), new XAttribute("role", "doc-biblioref"), words);
}

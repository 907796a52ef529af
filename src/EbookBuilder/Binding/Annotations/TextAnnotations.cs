using EbookBuilder.Gathering;

namespace EbookBuilder.Binding;

/// <summary>What is added to the text once all chapters are bound, since it rests on other chapters or on pages of ours, in the order in which it is done.</summary>
internal static class TextAnnotations
{
    /// <summary>The annotated documents, and what they cite.</summary>
    /// <param name="documents">In reading order, their links in place.</param>
    /// <param name="plan">The book.</param>
    /// <param name="language">Its main language.</param>
    /// <param name="bibliographyPage">Where the bibliography will lie.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static (ImmutableArray<ChapterDocument> Documents, Bibliography? Bibliography) Apply(
        IReadOnlyList<ChapterDocument> documents, BookPlan plan, string language, BookPath bibliographyPage, ICollection<Diagnostic> findings)
    {
        var manifest = plan.Manifest;
        var text = documents.ToImmutableArray();
        if (manifest.LinkedFrom == true) text = [.. LinkedFromLists.Apply(text)];
        if (!manifest.Indexes.IsEmpty || !manifest.Lists.IsEmpty) text = Each(text, document => PlaceMarks.Apply(document, manifest));
        var bibliography = BibliographyGathering.Gather(plan, text, language, findings);
        if (bibliography is not null)
        {
            var place = ReferenceList.PlaceIn(text);
            text = Cite(text, new(bibliography, place?.Path ?? bibliographyPage), findings);
            if (place is not null) (text, bibliography) = (ReferenceList.Put(text, place.Path, bibliography, language), bibliography with { StandsInText = true });
        }
        text = Each(text, GlossaryTerms.Mark);
        if (GlossaryTerms.In(text) is { IsEmpty: false } terms) text = EachChapter(text, chapter => GlossaryLinks.Apply(chapter, terms));
        if (manifest.OutsideLinksAsNotes == true) text = EachChapter(text, OutsideLinkNotes.Apply);
        return (text, bibliography);
    }

    private static ImmutableArray<ChapterDocument> Cite(ImmutableArray<ChapterDocument> text, CitationLinks links, ICollection<Diagnostic> findings)
    {
        var cited = text.SelectSideBySide(links.Apply);
        foreach (var finding in cited.SelectMany(pair => pair.Findings)) findings.Add(finding);
        return [.. cited.Select(pair => pair.Document)];
    }

    private static ImmutableArray<ChapterDocument> Each(ImmutableArray<ChapterDocument> text, Func<ChapterDocument, ChapterDocument> annotate) =>
        text.SelectSideBySide(annotate);

    /// <summary>The pieces of a chapter stand together, and some things are counted over all of them.</summary>
    private static ImmutableArray<ChapterDocument> EachChapter(ImmutableArray<ChapterDocument> text, Func<IEnumerable<ChapterDocument>, IEnumerable<ChapterDocument>> annotate) =>
        [.. text.GroupBy(document => document.Source, StringComparer.Ordinal).SelectSideBySide(chapter => annotate(chapter).ToList()).SelectMany(chapter => chapter)];
}

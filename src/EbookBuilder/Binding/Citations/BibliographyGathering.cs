using EbookBuilder.Gathering;
using EbookBuilder.Languages;

namespace EbookBuilder.Binding;

/// <summary>Reads the bibliography of a book and finds out what of it is cited.</summary>
internal static class BibliographyGathering
{
    /// <summary>The bibliography; null where neither the manifest nor an article names a file.</summary>
    public static Bibliography? Gather(BookPlan plan, IReadOnlyList<ChapterDocument> documents, string language, ICollection<Diagnostic> findings)
    {
        var files = (plan.Manifest.Bibliography?.Files ?? []).Concat(documents.Select(document => document.Draft.Article).DistinctBy(article => article.Source, StringComparer.Ordinal).SelectMany(OwnFiles)).ToList();
        if (files.Count == 0) return null;
        var references = ReferenceFiles.Read(plan.Folder, files, findings);
        var style = StyleOf(plan.Manifest.Bibliography?.Style, language, findings);
        var cited = documents.SelectSideBySide(document => CitationLinks.KeysIn(document.Body, references.ContainsKey).ToList()).SelectMany(keys => keys).Distinct(StringComparer.Ordinal);
        return new(style.Label(cited.Select(key => references[key])), style);
    }

    /// <summary>pandoc and Quarto let an article name files of its own.</summary>
    private static IEnumerable<string> OwnFiles(Article article) =>
        (article.Metadata.Other.GetValueOrDefault("bibliography") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(file => BookFolder.Join(article.Source, file)).OfType<string>();

    private static ICitationStyle StyleOf(string? name, string language, ICollection<Diagnostic> findings)
    {
        var words = CitationWords.In(language);
        if (name is "numeric") return new NumericStyle(words);
        if (name is not (null or "author-date")) findings.Add(Rules.CitationStyleUnknown.At(Location.None, name));
        return new AuthorDateStyle(words, Collation.In(language));
    }
}

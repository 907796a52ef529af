using System.Collections.Frozen;

namespace EbookBuilder.Articles.Html;

/// <summary>The vocabularies of <c>epub:type</c> and <c>role</c>.</summary>
internal static class Semantics
{
    /// <summary>EPUB Structural Semantics Vocabulary 1.1, without its deprecated terms; EPUBCheck reports a word from outside (OPF-027).</summary>
    private static readonly FrozenSet<string> Terms = FrozenSet.Create(StringComparer.Ordinal,
        "abstract", "acknowledgments", "afterword", "answer", "answers", "appendix", "assessment", "assessments", "backlink", "balloon", "bibliography", "biblioref", "bodymatter",
        "case-study", "chapter", "colophon", "concluding-sentence", "conclusion", "contributors", "copyright-page", "cover", "covertitle", "credit", "credits",
        "dedication", "division", "endnotes", "epigraph", "epilogue", "errata", "example", "feedback", "figure", "footnote", "footnotes", "foreword", "frontmatter",
        "fulltitle", "glossary", "glossdef", "glossref", "glossterm", "halftitle", "halftitlepage", "imprimatur", "imprint", "index", "introduction", "keyword", "keywords", "label",
        "learning-objective", "learning-objectives", "learning-outcome", "learning-outcomes", "learning-resource", "learning-resources", "learning-standard", "learning-standards",
        "list", "list-item", "loa", "loi", "lot", "lov", "noteref", "notice", "ordinal", "other-credits", "pagebreak", "page-list", "panel", "panel-group", "part", "practice",
        "practices", "preamble", "preface", "prologue", "pullquote", "qna", "question", "referrer", "revision-history", "seriespage", "sound-area", "subtitle",
        "table", "table-cell", "table-row", "text-area", "tip", "title", "titlepage", "toc", "topic-sentence", "volume");

    private static readonly FrozenDictionary<string, string[]> Roles = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["a"] = ["doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref"],
        ["aside"] = ["doc-dedication", "doc-example", "doc-footnote", "doc-pullquote", "doc-tip", "note"],
        ["hr"] = ["doc-pagebreak", "separator", "presentation"],
        ["img"] = ["presentation", "doc-cover"],
        ["section"] =
        [
            "doc-abstract", "doc-acknowledgments", "doc-afterword", "doc-appendix", "doc-bibliography", "doc-chapter", "doc-colophon", "doc-conclusion", "doc-credit",
            "doc-credits", "doc-dedication", "doc-endnotes", "doc-epigraph", "doc-epilogue", "doc-errata", "doc-example", "doc-foreword", "doc-glossary", "doc-index",
            "doc-introduction", "doc-notice", "doc-part", "doc-preface", "doc-prologue", "doc-pullquote", "doc-qna", "doc-toc", "note",
        ],
        ["div"] = ["doc-pagebreak", "doc-footnote", "doc-tip", "doc-notice", "doc-epigraph", "doc-pullquote", "doc-example", "note", "math", "presentation"],
        ["span"] = ["doc-pagebreak", "note", "math", "presentation"],
        ["p"] = ["doc-subtitle", "note"],
        ["table"] = ["presentation"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The terms of the value that the vocabulary knows, or null.</summary>
    public static string? EpubTypes(string value)
    {
        var known = value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(Terms.Contains).Distinct(StringComparer.Ordinal);
        var text = string.Join(' ', known);
        return text.Length == 0 ? null : text;
    }

    /// <summary>The role where both DPUB-ARIA or ARIA and the schema allow it on that element, or null.</summary>
    public static string? Role(string element, string value)
    {
        var role = value.Trim().ToLowerInvariant();
        return element is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" ? (role == "doc-subtitle" ? role : null)
            : Roles.TryGetValue(element, out var allowed) && allowed.Contains(role) ? role : null;
    }
}

using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>The glossary as other chapters see it.</summary>
internal static class GlossaryTerms
{
    /// <summary>The chapter with an id and its meaning on every term (EPUB Structural Semantics Vocabulary 1.1, glossaries).</summary>
    public static ChapterDocument Mark(ChapterDocument document)
    {
        if (document.Draft.Role != ChapterRole.Glossary) return document;
        var body = new XElement(document.Body);
        var ids = FreeIds.Besides(body);
        foreach (var term in body.Descendants(Name("dt")))
        {
            if (term.Attribute("id") is null) term.SetAttributeValue("id", ids.For("term-" + Headings.TextOf(term)));
            term.SetAttributeValue(Xhtml.Type, "glossterm");
        }
        foreach (var definition in body.Descendants(Name("dd"))) definition.SetAttributeValue(Xhtml.Type, "glossdef");
        return document with { Body = body };
    }

    /// <summary>The terms of all glossary chapters: the terms of their lists, else their headings below the title.</summary>
    public static TermTree In(IEnumerable<ChapterDocument> documents)
    {
        var tree = new TermTree();
        foreach (var document in documents.Where(document => document.Draft.Role == ChapterRole.Glossary))
        {
            var terms = document.Body.Descendants(Name("dt")).ToList();
            if (terms.Count == 0) terms = [.. Headings.In(document.Body).Where(heading => Headings.LevelOf(heading) > 1)];
            foreach (var term in terms)
                if (term.Attribute("id")?.Value is { } id) tree.Add(Headings.TextOf(term), new Anchor(document.Path, id));
        }
        return tree;
    }
}

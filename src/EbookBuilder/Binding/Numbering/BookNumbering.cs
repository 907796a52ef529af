using System.Globalization;
using EbookBuilder.Gathering;
using EbookBuilder.Languages;
using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Numbers chapters, sections, figures and tables over the whole book. Only now is it known which chapter comes third; the passes, which see one article
/// at a time, cannot say.
/// </summary>
internal sealed class BookNumbering(Numbering? numbering)
{
    private readonly Numbering _numbering = numbering ?? new(NumberingScope.None);
    private int _chapters;
    private int _appendices;

    /// <summary>The chapters with their numbers, in reading order.</summary>
    public ImmutableArray<ChapterDraft> Apply(IEnumerable<ChapterDraft> drafts) => [.. drafts.Select(Mark)];

    private ChapterDraft Mark(ChapterDraft draft)
    {
        var number = NumberOf(draft);
        var hasCaptions = draft.Body.Descendants().Any(element => element.Attribute("id") is not null && IsReferable(element));
        if (number is null && !hasCaptions) return draft;
        var body = new XElement(draft.Body);
        if (number is not null) MarkChapter(body, draft, number);
        if (number is not null && _numbering.Scope == NumberingScope.Sections) MarkSections(body, number);
        if (hasCaptions) MarkCaptions(body, number, draft.Language);
        return draft with { Body = body, Number = number };
    }

    private string? NumberOf(ChapterDraft draft)
    {
        if (_numbering.Scope == NumberingScope.None || !draft.Node.Numbered) return null;
        if (draft.Role == ChapterRole.Appendix) return Numerals.Write(++_appendices, NumberStyle.Letters);
        return draft.Role == ChapterRole.Chapter ? Numerals.Write(++_chapters, _numbering.Style) : null;
    }

    private static void MarkChapter(XElement body, ChapterDraft draft, string number)
    {
        if (body.Elements(Name("header")).Elements(Name("h1")).FirstOrDefault() is not { } title) return;
        var words = draft.Role == ChapterRole.Appendix ? NumberedNames.Appendix(draft.Language, number) : NumberedNames.Chapter(draft.Language, number);
        title.AddBeforeSelf(Element("p", new XAttribute("class", "chapter-number"), words));
    }

    private static void MarkSections(XElement body, string chapter)
    {
        var counts = new int[7];
        foreach (var heading in Headings.In(body).Where(heading => Headings.LevelOf(heading) > 1 && !IsUnnumbered(heading)))
        {
            var level = Headings.LevelOf(heading);
            counts[level]++;
            for (var below = level + 1; below < counts.Length; below++) counts[below] = 0;
            var number = string.Join('.', counts[2..(level + 1)].Select(count => count.ToString(CultureInfo.InvariantCulture)).Prepend(chapter));
            heading.AddFirst(Element("span", new XAttribute("class", "section-number"), number), " ");
        }
    }

    private static bool IsUnnumbered(XElement heading) => heading.Attribute("class")?.Value.Split(' ').Contains("unnumbered") == true;

    /// <summary>Figures and tables that can be referred to: those with an id of the kind that Quarto and bookdown prescribe.</summary>
    private static bool IsReferable(XElement element) => KindOf(element.Attribute("id")!) is not null;

    private static string? KindOf(XAttribute id)
    {
        var name = id.Parent!.Attribute(Anchors.Original)?.Value ?? id.Value;
        return name.StartsWith("fig-", StringComparison.Ordinal) || name.StartsWith("fig:", StringComparison.Ordinal) ? "figure"
            : name.StartsWith("tbl-", StringComparison.Ordinal) || name.StartsWith("tab:", StringComparison.Ordinal) || name.StartsWith("tbl:", StringComparison.Ordinal) ? "table"
            : null;
    }

    private static void MarkCaptions(XElement body, string? chapter, string language)
    {
        var (figures, tables) = (0, 0);
        foreach (var element in body.Descendants().Where(element => element.Attribute("id") is not null).ToList())
        {
            if (KindOf(element.Attribute("id")!) is not { } kind) continue;
            var count = (kind == "figure" ? ++figures : ++tables).ToString(CultureInfo.InvariantCulture);
            var number = chapter is null ? count : $"{chapter}.{count}";
            var words = kind == "figure" ? NumberedNames.Figure(language, number) : NumberedNames.Table(language, number);
            var caption = element.AncestorsAndSelf().Take(3).SelectMany(near => near.Descendants().Where(inner => inner.Name.LocalName is "figcaption" or "caption")).FirstOrDefault();
            caption?.AddFirst(Element("span", new XAttribute("class", "caption-number"), words + ":"), " ");
        }
    }
}

using System.Globalization;
using EbookBuilder.Articles;
using EbookBuilder.Gathering;
using EbookBuilder.Languages;
using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Numbers chapters, sections, and the things in them over the whole book. Only now is it known which chapter comes third; the passes, which see one article
/// at a time, cannot say.
/// </summary>
internal sealed class BookNumbering(Numbering? numbering)
{
    private readonly Numbering _numbering = numbering ?? new(NumberingScope.None);
    private int _chapters;
    private int _appendices;

    /// <summary>The chapters with their numbers, in reading order.</summary>
    public ImmutableArray<ChapterDraft> Apply(IReadOnlyList<ChapterDraft> drafts)
    {
        var asked = drafts.SelectSideBySide(draft => AskedIn(draft.Body).ToList()).SelectMany(ids => ids).ToHashSet(StringComparer.Ordinal);
        var things = new ThingNumbers(asked);
        var numbers = drafts.Select(NumberOf).ToList();
        return [.. Enumerable.Range(0, drafts.Count).ToList().SelectSideBySide(index => Mark(drafts[index], numbers[index], things))];
    }

    /// <summary>The ids that links without words lead to, in whichever article they are.</summary>
    private static IEnumerable<string> AskedIn(XElement body) => body.Descendants(Name("a")).Where(link => link.Attribute(CrossReference.Asks) is not null)
        .Select(link => link.Attribute("href")!.Value).Where(href => href.Contains('#', StringComparison.Ordinal)).Select(href => Uri.UnescapeDataString(href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..]));

    private ChapterDraft Mark(ChapterDraft draft, string? number, ThingNumbers things)
    {
        var hasThings = things.AreIn(draft.Body);
        if (number is null && !hasThings) return draft;
        var body = new XElement(draft.Body);
        if (number is not null) MarkChapter(body, draft, number);
        if (number is not null && _numbering.Scope == NumberingScope.Sections) MarkSections(body, number);
        if (hasThings) things.Write(body, number, draft.Language);
        return draft with { Body = body, Number = number };
    }

    private string? NumberOf(ChapterDraft draft)
    {
        if (_numbering.Scope == NumberingScope.None || !draft.Node.Numbered || Headings.In(draft.Body).FirstOrDefault() is { } title && IsUnnumbered(title)) return null;
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
            heading.SetAttributeValue(NumberMark.Number, number);
            heading.AddFirst(Element("span", new XAttribute("class", "section-number"), number), " ");
        }
    }

    private static bool IsUnnumbered(XElement heading) => heading.Attribute("class")?.Value.Split(' ').Contains("unnumbered") == true;
}

using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>The title page: title, subtitle, who made the book, publisher and date.</summary>
internal static class TitlePage
{
    /// <summary>More names than these would push the title off the page.</summary>
    private const int MostNames = 12;

    /// <summary>The page; null where an article takes its place.</summary>
    public static Chapter? Of(BoundText text, BookPath path) => text.HasOwn(ChapterRole.TitlePage) ? null : Of(path, text.Metadata);

    private static Chapter Of(BookPath path, Metadata metadata)
    {
        var creators = metadata.Contributors.Where(contributor => contributor.IsCreator).Select(contributor => contributor.Name).ToList();
        var others = metadata.Contributors.Where(contributor => !contributor.IsCreator).Select(contributor => contributor.Name).Take(MostNames).ToList();
        var section = ChapterPage.Section(ChapterRole.TitlePage, "title",
            new XAttribute("class", "title-page"),
            Element("h1", new XAttribute("id", "title"), metadata.Title),
            metadata.Titles.Where(title => title.Kind == TitleKind.Subtitle).Select(title => Line("subtitle", title.Text)),
            creators.Take(MostNames).Select(name => Line("author", name)),
            creators.Count > MostNames ? Line("author", "…") : null,
            others.Select(name => Line("contributor", name)),
            metadata.Publisher is { } publisher ? Line("publisher", publisher) : null,
            metadata.Published is { } date ? Line("date", DateWords.In(metadata.Language, date)) : null);
        return new Chapter(path, BookWords.In(metadata.Language).TitlePage, ChapterRole.TitlePage, metadata.Language, Element("body", section)) { Stylesheets = [ChapterPage.Stylesheet] };
    }

    private static XElement Line(string kind, string text) => Element("p", new XAttribute("class", kind), text);
}

using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>About the authors: each with institution, what the manifest or an article says of them, and their articles where not all are theirs. Made where the manifest asks for it.</summary>
internal static class AboutAuthors
{
    /// <summary>The page; null where it is not asked for, an article takes its place, or nothing is known but names.</summary>
    public static Chapter? Of(BoundText text, BookPath path)
    {
        if (text.Manifest.AboutAuthors != true || text.HasOwn(ChapterRole.Contributors)) return null;
        var stated = text.Manifest.Contributors.Concat(text.Openings.SelectMany(document => document.Draft.Article.Metadata.Authors)).Where(person => person.IsCreator);
        var order = Collation.In(text.Language);
        var people = stated.GroupBy(person => person.Name, StringComparer.Ordinal).Select(Whole)
            .OrderBy(person => order.KeyOf(person.FileAs ?? person.Name), StringComparer.Ordinal).ThenBy(person => person.Name, StringComparer.Ordinal).ToList();
        var entries = people.Select(person => Entry(person, ArticlesOf(person, text, people.Count), path)).Where(entry => entry.Count > 1).ToList();
        var (one, many) = (AboutWords.In(text.Language).One, AboutWords.In(text.Language).Many);
        return entries.Count == 0 ? null : MatterPage.Of(path, text, ChapterRole.Contributors, "contributors", entries.Count == 1 ? one : many, entries);
    }

    /// <summary>What is said of a person in one place and another.</summary>
    private static Contributor Whole(IEnumerable<Contributor> said)
    {
        var all = said.ToList();
        return all[0] with
        {
            FileAs = all.Select(person => person.FileAs).FirstOrDefault(name => name is not null),
            Affiliation = all.Select(person => person.Affiliation).FirstOrDefault(place => place is not null),
            About = all.Select(person => person.About).FirstOrDefault(words => words is not null),
        };
    }

    private static List<ChapterDocument> ArticlesOf(Contributor person, BoundText text, int people) =>
        people == 1 ? [] : [.. text.Openings.Where(document => document.Draft.Article.Metadata.Authors.Any(author => author.IsCreator && author.Name == person.Name))];

    private static List<XElement> Entry(Contributor person, List<ChapterDocument> articles, BookPath from)
    {
        var entry = new List<XElement> { Element("h2", person.Name) };
        if (person.Affiliation is { } place) entry.Add(Element("p", new XAttribute("class", "affiliation"), place));
        if (person.About is { } about) entry.Add(Element("p", about));
        if (articles.Count > 0) entry.Add(Element("ul", new XAttribute("class", "plain"), articles.Select(article => Element("li", Titles.Link(article, from)))));
        return entry;
    }
}

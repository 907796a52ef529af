using EbookBuilder.Gathering;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Puts small chapters that follow each other into one file: a collection of a thousand notes opens faster as fifty files. Each stays a chapter with its own heading, entry
/// and landmark. Which chapters share a file rests on their names alone, not on how many stand before them: adding or removing one changes only the file that it stands in.
/// </summary>
/// <param name="join">Which chapters are small.</param>
/// <param name="sizes">How large a file may become.</param>
internal sealed class ChapterJoining(Joining join, Splitting sizes)
{
    /// <summary>One chapter in so many opens a new file, picked by the hash of its name.</summary>
    private const int Run = 16;

    /// <summary>The chapters, those that share a file as one; every place that moved is noted.</summary>
    public ImmutableArray<Chapter> Apply(ImmutableArray<Chapter> chapters, MovedPlaces moved)
    {
        var pieces = chapters.CountBy(chapter => chapter.SourceFile ?? "").ToDictionary(pair => pair.Key, pair => pair.Value);
        var joined = ImmutableArray.CreateBuilder<Chapter>(chapters.Length);
        var (group, weight) = (new List<Chapter>(), 0);
        foreach (var chapter in chapters)
        {
            var own = IsJoinable(chapter) && pieces[chapter.SourceFile!] == 1 ? Weight.Of(chapter.Body) : int.MaxValue;
            if (group.Count > 0 && (own > join.Below || weight + own > sizes.Target || Opens(chapter)))
            {
                joined.Add(Joined(group, moved));
                (group, weight) = ([], 0);
            }
            if (own > join.Below) joined.Add(chapter);
            else
            {
                group.Add(chapter);
                weight += own;
            }
        }
        if (group.Count > 0) joined.Add(Joined(group, moved));
        return joined.ToImmutable();
    }

    private static bool IsJoinable(Chapter chapter) => chapter is { Linear: true, SourceFile: not null } && chapter.Role == ChapterRole.Chapter;

    private static uint HashOf(Chapter chapter) => Convert.ToUInt32(Slug.Hash(chapter.Path.Value), 16);

    private static bool Opens(Chapter chapter) => HashOf(chapter) % Run == 0;

    private static Chapter Joined(List<Chapter> group, MovedPlaces moved)
    {
        if (group is [var only]) return only;
        // The one whose name no newcomer is likely to take away: the one that opens the file, where there is one.
        var home = group.OrderBy(chapter => !Opens(chapter)).ThenBy(HashOf).First();
        foreach (var chapter in group) Note(chapter, home.Path, moved);
        var body = Element("body", group.Select(chapter => Section(chapter, home)));
        return group[0] with { Path = home.Path, Body = body, Language = home.Language, Direction = home.Direction };
    }

    private static void Note(Chapter chapter, BookPath home, MovedPlaces moved)
    {
        moved.Add(chapter.Path, null, home, NameOf(chapter));
        foreach (var id in chapter.Body.Descendants().Attributes("id")) moved.Add(chapter.Path, id.Value, home, IdIn(chapter, id.Value));
    }

    /// <summary>The section of a chapter, its ids told from those of the others by its name.</summary>
    private static XElement Section(Chapter chapter, Chapter home)
    {
        var section = new XElement(chapter.Body.Elements().Single());
        foreach (var element in section.Descendants().Prepend(section))
        {
            if (element.Attribute("id") is { } id) id.Value = IdIn(chapter, id.Value);
            foreach (var list in element.Attributes().Where(attribute => attribute.Name.LocalName is "aria-labelledby" or "aria-describedby" or "headers" or "for"))
                list.Value = string.Join(' ', list.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => IdIn(chapter, one)));
            foreach (var drawing in element.Attributes().Where(attribute => attribute.Value.Contains("url(#", StringComparison.Ordinal)).ToList())
                drawing.Value = drawing.Value.Replace("url(#", $"url(#{IdIn(chapter, "")}", StringComparison.Ordinal);
        }
        section.SetAttributeValue("id", NameOf(chapter));
        section.SetAttributeValue("class", "joined");
        section.SetAttributeValue(MovedPlaces.WrittenFor, chapter.Path.Value);
        Speak(section, chapter, home);
        return section;
    }

    private static void Speak(XElement section, Chapter chapter, Chapter home)
    {
        if (chapter.Language != home.Language)
        {
            section.SetAttributeValue("lang", chapter.Language);
            section.SetAttributeValue(XNamespace.Xml + "lang", chapter.Language);
        }
        if (RightToLeftScripts.Writes(chapter.Language) != RightToLeftScripts.Writes(home.Language)) section.SetAttributeValue("dir", RightToLeftScripts.Writes(chapter.Language) ? "rtl" : "ltr");
    }

    /// <summary>The id of a chapter's section: its path as a name.</summary>
    private static string NameOf(Chapter chapter) => "in-" + chapter.Path.Value["EPUB/text/".Length..^".xhtml".Length].Replace('/', '.');

    private static string IdIn(Chapter chapter, string id) => $"{NameOf(chapter)}.{id}";
}

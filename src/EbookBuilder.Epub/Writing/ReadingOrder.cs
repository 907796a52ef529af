using System.Collections.Immutable;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>Where in the reading order a target stands.</summary>
internal sealed class ReadingOrder(ImmutableArray<ChapterContent> chapters)
{
    private readonly Dictionary<BookPath, int> _places =
        chapters.Select((content, index) => (content.Chapter.Path, index)).ToDictionary(pair => pair.Path, pair => pair.index);

    /// <summary>
    /// Numbers the targets from 1 in reading order, equal targets alike: the <c>playOrder</c> of the NCX (ANSI/NISO Z39.86-2005, 8.4.5).
    /// </summary>
    public Dictionary<(BookPath, string?), int> Number(IEnumerable<(BookPath Path, string? Fragment)> targets) =>
        targets.Distinct()
            .OrderBy(target => _places[target.Path])
            .ThenBy(target => target.Fragment is null ? -1 : chapters[_places[target.Path]].Ids[target.Fragment])
            .Select((target, index) => (target, number: index + 1))
            .ToDictionary(pair => pair.target, pair => pair.number);
}

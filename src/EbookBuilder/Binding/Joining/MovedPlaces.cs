namespace EbookBuilder.Binding;

/// <summary>
/// Places that lie elsewhere once pages of ours were split and small chapters joined, and the way to make every link follow them. This is the last step of the binding: until
/// then each chapter has a document of its own, and no other step needs to know.
/// </summary>
internal sealed class MovedPlaces
{
    /// <summary>On a part of a document: the path for which its links were written, where that is another one.</summary>
    public static readonly XName WrittenFor = Xhtml.Source + "written-for";

    private readonly Dictionary<(BookPath Path, string? Id), (BookPath Path, string? Id)> _moves = [];

    /// <summary>Whether everything lies where it lay.</summary>
    public bool IsEmpty => _moves.Count == 0;

    /// <summary>Takes note of a move; a null id is the start of a document.</summary>
    public void Add(BookPath path, string? id, BookPath toPath, string? toId) => _moves[(path, id)] = (toPath, toId);

    /// <summary>The chapters, every link of them leading where it led before.</summary>
    public ImmutableArray<Chapter> Follow(ImmutableArray<Chapter> chapters) => IsEmpty ? chapters : chapters.SelectSideBySide(Follow);

    /// <summary>The entries with their places.</summary>
    public ContentsTree Follow(ContentsTree tree) => IsEmpty ? tree : new(Follow(tree.Points));

    private ImmutableArray<NavPoint> Follow(ImmutableArray<NavPoint> points) => [.. points.Select(Follow)];

    private NavPoint Follow(NavPoint point)
    {
        var children = point.Children.IsEmpty ? point.Children : Follow(point.Children);
        return point.Target is { } target && _moves.TryGetValue((target, point.Fragment), out var moved)
            ? point with { Target = moved.Path, Fragment = moved.Id, Children = children }
            : point with { Children = children };
    }

    private Chapter Follow(Chapter chapter)
    {
        if (!Links(chapter, chapter.Body).Any(link => link.Href is not null)) return chapter;
        var body = new XElement(chapter.Body);
        foreach (var (link, href) in Links(chapter, body).ToList())
            if (href is not null) link.Value = href;
        return chapter with { Body = body };
    }

    /// <summary>Every link inside the package, with what it must say from now on where that is something else.</summary>
    private IEnumerable<(XAttribute Link, string? Href)> Links(Chapter chapter, XElement body) =>
        from section in body.Elements()
        let writtenFor = section.Attribute(WrittenFor)?.Value is { } path ? new BookPath(path) : chapter.Path
        from link in section.DescendantsAndSelf().Attributes()
        where link.Name.LocalName is "href" or "src" && !BookPath.HasScheme(link.Value)
        select (link, Moved(link.Value, writtenFor, chapter.Path));

    /// <summary>The href that leads to the same thing as before; null where it does so already.</summary>
    private string? Moved(string href, BookPath writtenFor, BookPath standsIn)
    {
        if (!writtenFor.TryResolve(href, out var target, out var id)) return null;
        var place = _moves.TryGetValue((target, string.IsNullOrEmpty(id) ? null : id), out var moved) ? moved : (Path: target, Id: id);
        var found = place.Path.HrefFrom(standsIn, place.Id);
        return found == href ? null : found;
    }
}

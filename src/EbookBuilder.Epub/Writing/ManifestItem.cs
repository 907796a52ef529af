using System.Collections.Immutable;
using System.Text;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>One <c>item</c> of the manifest.</summary>
/// <param name="Id">An XML name without a colon, derived from the path alone.</param>
/// <param name="Path">The file.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Properties">The <c>properties</c>, separated by spaces, or an empty string.</param>
internal sealed record ManifestItem(string Id, BookPath Path, string MediaType, string Properties)
{
    private const string XhtmlType = "application/xhtml+xml";

    /// <summary>The ids of the navigation document and the NCX, which the package document itself names.</summary>
    public const string NavigationId = "nav", NcxId = "ncx";

    public static ImmutableArray<ManifestItem> List(Book book, ImmutableArray<ChapterContent> chapters)
    {
        var ids = Ids([.. book.Chapters.Select(chapter => chapter.Path), .. book.Resources.Select(resource => resource.Path)]);
        return
        [
            new(NavigationId, PackageWriter.NavigationPath, XhtmlType, "nav"),
            new(NcxId, PackageWriter.NcxPath, "application/x-dtbncx+xml", ""),
            .. chapters.Select(content => new ManifestItem(ids[content.Chapter.Path], content.Chapter.Path, XhtmlType, Declarations(content))),
            .. book.Resources.OrderBy(resource => resource.Path).Select(resource =>
                new ManifestItem(ids[resource.Path], resource.Path, resource.MediaType, Declarations(resource, resource.Path == book.Cover))),
        ];
    }

    private static string Declarations(Resource resource, bool isCover) =>
        string.Join(' ', ResourceContent.Declarations(resource).Prepend(isCover ? "cover-image" : "").Where(word => word.Length > 0));

    internal static string Declarations(ChapterContent content)
    {
        var words = new List<string>(4);
        if (content.HasMathML) words.Add("mathml");
        if (content.HasRemoteResources) words.Add("remote-resources");
        if (content.IsScripted) words.Add("scripted");
        if (content.HasSvg) words.Add("svg");
        return string.Join(' ', words);
    }

    /// <summary>An id per path. Where two paths would share one, each carries a digest of its own path, so that order never matters.</summary>
    private static Dictionary<BookPath, string> Ids(ImmutableArray<BookPath> paths)
    {
        var plain = paths.ToDictionary(path => path, Plain);
        var taken = plain.Values.CountBy(id => id).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return plain.ToDictionary(pair => pair.Key, pair => taken[pair.Value] == 1 ? pair.Value : $"{pair.Value}-{Digest(pair.Key):x8}");
    }

    /// <summary>Starts with <c>f-</c>, which no id of the package document's own does.</summary>
    private static string Plain(BookPath path)
    {
        var home = PackageWriter.PackageDocumentPath.Folder;
        var local = path.Value.StartsWith(home, StringComparison.Ordinal) ? path.Value[home.Length..] : path.Value;
        var id = new StringBuilder("f-", local.Length + 2);
        foreach (var character in local) id.Append(char.IsAsciiLetterOrDigit(character) || character is '.' or '_' ? character : '-');
        return id.ToString();
    }

    private static uint Digest(BookPath path)
    {
        var hash = 2166136261u;
        foreach (var unit in path.Value) hash = (hash ^ unit) * 16777619u;
        return hash;
    }
}

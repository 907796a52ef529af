using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>What a book must hold before it can be written: whoever made the book answers for it, never the author of the articles.</summary>
internal static class BookContract
{
    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./");

    /// <exception cref="ArgumentException">The book contradicts itself.</exception>
    public static void Demand(Book book, ImmutableArray<ChapterContent> chapters)
    {
        DemandMetadata(book.Metadata);
        DemandPaths(book);
        DemandResources(book);
        Require(book.Chapters.Any(chapter => chapter.Linear), $"no chapter stands in the linear reading order");
        var files = book.Resources.Select(resource => resource.Path).ToHashSet();
        foreach (var chapter in book.Chapters) DemandChapter(chapter, files);
        var contents = chapters.ToDictionary(content => content.Chapter.Path);
        foreach (var point in book.Contents.Points) DemandPoint(point, contents);
        foreach (var page in book.Pages)
        {
            Require(page.Target is not null, $"page \"{page.Title}\" leads nowhere");
            DemandPoint(page, contents);
        }
    }

    private static void DemandMetadata(Metadata metadata)
    {
        Require(HasText(metadata.Title), $"the book has no title");
        Require(!metadata.Identifiers.IsDefaultOrEmpty && HasText(metadata.Identifiers[0].Value), $"the book has no identifier");
        Require(!metadata.Languages.IsDefaultOrEmpty, $"the book has no language");
        foreach (var language in metadata.Languages) DemandLanguage(language, "the book");
    }

    private static void DemandPaths(Book book)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "mimetype", PackageWriter.PackageDocumentPath.Value, PackageWriter.NavigationPath.Value, PackageWriter.NcxPath.Value,
        };
        foreach (var path in book.Chapters.Select(chapter => chapter.Path).Concat(book.Resources.Select(resource => resource.Path)))
        {
            Require(path.Value.Length > 0, $"a file has no path");
            Require(path.Value.AsSpan().IndexOfAnyExcept(NameCharacters) < 0 && !path.Value.EndsWith('.'),
                $"\"{path}\" has characters outside letters, digits, \"-\", \"_\" and \".\"");
            Require(!path.Value.StartsWith("META-INF/", StringComparison.OrdinalIgnoreCase), $"\"{path}\" lies where only the container's own files may");
            Require(taken.Add(path.Value), $"two files share the path \"{path}\"");
        }
    }

    private static void DemandResources(Book book)
    {
        foreach (var resource in book.Resources) Require(HasText(resource.MediaType), $"resource \"{resource.Path}\" has no media type");
        if (book.Cover is not { } cover) return;
        var image = book.Resources.FirstOrDefault(resource => resource.Path == cover);
        Require(image is not null, $"the cover \"{cover}\" is not among the resources");
        Require(image!.MediaType.StartsWith("image/", StringComparison.Ordinal), $"the cover \"{cover}\" is no image");
    }

    private static void DemandChapter(Chapter chapter, HashSet<BookPath> files)
    {
        Require(HasText(chapter.Title), $"chapter \"{chapter.Path}\" has no title");
        Require(chapter.Body.Name == Xhtml.Name("body"), $"chapter \"{chapter.Path}\" has no XHTML body");
        DemandLanguage(chapter.Language, $"chapter \"{chapter.Path}\"");
        foreach (var sheet in chapter.Stylesheets)
            Require(files.Contains(sheet), $"chapter \"{chapter.Path}\" names the missing stylesheet \"{sheet}\"");
    }

    private static void DemandPoint(NavPoint point, Dictionary<BookPath, ChapterContent> chapters)
    {
        Require(HasText(point.Title), $"an entry of the contents to \"{point.Target}\" has no title");
        if (point.Target is { } target)
        {
            Require(chapters.TryGetValue(target, out var chapter), $"\"{point.Title}\" leads to \"{target}\", which is no chapter");
            Require(point.Fragment is null || chapter!.Ids.ContainsKey(point.Fragment), $"\"{point.Title}\" leads to \"{target}#{point.Fragment}\", an id that is not there");
        }
        else Require(!point.Children.IsDefaultOrEmpty, $"\"{point.Title}\" leads nowhere and has no entries");
        foreach (var child in point.Children) DemandPoint(child, chapters);
    }

    /// <summary>Well-formed enough for BCP 47, 2.1: subtags of one to eight letters or digits, the first one letters only.</summary>
    private static void DemandLanguage(string tag, string owner)
    {
        var subtags = tag.Split('-');
        Require(subtags.All(subtag => subtag.Length is > 0 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit)) && subtags[0].All(char.IsAsciiLetter),
            $"{owner} has the language \"{tag}\", which is no BCP 47 tag");
    }

    private static bool HasText(string? text) => XmlText.OneLine(text).Length > 0;

    private static void Require(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] Fault fault)
    {
        if (!holds) throw new ArgumentException($"The book cannot be written: {fault.ToString()}.");
    }

    /// <summary>The words for a fault, put together only where there is one: a large book is asked ten thousand times.</summary>
    [InterpolatedStringHandler]
    private readonly ref struct Fault
    {
        private readonly StringBuilder? _words;

        public Fault(int literalLength, int formattedCount, bool holds, out bool isWanted)
        {
            isWanted = !holds;
            if (isWanted) _words = new(literalLength + 16 * formattedCount);
        }

        public void AppendLiteral(string text) => _words?.Append(text);

        public void AppendFormatted<T>(T value) => _words?.Append(value);

        public override string ToString() => _words?.ToString() ?? "";
    }
}

using System.Collections.Concurrent;
using System.IO.Compression;
using System.Xml.Linq;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Books;

/// <summary>A book of <c>books/</c>, built once, in memory, for all tests that look at it.</summary>
internal sealed class SampleBook
{
    private static readonly ConcurrentDictionary<string, Lazy<SampleBook>> Built = new(StringComparer.Ordinal);

    private SampleBook(string name)
    {
        Folder = Repository.Path("books", name);
        var workspace = new MemoryWorkspace();
        foreach (var file in Directory.GetFiles(Folder, "*", SearchOption.AllDirectories))
            workspace.With($"{name}/{Path.GetRelativePath(Folder, file).Replace('\\', '/')}", File.ReadAllBytes(file));
        Sources = workspace.OpenFolder(name);
        Plan = new BookBuilder(workspace, new()).Plan(name);
        Result = new BookBuilder(workspace, new BuildOptions { Output = "out.epub" }).Build(name);
        Assert.True(Result.Output is not null, $"{name} was not built:\n{string.Join('\n', Result.Diagnostics)}");
        Bytes = workspace["out.epub"];
        Files = Unpack(Bytes);
        Documents = Files.Where(file => Path.GetExtension(file.Path) is ".xhtml" or ".opf" or ".ncx").ToDictionary(file => file.Path, file => Parse(file.Content), StringComparer.Ordinal);
    }

    /// <summary>The names of all sample books.</summary>
    public static IEnumerable<string> Names => Directory.GetDirectories(Repository.Path("books")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <summary>The folder that it is built from.</summary>
    public string Folder { get; }

    /// <summary>The files of <see cref="Folder"/>.</summary>
    public BookFolder Sources { get; }

    /// <summary>What is planned for it.</summary>
    public BuildResult Plan { get; }

    public BuildResult Result { get; }

    /// <summary>The EPUB.</summary>
    public byte[] Bytes { get; }

    /// <summary>What is in it, in the order of the container.</summary>
    public IReadOnlyList<(string Path, byte[] Content)> Files { get; }

    /// <summary>Its XHTML, package and NCX documents by path.</summary>
    public IReadOnlyDictionary<string, XDocument> Documents { get; }

    /// <summary>Its content documents, the navigation document among them.</summary>
    public IEnumerable<(string Path, XDocument Document)> Pages =>
        Documents.Where(document => document.Key.EndsWith(".xhtml", StringComparison.Ordinal)).Select(document => (document.Key, document.Value));

    public static SampleBook Of(string name) => Built.GetOrAdd(name, key => new(() => new SampleBook(key))).Value;

    private static List<(string Path, byte[] Content)> Unpack(byte[] epub)
    {
        using var archive = new ZipArchive(new MemoryStream(epub));
        return [.. archive.Entries.Select(entry => (entry.FullName, Content(entry)))];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static XDocument Parse(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}

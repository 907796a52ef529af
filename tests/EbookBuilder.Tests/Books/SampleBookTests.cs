using System.Diagnostics;
using System.Security.Cryptography;
using System.Xml.Linq;
using EbookBuilder.Epub.Publication;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Books;

/// <summary>What the product promises of every book, asked of every book in <c>books/</c>.</summary>
public sealed class SampleBookTests
{
    public static TheoryData<string> Names => [.. SampleBook.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Builds_without_a_warning(string name) =>
        Assert.Empty(SampleBook.Of(name).Result.Diagnostics.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.ToString()));

    [Theory]
    [MemberData(nameof(Names))]
    public void EPUBCheck_finds_nothing(string name) => Assert.Empty(Checked(name, OutsideTools.EpubCheck));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_EPUBCheck_that_Kobo_runs_finds_nothing(string name) => Assert.Empty(Checked(name, OutsideTools.EpubCheck4));

    /// <summary>Another folder, user, culture, time zone and process, from the disk instead of memory.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Gives_the_same_bytes_elsewhere(string name)
    {
        var elsewhere = Directory.CreateTempSubdirectory("elsewhere-");
        try
        {
            var folder = Path.Combine(elsewhere.FullName, "deep", "down", name);
            CopyFolder(SampleBook.Of(name).Folder, folder);
            var output = Path.Combine(elsewhere.FullName, "out.epub");
            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ebook.dll"), "build", folder, "-o", output]) { RedirectStandardError = true };
            foreach (var (variable, value) in new[] { ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Chatham"), ("USER", "nobody"), ("HOME", elsewhere.FullName) }) start.Environment[variable] = value;
            start.Environment.Remove("SOURCE_DATE_EPOCH");
            using var ebook = Process.Start(start)!;
            var said = await ebook.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await ebook.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(ebook.ExitCode == 0, said);
            Assert.Equal(SampleBook.Of(name).Bytes, await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken));
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_link_lands(string name)
    {
        var book = SampleBook.Of(name);
        var files = book.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var ids = book.Pages.ToDictionary(page => page.Path, page => Attributes(page.Document).Where(attribute => attribute.Name == "id").Select(id => id.Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var links = book.Pages.SelectMany(page => Attributes(page.Document).Where(attribute => attribute.Name.LocalName is "href" or "src").Select(attribute => (page.Path, Reference: attribute.Value)))
            .Where(link => !Uri.TryCreate(link.Reference, UriKind.Absolute, out _)).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Lands(link.Path, link.Reference), $"{link.Path}: {link.Reference}"));

        bool Lands(string from, string reference)
        {
            var target = new Uri(new Uri("book:///" + from), reference);
            var path = Uri.UnescapeDataString(target.AbsolutePath.TrimStart('/'));
            return files.Contains(path) && (target.Fragment.Length <= 1 || ids[path].Contains(Uri.UnescapeDataString(target.Fragment[1..])));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_picture_arrives(string name)
    {
        var book = SampleBook.Of(name);
        var inside = book.Files.Select(file => Convert.ToHexString(SHA256.HashData(file.Content))).ToHashSet(StringComparer.Ordinal);
        var pictures = book.Sources.Files.Where(file => Path.GetExtension(file) is ".png" or ".jpg" or ".gif").ToList();
        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.Contains(Convert.ToHexString(SHA256.HashData(book.Sources.Read(picture))), inside));
        var drawings = book.Sources.Files.Count(file => Path.GetExtension(file) == ".svg");
        Assert.Equal(drawings, book.Files.Count(file => Path.GetExtension(file.Path) == ".svg"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_word_is_lost(string name) => Assert.Empty(WordComparison.Lost(SampleBook.Of(name)));

    private static IEnumerable<XAttribute> Attributes(XDocument page) => page.Descendants().SelectMany(element => element.Attributes());

    private static IReadOnlyList<string> Checked(string name, Func<string, IReadOnlyList<string>> check)
    {
        var folder = Directory.CreateTempSubdirectory("epubcheck-");
        try
        {
            var file = Path.Combine(folder.FullName, name + ".epub");
            File.WriteAllBytes(file, SampleBook.Of(name).Bytes);
            return check(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Books;

/// <summary>
/// Every file of every sample book agrees with <c>tests/Cases/books/BOOK</c>. Where one does not: find out why it moved; where the new form is meant, run this
/// class with UPDATE_CASES=1, read the difference, and commit it with the change that caused it.
/// </summary>
public sealed class SampleBookTreeTests
{
    public static TheoryData<string> Names => [.. SampleBook.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_unpacked_book_is_the_approved_one(string name)
    {
        var folder = Repository.Path("tests", "Cases", "books", name);
        var texts = BookTree.Of(SampleBook.Of(name)).Append(("findings", string.Concat(SampleBook.Of(name).Result.Diagnostics.Select(finding => finding + "\n")))).ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1") Approve(folder, texts);
        var approved = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
        Assert.Equal(approved, texts.Select(text => text.Item1 + ".txt").Order(StringComparer.Ordinal));
        foreach (var (path, text) in texts) Assert.Equal($"{path}\n{File.ReadAllText(Path.Combine(folder, path + ".txt"))}", $"{path}\n{text}");
    }

    private static void Approve(string folder, IEnumerable<(string Path, string Text)> texts)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var (path, text) in texts)
        {
            var file = Path.Combine(folder, path + ".txt");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}

namespace EbookBuilder.Epub.Tests;

/// <summary>A file for tools that take only paths; gone at the end of the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("epub-test-");

    public TemporaryFile(byte[]? content = null)
    {
        if (content is not null) File.WriteAllBytes(Path, content);
    }

    public string Path => System.IO.Path.Combine(_folder.FullName, "book.epub");

    public void Dispose() => _folder.Delete(recursive: true);
}

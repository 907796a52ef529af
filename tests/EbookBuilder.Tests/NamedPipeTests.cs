using System.Diagnostics;

namespace EbookBuilder.Tests;

/// <summary>A named pipe in a book folder has nothing to read, and must not be waited for.</summary>
public sealed class NamedPipeTests
{
    [Fact]
    public async Task A_named_pipe_is_read_as_empty()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no named pipes in folders");
        var folder = Directory.CreateTempSubdirectory("pipe").FullName;
        try
        {
            using var made = Process.Start("mkfifo", Path.Combine(folder, "a.md"));
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
            var book = new DiskWorkspace().OpenFolder(folder);
            var read = await Task.Run(() => book.ReadText("a.md"), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
            Assert.Equal("", read);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

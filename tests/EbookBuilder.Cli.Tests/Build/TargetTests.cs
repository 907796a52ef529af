using EbookBuilder.TestKit;

namespace EbookBuilder.Cli.Tests.Build;

/// <summary>Where the book goes, and what happens where it cannot.</summary>
public sealed class TargetTests
{
    private const string Rivers = "# Rivers\n\nThey run to the sea.\n";

    [Fact]
    public void A_folder_as_output_takes_the_book_in()
    {
        using var test = new BookTest(("waters/01.md", Rivers), ("shelf/note.txt", ""));

        Assert.Equal(0, test.Run("build", "./waters", "-o", "./shelf").Code);
        Assert.Contains("shelf/waters.epub", test.Files);
    }

    [Fact]
    public void A_missing_folder_is_an_error_and_nothing_is_made()
    {
        using var test = new BookTest(("waters/01.md", Rivers));

        var outcome = test.Run("build", "./waters", "-o", "./shelf/a.epub");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("error EB1901: the book cannot be written to ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("its folder does not exist", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["waters/01.md"], test.Files);
    }

    [Fact]
    public void A_read_only_book_is_not_replaced()
    {
        using var test = new BookTest(("waters/01.md", Rivers), ("waters.epub", "the last good book"));
        File.SetAttributes(test["waters.epub"], FileAttributes.ReadOnly);

        var outcome = test.Run("build", "./waters");
        File.SetAttributes(test["waters.epub"], FileAttributes.Normal);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("error EB1901", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("the last good book"u8, test.Bytes("waters.epub"));
        Assert.Equal(2, test.Files.Count);
    }

    [Fact]
    public void A_full_device_is_an_error()
    {
        if (!File.Exists("/dev/full")) Assert.Skip("this system has no /dev/full");
        using var test = new BookTest(("waters/01.md", Rivers));

        var outcome = test.Run("build", "./waters", "-o", "/dev/full");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("error EB1901: the book cannot be written to \"/dev/full\": No space left on device\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_null_device_stays_a_device()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("this system has no /dev/null");
        using var test = new BookTest(("waters/01.md", Rivers));

        Assert.Equal(0, test.Run("build", "./waters", "-o", "/dev/null").Code);
        Assert.Empty(File.ReadAllBytes("/dev/null"));
    }

    [Theory]
    [InlineData("./waters", "./waters/01.md")]
    [InlineData("./waters/01.md", "./waters/01.md")]
    [InlineData("./waters", "./waters/../waters/01.md")]
    public void A_source_is_never_replaced(string source, string target)
    {
        using var test = new BookTest(("waters/01.md", Rivers));

        var outcome = test.Run("build", source, "-o", target);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("waters/01.md: error EB1902: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(Rivers), test.Bytes("waters/01.md"));
    }

    [Fact]
    public void What_fails_in_the_middle_leaves_the_last_good_book_and_no_temporary_file()
    {
        using var test = new BookTest(("waters.epub", "the last good book"));

        Assert.Throws<OperationCanceledException>(() => new DiskWorkspace().WriteAtomically(test["waters.epub"], stream =>
        {
            stream.Write("half a bo"u8);
            throw new OperationCanceledException();
        }));

        Assert.Equal(["waters.epub"], test.Files);
        Assert.Equal("the last good book"u8, test.Bytes("waters.epub"));
    }

    [Fact]
    public void A_process_that_must_end_at_once_can_remove_what_is_half_written()
    {
        using var test = new BookTest(("waters.epub", "the last good book"));
        var workspace = new DiskWorkspace();
        IReadOnlyList<string> left = [];

        Assert.ThrowsAny<IOException>(() => workspace.WriteAtomically(test["waters.epub"], stream =>
        {
            stream.Write("half a bo"u8);
            workspace.AbandonWriting();
            left = test.Files;
        }));

        Assert.Equal(["waters.epub"], left);
        Assert.Equal("the last good book"u8, test.Bytes("waters.epub"));
    }
}

using Xunit;

namespace EbookBuilder.TestKit;

/// <summary>Text that somebody looked at and approved. UPDATE_CASES=1 writes what comes out today; read the difference before it is committed.</summary>
public static class Approved
{
    /// <summary>Fails where <paramref name="actual"/> is not what the file says.</summary>
    public static void Equal(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1") File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"nothing is approved yet for {path}: {actual}");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}

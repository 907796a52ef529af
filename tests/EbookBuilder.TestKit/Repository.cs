namespace EbookBuilder.TestKit;

/// <summary>The checked-out repository that the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below <see cref="Root"/>.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "EbookBuilder.sln"))) return folder.FullName;
        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}

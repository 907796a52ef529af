using EbookBuilder.Epub;

namespace EbookBuilder.Tests;

/// <summary>A book built in memory, read back by the reader of the library.</summary>
internal sealed record BuiltBook(BuildResult Result, EpubBook Epub, byte[] Bytes, Workspace Source)
{
    public static BuiltBook Of(params (string Path, string Text)[] files) => Of(new BuildOptions(), files);

    public static BuiltBook Of(BuildOptions options, params (string Path, string Text)[] files)
    {
        var workspace = new MemoryWorkspace();
        foreach (var (path, text) in files) workspace.With("book/" + path, text);
        return Of(workspace, options);
    }

    public static BuiltBook Of(MemoryWorkspace workspace, BuildOptions? options = null)
    {
        var result = new BookBuilder(workspace, (options ?? new()) with { Output = "out.epub" }).Build("book", cancellation: TestContext.Current.CancellationToken);
        var bytes = workspace["out.epub"];
        return new(result, EpubReader.Read(bytes), bytes, workspace);
    }

    /// <summary>The text of a content document, by the end of its path.</summary>
    public string Page(string name) => Epub.Resources.Html.Single(page => page.AbsolutePath.EndsWith("/" + name, StringComparison.Ordinal)).TextContent;

    /// <summary>The plan of the same collection.</summary>
    public BuildResult Plan() => new BookBuilder(Source, new()).Plan("book", TestContext.Current.CancellationToken);

    /// <summary>The findings as the console prints them.</summary>
    public IEnumerable<string> Findings => Result.Diagnostics.Select(finding => finding.ToString());
}

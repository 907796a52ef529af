namespace EbookBuilder.Gathering.Layouts.Org;

/// <summary>Notes that Org wrote as Markdown (orgmode.org/manual/Markdown-Export.html): a plain folder, whose articles have Org's anchors, lists of contents and notes.</summary>
public sealed class OrgLayout : ILayout
{
    // Reading all of a large folder only to learn that it is a plain one would cost everybody time.
    private const int Looked = 3;

    /// <inheritdoc/>
    public string Name => "Org export";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return folder.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).Take(Looked).Any(file => OrgMarks.Anchor().IsMatch(folder.ReadText(file)));
    }

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest) => new Folder.FolderLayout().Gather(folder, manifest) with { Layout = Name, Dialect = new OrgDialect() };
}

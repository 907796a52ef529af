using EbookBuilder.Gathering;

namespace EbookBuilder.Articles;

/// <summary>Fetches the file that a plan names and has it read. A file that cannot be read is named with its reason; the others are built all the same.</summary>
internal static class ArticleLoading
{
    /// <summary>The article of a node that has one.</summary>
    public static Article Load(PlanNode node, ReadingContext context)
    {
        byte[] bytes;
        try
        {
            bytes = context.Folder.Read(node.Path!);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refused(node, fault);
        }
        var article = context.Dialect.Finish(ArticleReading.Read(new SourceFile(node.Path!, bytes), context)) with { Digest = [.. ContentDigest.Sha256(bytes)] };
        return article.Metadata.Draft ? article with { Diagnostics = article.Diagnostics.Add(Rules.DraftIncluded.At(new(node.Path!, 1))) } : article;
    }

    private static Article Refused(PlanNode node, Exception fault) => new()
    {
        Source = node.Path!,
        Metadata = new(),
        Body = Xhtml.Element("body"),
        Diagnostics = [Rules.UnreadableFile.At(node.Location == Location.None ? new Location(node.Path!) : node.Location, fault is FileNotFoundException or DirectoryNotFoundException ? "it is not there" : fault.Message)],
    };
}

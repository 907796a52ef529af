namespace EbookBuilder.Articles;

/// <summary>What stands above the text of an article, in YAML (<c>---</c>), TOML (<c>+++</c>) or JSON (<c>{ ... }</c> at the very start), or as a pandoc title block (<c>% title</c>).</summary>
/// <param name="Metadata">What it states; empty where there is none.</param>
/// <param name="Text">The rest of the article, its lines numbered as in the file.</param>
/// <param name="IsPresent">Whether there is any front matter.</param>
public sealed record FrontMatter(ArticleMetadata Metadata, SourceText Text, bool IsPresent)
{
    /// <summary>Takes the front matter off an article. Where it is broken, as many of its keys as can be read are kept, and the rest of the article is as good as ever.</summary>
    /// <param name="text">The whole article, lines ended by LF.</param>
    /// <param name="file">Its file, relative to the book folder.</param>
    /// <param name="findings">Takes what is wrong, with line and column.</param>
    public static FrontMatter Read(string text, string file, ICollection<Diagnostic> findings) => Read(text, file, findings, FrontMatterNotations.All);

    /// <summary>The same, where only some notations count.</summary>
    internal static FrontMatter Read(string text, string file, ICollection<Diagnostic> findings, FrontMatterNotations notations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);
        if (text.StartsWith('\uFEFF')) text = text[1..];
        if (FrontMatterBlock.Find(text, notations) is not { } block || block.Read(file, findings) is not { } entries) return new(new(), SourceText.From(text, file), false);
        return new(new MetadataMapping(findings).Map(entries), SourceText.From(text[block.End..], file, block.NextLine), true);
    }
}

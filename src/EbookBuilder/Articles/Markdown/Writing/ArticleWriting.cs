using EbookBuilder.Articles.Html;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Makes the body of an article from its Markdown.</summary>
/// <param name="source">The text, front matter taken off and template constructs carried out.</param>
/// <param name="file">The article's file.</param>
/// <param name="features">The notations of the layout.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class ArticleWriting(SourceText source, string file, MarkdownFeatures features, ICollection<Diagnostic> findings)
{
    private readonly Dictionary<string, byte[]> _resources = new(StringComparer.Ordinal);

    /// <summary>Images that the Markdown carries in itself.</summary>
    public ImmutableDictionary<string, byte[]> Resources => _resources.ToImmutableDictionary();

    /// <summary>The body, in the content model of XHTML.</summary>
    public XElement Write()
    {
        var document = Markdig.Markdown.Parse(source.Text, MarkdownSyntax.For(features));
        var places = new Places(source, file);
        var notes = new Notes(places, findings);
        var html = new RawHtml(places, new DoorOptions { File = file, TrustMarks = true, KeepImage = Keep, Findings = findings });
        var inlines = new InlineWriting(places, notes, html, Keep) { BreaksAreHard = features.HasFlag(MarkdownFeatures.HardBreaks) };
        var blocks = new BlockWriting(places, notes, html, inlines);
        var body = Xhtml.Element("body");
        blocks.WriteAll(document, body);
        notes.WriteAll(blocks, inlines, body);
        return ContentModel.Repair(body);
    }

    private string? Keep(string mediaType, byte[] content)
    {
        if (!mediaType.StartsWith("image/", StringComparison.Ordinal) || content.Length == 0) return null;
        var key = Convert.ToHexStringLower(ContentDigest.Sha256(content))[..16];
        _resources[key] = content;
        return "resource:" + key;
    }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The reading of one page.</summary>
internal sealed class PageReading(string file, string html, ReadingContext context)
{
    private readonly List<Diagnostic> _findings = [];
    private readonly Dictionary<string, byte[]> _resources = new(StringComparer.Ordinal);

    private DoorOptions Options => new() { File = file, FirstLine = 1, TrustMarks = true, KeepImage = Keep, Findings = _findings };

    /// <summary>The page as an article.</summary>
    public Article Read()
    {
        var page = Open();
        var facts = PageFacts.Read(page);
        var extract = context.Extract ?? PageChrome.IsIn(page, html);
        return (extract ? Extracted(facts) : Whole(page, facts)) with { Diagnostics = [.. _findings], Resources = _resources.ToImmutableDictionary() };
    }

    private IDocument Open()
    {
        var page = XhtmlDoor.Parse(html, Options);
        foreach (var forged in page.QuerySelectorAll($"[{AttributeFilter.Mark}]")) forged.RemoveAttribute(AttributeFilter.Mark);
        return page;
    }

    private Article Whole(IDocument page, ArticleMetadata facts)
    {
        var body = XhtmlDoor.ReadBody(page, Options);
        return new() { Source = file, Metadata = facts, Body = body };
    }

    private Article Extracted(ArticleMetadata facts)
    {
        var byline = string.Join(", ", facts.Authors.Select(author => author.Name));
        var found = PageExtraction.Of(Open, facts.Title ?? "", byline);
        _findings.AddRange(found.Removals.Findings(file));
        if (facts.Authors.IsEmpty && found.Byline.Length > 0) facts = facts with { Authors = PageAuthors.Read([found.Byline]) };
        return new() { Source = file, Metadata = facts, Body = XhtmlDoor.ReadBody(found.Content, Options) };
    }

    private string? Keep(string mediaType, byte[] content)
    {
        if (!mediaType.StartsWith("image/", StringComparison.Ordinal) || content.Length == 0) return null;
        var key = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content))[..16];
        _resources[key] = content;
        return "resource:" + key;
    }
}

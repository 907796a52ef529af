using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The reading of one page.</summary>
internal sealed class PageReading(string file, string html, ReadingContext context)
{
    private readonly List<Diagnostic> _findings = [];
    private readonly Dictionary<string, byte[]> _resources = new(StringComparer.Ordinal);

    private readonly PagePictures _pictures = new(new SavedFiles(file, context.Folder));

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
        _pictures.Settle(page.DocumentElement);
        return page;
    }

    /// <summary>All of a document but for what it does not show itself.</summary>
    private Article Whole(IDocument page, ArticleMetadata facts)
    {
        var removals = new Removals();
        foreach (var hidden in page.Body!.QuerySelectorAll("[hidden],[aria-hidden],[style]").Where(element => !PagePreparation.IsVisible(element)).ToList())
        {
            if (hidden.Parent is not null) removals.Remove(hidden, Furniture.HiddenText);
        }
        _findings.AddRange(removals.Findings(file));
        return Assemble(page.Body, facts);
    }

    private Article Extracted(ArticleMetadata facts)
    {
        var byline = string.Join(", ", facts.Authors.Select(author => author.Name));
        var found = PageExtraction.Of(Open, facts.Title ?? "", byline);
        _findings.AddRange(found.Removals.Findings(file));
        if (facts.Authors.IsEmpty && found.Byline.Length > 0) facts = facts with { Authors = PageAuthors.Read([found.Byline]) };
        return Assemble(found.Content, facts);
    }

    private Article Assemble(IElement content, ArticleMetadata facts)
    {
        _pictures.ReplaceRemote(content);
        if (_pictures.Remote is { Count: > 0 } remote) _findings.Add(Rules.RemoteImages.At(new Location(file, remote.Line), remote.Count));
        return new() { Source = file, Metadata = facts, Body = XhtmlDoor.ReadBody(content, Options) };
    }

    private string? Keep(string mediaType, byte[] content)
    {
        if (!mediaType.StartsWith("image/", StringComparison.Ordinal) || content.Length == 0) return null;
        var key = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content))[..16];
        _resources[key] = content;
        return "resource:" + key;
    }
}

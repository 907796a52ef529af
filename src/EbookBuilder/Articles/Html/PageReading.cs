using AngleSharp.Dom;
using EbookBuilder.Languages;

namespace EbookBuilder.Articles.Html;

/// <summary>The reading of one page.</summary>
internal sealed class PageReading
{
    /// <summary>Below this a guess at the language is no better than none.</summary>
    private const double SureOfLanguage = 0.5;

    private const double VerySureOfLanguage = 0.9;

    private readonly string _file;
    private readonly string _html;
    private readonly SavedPage? _archive;
    private readonly ReadingContext _context;
    private readonly int _firstLine;
    private readonly PagePictures _pictures;
    private readonly Func<string, FramedPage?> _frame;
    private readonly Func<string, string?> _sheet;
    private readonly SavedMail? _mail;
    private PageLinks? _links;
    private bool _isLaidOut;
    private ImmutableArray<string> _leftOut = [];
    private readonly List<Diagnostic> _findings = [];
    private readonly Dictionary<string, byte[]> _resources = new(StringComparer.Ordinal);

    /// <summary>A page in a file of its own, with what it shows beside it.</summary>
    public PageReading(string file, string html, ReadingContext context)
    {
        (_file, _html, _context, _firstLine) = (file, html, context, 1);
        var files = new SavedFiles(file, context.Folder);
        (_pictures, _frame, _sheet) = (new(files.Find), files.Frame, files.Sheet);
    }

    /// <summary>A page out of an archive, which knows where it was on the web. Its lines are no lines of the file.</summary>
    public PageReading(string file, SavedPage saved, ReadingContext context)
    {
        (_file, _html, _archive, _context) = (file, saved.Html, saved, context);
        (_frame, _sheet, _mail) = (saved.Frame, saved.Sheet, saved.Mail);
        _pictures = new(reference => saved.Picture(reference) is { } part ? Keep(part.MediaType, part.Content) : null);
    }

    private DoorOptions Options => new() { File = _file, FirstLine = _firstLine, TrustMarks = true, KeepImage = Keep, Findings = _findings };

    /// <summary>The page as an article.</summary>
    public Article Read()
    {
        var page = Open();
        var (meta, data) = (new MetaTags(page), LinkedData.Read(page));
        var address = PageAddress.Of(page, meta, data, _file, _archive?.Address);
        _links = new(_file, _context.Folder, address, _archive);
        _links.SettleFrames(page.DocumentElement);
        _pictures.IsFromWeb = _archive is not null || address.Base is not null;
        var facts = PageFacts.Read(page, meta, data, address);
        if (_mail is not null) facts = facts with { Metadata = _mail.Complete(facts.Metadata) };
        var extract = _context.Extract ?? (PageChrome.IsIn(page, _html) || _isLaidOut);
        if (extract && _pictures.LeavesNodes)
        {
            extract = false;
            _findings.Add(Rules.PageTooLarge.At(new Location(_file)));
        }
        var article = extract ? Extracted(page, facts) : Whole(page, facts.Metadata);
        return article with { Decisions = [Decided(extract)], Metadata = WithLanguage(article, page.Body?.GetAttribute("lang")), Diagnostics = [.. _findings], LeftOut = _leftOut, Resources = _resources.ToImmutableDictionary() };
    }

    private Decision Decided(bool extract) => new(
        "extraction", extract ? "main article" : "whole page", _context.Extract is null ? (extract ? "it looks like a page of a site" : "there is nothing around the text") : "asked for", new Location(_file), _context.Extract is null ? 0.9 : 1);

    /// <param name="hides">Whether what style sheets hide is hidden.</param>
    private IDocument Open(bool hides = true)
    {
        var page = XhtmlDoor.Parse(_html, Options);
        var hasForgedPlaces = HasForgedPlaces(_html);
        FrameSets.Unfold(page, _frame, html =>
        {
            hasForgedPlaces |= HasForgedPlaces(html);
            return XhtmlDoor.Parse(html, Options with { FirstLine = 0 });
        });
        ShadowTrees.Open(page.DocumentElement);
        // What is looked for here is rare: one list of the elements for all, though some of them go on the way.
        var elements = NodeWalk.Elements(page.DocumentElement).ToList();
        if (hasForgedPlaces) elements.ForEach(element => element.RemoveAttribute(AttributeFilter.Mark));
        FormulaDoubles.Drop(page.DocumentElement, elements);
        if (hides) StyleSheets.Hide(page.DocumentElement, elements, _sheet);
        PlayerElements.Replace(elements);
        Disclosures.Open(elements);
        Tabs.Label(elements);
        HeadingLinks.Drop(elements);
        TaskMarks.Show(elements);
        FontHeadings.Mark(elements);
        _pictures.LeavesNodes = PageBulk.IsTooMuch(page.DocumentElement);
        if (!_pictures.LeavesNodes)
        {
            WordParagraphs.Mend(page.DocumentElement);
            ListLevels.Nest(page.DocumentElement);
            _isLaidOut = LayoutTables.Open(page.DocumentElement);
        }
        _pictures.Settle(page.DocumentElement);
        _links?.SettleFrames(page.DocumentElement);
        return page;
    }

    private static bool HasForgedPlaces(string html) => html.Contains(AttributeFilter.Mark, StringComparison.OrdinalIgnoreCase);

    /// <summary>All of a document but for what it does not show itself.</summary>
    private Article Whole(IDocument page, ArticleMetadata facts)
    {
        var removals = new Removals();
        ArchivedCopies.DropBar(page, removals);
        if (!_pictures.LeavesNodes) NavigationPanels.Drop(page.Body!, removals);
        foreach (var hidden in page.Body!.QuerySelectorAll("[hidden],[aria-hidden],[style]").Where(element => !PagePreparation.IsVisible(element)).ToList())
        {
            if (hidden.Parent is not null) removals.Remove(hidden, Furniture.HiddenText);
        }
        foreach (var choice in page.Body.QuerySelectorAll("datalist")) removals.Count(choice, Furniture.Form);
        Name(removals);
        if (PageNumbers.Mark(page.Body) is { Count: > 0 } pages) _findings.Add(Rules.PageNumbersBecameMarks.At(new Location(_file, pages.Line), pages.Count));
        if (!_pictures.LeavesNodes) PagePreparation.BreaksToParagraphs(page.Body);
        if (!_pictures.LeavesNodes) LeadHeading.Lift(page.Body, facts.Title);
        _links!.Settle(page.Body);
        MarkNotes(page.Body);
        return Assemble(page.Body, facts);
    }

    private Article Extracted(IDocument page, PageFacts facts)
    {
        var first = (IDocument?)page;
        var found = PageExtraction.Of(hides => Interlocked.Exchange(ref first, null) ?? Open(hides), facts);
        Name(found.Removals);
        var shown = facts.AuthorsAreMarked ? [] : PageAuthors.Read([found.Byline]);
        var metadata = facts.Metadata with { Authors = shown.IsEmpty ? facts.Metadata.Authors : shown, Subtitle = facts.Metadata.Subtitle ?? found.Subtitle };
        _links!.Settle(found.Content);
        MarkNotes(found.Content);
        PublisherNames.Strip(found.Content);
        PageLinks.DropDangling(found.Content);
        var article = Assemble(found.Content, metadata);
        PlainShape.Apply(article.Body);
        return article with { Body = ContentModel.Repair(article.Body) };
    }

    private static void MarkNotes(IElement content)
    {
        InlineNotes.Mark(content);
        WebNotes.Mark(content);
    }

    private void Name(Removals removals)
    {
        _findings.AddRange(removals.Findings(_file));
        if (_context.KeepsLeftOut) _leftOut = [.. removals.Texts];
    }

    private Article Assemble(IElement content, ArticleMetadata facts)
    {
        _pictures.ReplaceRemote(content, facts.Title);
        if (_pictures.Remote is { Count: > 0 } remote) _findings.Add(Rules.RemoteImages.At(new Location(_file, remote.Line), remote.Count));
        CodeLanguages.Mark(content);
        var body = XhtmlDoor.ReadBody(content, Options);
        return new() { Source = _file, Metadata = facts, Body = body };
    }

    /// <summary>The language of the text, where the page's head does not state it. Word writes that of its own settings on the body: it counts where the text does not say otherwise.</summary>
    private static ArticleMetadata WithLanguage(Article article, string? ofBody)
    {
        if (article.Metadata.Language is not null) return article.Metadata;
        var detected = LanguageDetection.Detect(article.Body.Value);
        if (LanguageTag.Fit(ofBody) is { } stated && (detected.Confidence < VerySureOfLanguage || stated.Split('-')[0] == detected.Tag.Split('-')[0])) return article.Metadata with { Language = stated, LanguageIsStated = true };
        return detected.Confidence >= SureOfLanguage && detected.Tag != "und" ? article.Metadata with { Language = detected.Tag } : article.Metadata;
    }

    private string? Keep(string mediaType, byte[] content)
    {
        if (!mediaType.StartsWith("image/", StringComparison.Ordinal) || content.Length == 0) return null;
        var key = Convert.ToHexStringLower(ContentDigest.Sha256(content))[..16];
        _resources[key] = content;
        return "resource:" + key;
    }
}

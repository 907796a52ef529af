using EbookBuilder.Articles;
using EbookBuilder.Images;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// Turns every reference of a document from the author's words into a place in the package. What leads nowhere loses its link and keeps its text; an image that is
/// not there leaves its alternative text; each is reported with its place in the author's file.
/// </summary>
internal sealed class ReferenceBinding(LinkGraph graph, FileLookup files, TargetWords words, ImageStore images, ImagePages imagePages)
{
    /// <summary>The bound document, and what was found on the way.</summary>
    public (ChapterDocument Document, ImmutableArray<Diagnostic> Findings) Bind(ChapterDocument document)
    {
        var body = new XElement(document.Body);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var image in body.Descendants(Name("img")).ToList()) BindImage(document, image, findings);
        foreach (var link in body.Descendants(Name("a")).Where(link => link.Attribute("href") is not null).ToList()) BindLink(document, link, findings);
        foreach (var quote in body.Descendants().Attributes("cite").Where(cite => Address.Clean(cite.Value) is null).ToList()) quote.Remove();
        return (document with { Body = body }, findings.ToImmutable());
    }

    private void BindLink(ChapterDocument document, XElement link, ImmutableArray<Diagnostic>.Builder findings)
    {
        var href = link.Attribute("href")!;
        if (IsOwnAddress(link)) return;
        var target = graph.Resolve(document.Source, href.Value);
        if (link.Attribute(CrossReference.Asks) is { } asks && link.FirstNode is null) link.Add(WordsFor(link, target, asks.Value, document));
        switch (target)
        {
            case LinkTarget.Inside inside:
                if (inside.Missing is not null) findings.Add(Rules.HeadingNotFound.At(LocationOf(link, document.Source), href.Value, inside.Missing));
                href.Value = inside.Path.HrefFrom(document.Path, inside.Id);
                break;
            case LinkTarget.Outside outside:
                href.Value = outside.Address;
                break;
            case LinkTarget.ToImage image:
                BindLinkToImage(document, link, href, image.File, findings);
                break;
            case LinkTarget.Nowhere nowhere:
                if (FindingOf(link, nowhere) is { } rule) findings.Add(rule.At(LocationOf(link, document.Source), nowhere.Particulars));
                Unlink(link);
                break;
        }
    }

    private string WordsFor(XElement link, LinkTarget target, string asks, ChapterDocument document) => target switch
    {
        LinkTarget.Inside inside => words.Of(inside, asks, document.Draft.Language),
        LinkTarget.Outside outside => outside.Address,
        LinkTarget.ToImage image => image.File[(image.File.LastIndexOf('/') + 1)..],
        _ => link.Attribute(CrossReference.Written)?.Value ?? link.Attribute("href")!.Value.TrimStart('#'),
    };

    /// <summary>What is written like a cross reference may be a name: <c>@sec-team</c> is one only where it has a colon or brackets.</summary>
    private static Rule? FindingOf(XElement link, LinkTarget.Nowhere nowhere) =>
        link.Attribute(CrossReference.Written)?.Value is not { } written ? nowhere.Rule
        : written is ['@', ..] && !written.Contains(':', StringComparison.Ordinal) ? null : Rules.LabelNotFound;

    /// <summary>The line of a header block that says where the article was taken from: it leads there, not to the article itself.</summary>
    private static bool IsOwnAddress(XElement link) => link.Attribute("class")?.Value == "source" && link.Parent?.Parent?.Attribute("class")?.Value == "article-header";

    /// <summary>A link around the very image that it leads to says nothing; any other leads to a page that shows the image.</summary>
    private void BindLinkToImage(ChapterDocument document, XElement link, XAttribute href, string file, ImmutableArray<Diagnostic>.Builder findings)
    {
        var stored = images.FromFile(file);
        if (stored.Note is { } note) findings.Add(note.At(LocationOf(link, document.Source), file));
        if (stored.Path is not { } path)
        {
            findings.Add(Rules.LinkToFileOutsideBook.At(LocationOf(link, document.Source), file));
            Unlink(link);
        }
        else if (link.Descendants(Name("img")).Any()) Unlink(link);
        else href.Value = imagePages.For(path, file, document.Draft.Language).HrefFrom(document.Path);
    }

    private static void Unlink(XElement link)
    {
        link.SetAttributeValue("href", null);
        foreach (var name in (ReadOnlySpan<string>)["rel", "target", "hreflang", "type", "download"]) link.SetAttributeValue(name, null);
        if (link.HasAttributes && link.Attributes().Any(attribute => attribute.Name.Namespace != Xhtml.Source)) link.Name = Name("span");
        else link.ReplaceWith(link.Nodes());
    }

    private void BindImage(ChapterDocument document, XElement image, ImmutableArray<Diagnostic>.Builder findings)
    {
        var source = image.Attribute("src")?.Value.Trim() ?? "";
        var stored = Find(document, source);
        if ((stored.Fault ?? stored.Note) is { } rule) findings.Add(rule.At(LocationOf(image, document.Source), source));
        if (stored.Path is { } path)
        {
            image.SetAttributeValue("src", path.HrefFrom(document.Path));
            if (image.Attribute("alt") is null) image.SetAttributeValue("alt", "");
            return;
        }
        LeaveText(image);
    }

    private StoredImage Find(ChapterDocument document, string source)
    {
        if (source.StartsWith("resource:", StringComparison.Ordinal))
        {
            if (!document.Draft.Article.Resources.TryGetValue(source["resource:".Length..], out var content)) return new(null, Rules.ImageNotFound);
            return images.FromBytes(content);
        }
        if (source.StartsWith("wiki:", StringComparison.Ordinal)) source = source["wiki:".Length..];
        else if (source.StartsWith("//", StringComparison.Ordinal)) return new(null, Rules.ImageOnTheWeb);
        else if (BookPath.HasScheme(source))
        {
            if (graph.LocalPathOf(source) is not { } local) return new(null, source.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? Rules.ImageOnTheWeb : Rules.ImageNotFound);
            source = local;
        }
        var cut = source.AsSpan().IndexOfAny('?', '#');
        var file = files.Find(document.Source, cut < 0 ? source : source[..cut]) ?? (cut < 0 ? null : files.Find(document.Source, source));
        return file is null ? new(null, Rules.ImageNotFound) : images.FromFile(file);
    }

    /// <summary>The words that stand for an image which is not there; where it has none, nothing, and no empty link or figure either.</summary>
    private static void LeaveText(XElement image)
    {
        var text = image.Attribute("alt")?.Value.Trim() ?? "";
        if (text.Length > 0)
        {
            var words = Element("span", new XAttribute("class", "missing-image"), text);
            if (image.Attribute("id") is { } id) words.Add(new XAttribute(id));
            image.ReplaceWith(image.Parent?.Name == Name("body") || image.Parent?.Name == Name("section") || image.Parent?.Name == Name("figure") ? Element("p", words) : words);
            return;
        }
        var parent = image.Parent;
        image.Remove();
        while (parent is not null && parent.Name.LocalName is "a" or "p" or "figure" or "picture" or "span" && !parent!.Nodes().Any(node => node is XElement || node is XText { Value: var value } && !string.IsNullOrWhiteSpace(value)))
        {
            var outer = parent.Parent;
            if (parent.Attribute("id") is null) parent.Remove();
            parent = outer;
        }
    }
}

using EbookBuilder.Passes;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Articles;

/// <summary>
/// The lines above a plain text that say who wrote it, when, and what it is called, where all this is stated elsewhere too. What is stated is shown; a line
/// that says the same and more stays; one that says otherwise goes and is named, so that no reader meets two names or two days.
/// </summary>
internal static class PrintedFront
{
    /// <summary>Below this the line was taken for a title in doubt: it stays as a heading of the text.</summary>
    private const double SureOfTitle = 0.6;

    /// <summary>The article without the lines that what is stated contradicts.</summary>
    public static Article Yield(Article article, ArticleMetadata stated)
    {
        var findings = new List<Diagnostic>();
        var contradicted = new List<int>();
        foreach (var (i, line) in article.Body.Elements().TakeWhile(IsFront).Index())
        {
            if (Contradicted(line, stated, article) is not { } what) continue;
            findings.Add(Rules.StatedInstead.At(new(article.Source, (int?)line.Attribute(At) ?? 0), what, Headings.TextOf(line)));
            contradicted.Add(i);
        }
        if (stated.Subtitle is { } subtitle && article.Metadata.Subtitle is { } printed && !SaysAll(subtitle, printed)) findings.Add(Rules.StatedInstead.At(PlaceOf(article, "subtitle"), "the subtitle", printed));
        return findings.Count == 0 ? article : article with { Body = Without(article.Body, contradicted), Diagnostics = [.. article.Diagnostics, .. findings] };
    }

    private static XElement Without(XElement body, List<int> lines)
    {
        if (lines.Count == 0) return body;
        var rest = new XElement(body);
        rest.Elements().Where((_, i) => lines.Contains(i)).Remove();
        return rest;
    }

    private static bool IsFront(XElement line) => line.Name == Headings.NameOf(1) || line.Attribute("class")?.Value is "letterhead" or "byline" or "dateline" or "front";

    private static string? Contradicted(XElement line, ArticleMetadata stated, Article article)
    {
        var text = Headings.TextOf(line);
        if (line.Name == Headings.NameOf(1)) return stated.Title is { } title && Slug.Loose(title) != Slug.Loose(text) && ConfidenceOf(article, "title") >= SureOfTitle ? "the title" : null;
        return line.Attribute("class")?.Value switch
        {
            "byline" => stated.Authors.All(author => SaysAll(text, author.Name)) ? null : "the author",
            "dateline" when line.Elements(Name("time")).FirstOrDefault() is { } time && stated.Date is { } date && time.Attribute("datetime")?.Value != date => "the date",
            "dateline" => stated.Place is { } place && line.Elements(Name("span")).Any(span => span.Attribute("class")?.Value == "place") && !SaysAll(text, place) ? "the place" : null,
            _ => null,
        };
    }

    private static bool SaysAll(string text, string words) => Slug.Loose(text).Contains(Slug.Loose(words), StringComparison.Ordinal);

    private static double ConfidenceOf(Article article, string what) => article.Decisions.FirstOrDefault(decision => decision.What == what)?.Confidence ?? 1;

    private static Location PlaceOf(Article article, string what) => article.Decisions.FirstOrDefault(decision => decision.What == what)?.Location ?? new(article.Source);
}

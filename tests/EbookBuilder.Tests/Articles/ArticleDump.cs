using System.Text;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Tests.Articles;

/// <summary>An article in a form that a human can review.</summary>
internal static class ArticleDump
{
    /// <summary>The article as lines: metadata, resources, findings, then its blocks.</summary>
    public static string Of(Article article)
    {
        var text = new StringBuilder();
        var facts = article.Metadata;
        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) text.Append(name).Append(": ").Append(value).Append('\n');
        }
        Line("title", facts.Title);
        Line("subtitle", facts.Subtitle);
        foreach (var author in facts.Authors) Line("author", Person(author));
        Line("date", facts.Date);
        Line("updated", facts.Updated);
        Line("place", facts.Place);
        Line("language", facts.Language + (facts.LanguageIsStated ? "" : " (detected)"));
        Line("publisher", facts.Publisher);
        Line("address", facts.Address);
        foreach (var alias in facts.Aliases) Line("alias", alias);
        Line("description", facts.Description);
        Line("tags", string.Join(", ", facts.Tags));
        Line("slug", facts.Slug);
        Line("order", facts.Order?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (facts.Draft) Line("draft", "yes");
        Line("licence", facts.Licence);
        Line("role", facts.Role?.Name);
        Line("lead image", facts.LeadImage);
        foreach (var (key, value) in facts.Other.OrderBy(other => other.Key, StringComparer.Ordinal)) Line("other " + key, value.Replace("\n", " / ", StringComparison.Ordinal));
        foreach (var (key, content) in article.Resources.OrderBy(resource => resource.Key, StringComparer.Ordinal)) Line("resource", $"{key} ({content.Length} bytes)");
        foreach (var finding in article.Diagnostics) Line("finding", finding.ToString());
        text.Append('\n');
        return text.Append(BodyDump.Of(article.Body)).ToString();
    }

    private static string Person(Contributor person) =>
        person.Name + (person.FileAs is { } fileAs ? $" [{fileAs}]" : "") + (person.Role == "aut" ? "" : $" ({person.Role})") + (person.Affiliation is { } place ? $", {place}" : "");
}

using EbookBuilder.Gathering;

namespace EbookBuilder.Passes;

/// <summary>Makes the draft with which the passes begin: which title, role and language an article has as a chapter.</summary>
internal static class ChapterDrafting
{
    /// <summary>The draft of an article at its place in the plan.</summary>
    public static ChapterDraft Of(Article article, PlanNode node, string bookLanguage)
    {
        var role = node.Role ?? article.Metadata.Role ?? ChapterRole.Chapter;
        var heading = HeadingOf(article, node) ?? NameOf(role, article, bookLanguage);
        return new()
        {
            Article = article,
            Node = node,
            Body = article.Body,
            Title = node.Title ?? heading,
            Heading = heading,
            Role = role,
            Language = LanguageOf(article.Metadata, bookLanguage),
        };
    }

    /// <summary>What an article is taken for by its words says nothing of the country: in a book in British English it is no other English.</summary>
    private static string LanguageOf(ArticleMetadata metadata, string book) => metadata switch
    {
        { Language: null } => book,
        { LanguageIsStated: true, Language: var stated } => stated,
        { Language: var detected } => Languages.SameLanguage.Are(detected, book) ? book : detected,
    };

    private static string? HeadingOf(Article article, PlanNode node)
    {
        if (article.Metadata.Title is { Length: > 0 } stated) return stated;
        if (TitleHeading(article.Body) is { } heading) return heading;
        return node.Title;
    }

    /// <summary>A glossary may be a bare list of terms.</summary>
    private static string NameOf(ChapterRole role, Article article, string language) =>
        role == ChapterRole.Glossary ? Languages.MatterWords.In(language).Glossary : ReadableName.Of(Path.GetFileName(article.Source));

    /// <summary>The first heading, where it stands above all others.</summary>
    private static string? TitleHeading(XElement body)
    {
        var headings = Headings.In(body).Where(heading => heading.Parent == body).ToList();
        if (headings is not [var first, .. var others] || Headings.TextOf(first) is not { Length: > 0 } words) return null;
        var level = Headings.LevelOf(first);
        return level == 1 || (first == body.Elements().First() && others.All(other => Headings.LevelOf(other) > level)) ? words : null;
    }
}

using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>What the plans of Quarto and bookdown have in common.</summary>
internal static class ScholarlyPlan
{
    /// <summary>The plan of a book.</summary>
    /// <param name="name">The layout.</param>
    /// <param name="site">The folder of the book.</param>
    /// <param name="configuration">The whole configuration.</param>
    /// <param name="book">The part of it that describes the book: title, author, date.</param>
    /// <param name="nodes">Parts and chapters.</param>
    /// <param name="manifest">What is stated beside it.</param>
    /// <param name="isNumbered">Whether the project numbers its chapters and sections.</param>
    /// <param name="findings">What was wrong with the configuration.</param>
    public static BookPlan Of(string name, SiteFolder site, Setting configuration, Setting book, ImmutableArray<PlanNode> nodes, BookManifest manifest, bool isNumbered, List<Diagnostic> findings)
    {
        var language = book["lang"].Text ?? configuration["lang"].Text;
        var chapters = nodes.SelectMany(node => node.SelfAndBelow()).Where(node => node.Path is not null).Select(node => (node.Path!, node.Role == ChapterRole.Appendix, node.Numbered)).ToList();
        var labels = new BookLabels(site.Folder, chapters);
        var variables = SettingsFile.Load(site.Folder, site.Full("_variables.yml"), findings);
        var bibliography = BibliographyFiles(site, configuration, book);
        var authors = book["author"].AsList().Select(author => author.Text ?? author.FirstText("name")).OfType<string>().SelectMany(author => author.Split(" and ", StringSplitOptions.TrimEntries));
        return new()
        {
            Folder = site.Folder,
            Layout = name,
            Manifest = manifest with
            {
                Title = manifest.Title ?? book["title"].Text,
                Subtitle = manifest.Subtitle ?? book["subtitle"].Text,
                Contributors = manifest.Contributors.IsEmpty ? [.. authors.Select(author => new Contributor(author))] : manifest.Contributors,
                Description = manifest.Description ?? book["description"].Text,
                Languages = manifest.Languages.IsEmpty && language is not null ? [language] : manifest.Languages,
                Numbering = manifest.Numbering ?? (isNumbered ? new(NumberingScope.Sections) : null),
                Bibliography = manifest.Bibliography ?? (bibliography.IsEmpty ? null : new(bibliography)),
                Site = manifest.Site ?? book["site-url"].Text ?? book["url"].Text,
            },
            Nodes = [.. nodes.Select(node => WithNumbering(node, labels))],
            Dialect = new ScholarlyDialect(labels, BibliographyKeys.In(bibliography.Select(file => site.TextOf(file[site.Root.Length..])).OfType<string>()), variables, language ?? manifest.Languages.FirstOrDefault()),
            Addresses = Addresses(site, labels, chapters.Select(chapter => chapter.Item1)),
            SiteRoots = [site.Root.TrimEnd('/')],
            Diagnostics = [.. findings],
        };
    }

    private static PlanNode WithNumbering(PlanNode node, BookLabels labels) => node with
    {
        Numbered = node.Numbered && (node.Path is null || !labels.WithoutNumber.Contains(node.Path)),
        Children = [.. node.Children.Select(child => WithNumbering(child, labels))],
    };

    private static ImmutableArray<string> BibliographyFiles(SiteFolder site, Setting configuration, Setting book)
    {
        var stated = configuration["bibliography"].Texts().Concat(book["bibliography"].Texts()).ToList();
        return [.. (stated.Count > 0 ? stated : site.Files.Where(file => file.EndsWith(".bib", StringComparison.Ordinal)).Select(file => file[site.Root.Length..])).Distinct(StringComparer.Ordinal).Select(site.Full)];
    }

    // A chapter's page is named after its file, in bookdown after the anchor of its first heading.
    private static ImmutableDictionary<string, string> Addresses(SiteFolder site, BookLabels labels, IEnumerable<string> files)
    {
        var addresses = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var file in files)
        {
            addresses.TryAdd(SiteAddress.Normalize("/" + Path.ChangeExtension(file[site.Root.Length..], ".html")), file);
            if (labels.Chapters.TryGetValue(file, out var label)) addresses.TryAdd(SiteAddress.Normalize($"/{label.Id}.html"), file);
        }
        return addresses.ToImmutable();
    }
}

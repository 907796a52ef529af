using System.Text.RegularExpressions;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>A bookdown project (bookdown.org): <c>_bookdown.yml</c>, <c>index.Rmd</c>, parts as headings in the chapters.</summary>
public sealed partial class BookdownLayout : ILayout
{
    /// <inheritdoc/>
    public string Name => "bookdown";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Root(folder) is not null;
    }

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var findings = new List<Diagnostic>();
        var site = new SiteFolder(folder, Root(folder) ?? "");
        var configuration = SettingsFile.Load(folder, site.Full("_bookdown.yml"), findings);
        var index = site.Files.FirstOrDefault(file => file.Equals("index.Rmd", StringComparison.OrdinalIgnoreCase));
        var book = index is null ? Setting.None : SettingsFile.FrontMatter(site.TextOf(index) ?? "").Data;
        return ScholarlyPlan.Of(Name, site, configuration.With(book), book, Parts(site, Chapters(site, configuration)), manifest, IsNumbered(site, findings), findings);
    }

    // Every output numbers its sections unless it says otherwise (bookdown.org/yihui/bookdown/html.html).
    private static bool IsNumbered(SiteFolder site, List<Diagnostic> findings) =>
        !site.Contains("_output.yml") || SettingsFile.Load(site.Folder, site.Full("_output.yml"), findings).Entries.All(output => output.Value["number_sections"].Truth != false);

    private static string? Root(BookFolder folder) =>
        SiteFolder.Holding(folder, "_bookdown.yml")
        ?? SiteFolder.HoldingAny(folder, ["index.Rmd", "index.rmd"], root => folder.ReadText(root + (folder.Contains(root + "index.Rmd") ? "index.Rmd" : "index.rmd")).Contains("bookdown", StringComparison.Ordinal));

    private static List<string> Chapters(SiteFolder site, Setting configuration)
    {
        var stated = configuration["rmd_files"].IsMapping ? configuration["rmd_files"].Entries.FirstOrDefault(entry => entry.Key is "html" or "epub").Value ?? configuration["rmd_files"].Entries[0].Value : configuration["rmd_files"];
        var listed = stated.Texts().Where(site.Contains).ToList();
        var subfolders = configuration["rmd_subdir"];
        var all = site.Files.Where(file => Path.GetExtension(file).Equals(".rmd", StringComparison.OrdinalIgnoreCase) && !file.Split('/').Any(part => part.StartsWith('_'))
            && (!file.Contains('/', StringComparison.Ordinal) || subfolders.Truth == true || subfolders.Texts().Any(folder => file.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal))));
        if (listed.Count > 0 && subfolders.IsNone) return listed;
        return [.. listed, .. all.Except(listed).OrderBy(file => file.Equals("index.Rmd", StringComparison.OrdinalIgnoreCase) ? 0 : 1).ThenBy(file => file, StringComparer.Ordinal)];
    }

    // "# (PART) Title" stands at the head of the first chapter of the part, or at the end of the chapter before it.
    private static ImmutableArray<PlanNode> Parts(SiteFolder site, List<string> chapters)
    {
        var (nodes, inside, isAppendix, part) = (new List<PlanNode>(), new List<PlanNode>(), false, (string?)null);
        foreach (var chapter in chapters)
        {
            var headings = Heading().Matches(site.TextOf(chapter) ?? "").ToList();
            var first = headings.FindIndex(heading => heading.Groups[1].Length == 0);
            foreach (var heading in headings.Take(first < 0 ? headings.Count : first)) Begin(heading);
            inside.Add(new(site.Full(chapter)) { Role = isAppendix ? ChapterRole.Appendix : null });
            foreach (var heading in headings.Skip(first < 0 ? headings.Count : first).Where(heading => heading.Groups[1].Length > 0)) Begin(heading);
        }
        End();
        return [.. nodes];

        void Begin(Match heading)
        {
            End();
            if (heading.Groups[1].Value == "APPENDIX") isAppendix = true;
            part = heading.Groups[2].Value.Trim();
        }

        void End()
        {
            if (part is null) nodes.AddRange(inside);
            else if (inside.Count > 0) nodes.Add(new(null, part) { Children = [.. inside] });
            inside = [];
            part = null;
        }
    }

    [GeneratedRegex(@"^#\s+(?:\((PART|APPENDIX)(?:\\?\*)?\)\s*)?([^\n{]*)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}

using System.Text.RegularExpressions;
using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Layouts.Notion;

/// <summary>The pages of an export in the order in which they link to each other; rows of a database in the order of its file.</summary>
internal sealed partial class NotionExport
{
    private const int DeepestNesting = 60;
    private readonly BookFolder _folder;
    private readonly HashSet<string> _pages;
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    public NotionExport(BookFolder folder)
    {
        _folder = folder;
        Pages = [.. folder.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal))];
        Databases = [.. folder.Files.Where(file => file.EndsWith(".csv", StringComparison.Ordinal) && NotionName.HasId(file)).OrderBy(file => file.EndsWith("_all.csv", StringComparison.Ordinal) ? 0 : 1).DistinctBy(file => file.Replace("_all.csv", ".csv", StringComparison.Ordinal))];
        _pages = [.. Pages];
    }

    /// <summary>The pages.</summary>
    public ImmutableArray<string> Pages { get; }

    /// <summary>The databases, each by its fullest file.</summary>
    public ImmutableArray<string> Databases { get; }

    /// <summary>Pages and what lies below them.</summary>
    public ImmutableArray<PlanNode> Nodes()
    {
        var shallow = Pages.OrderBy(page => page.AsSpan().Count('/')).ThenBy(page => page, NaturalOrder.Instance).ToList();
        var nodes = new List<PlanNode>();
        foreach (var page in shallow)
        {
            if (_placed.Add(page)) nodes.Add(Node(page, 0));
        }
        return [.. nodes];
    }

    /// <summary>The rows of a database whose pages are in the export, and all its fields.</summary>
    public (List<string[]> Fields, ImmutableArray<string> Pages) Database(string file)
    {
        var fields = CsvTable.Read(_folder.ReadText(file));
        var below = BelowFolder(file);
        var rows = Pages.Where(page => page.StartsWith(below, StringComparison.Ordinal) && page.IndexOf('/', below.Length) < 0).ToList();
        var ordered = fields.Skip(1).Select(row => rows.FirstOrDefault(page => Matches(page, row[0]))).OfType<string>().Distinct().ToList();
        return (fields, [.. ordered, .. rows.Except(ordered)]);
    }

    /// <summary>The page of a row, or null.</summary>
    public static string? PageOf(IEnumerable<string> pages, string title) => pages.FirstOrDefault(page => Matches(page, title));

    /// <summary>The pages or databases that a page links to by relative paths, in order.</summary>
    public IEnumerable<string> LinkedFrom(string page) =>
        Link().Matches(_folder.ReadText(page)).Select(match => BookFolder.Join(page, Uri.UnescapeDataString(match.Groups[1].Value.Trim('<', '>')))).OfType<string>();

    // File names lose what a disk does not allow, and are cut off after some fifty characters.
    private static bool Matches(string page, string title)
    {
        var (name, wanted) = (Letters(NotionName.Title(page)), Letters(title));
        return name.Length > 0 && (name == wanted || (name.Length >= 30 && wanted.StartsWith(name, StringComparison.Ordinal)));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private string BelowFolder(string file)
    {
        var stem = file.Replace("_all.csv", ".csv", StringComparison.Ordinal)[..^Path.GetExtension(file).Length];
        var titled = stem[..(stem.LastIndexOf('/') + 1)] + NotionName.Title(file);
        return _folder.Files.Any(other => other.StartsWith(stem + "/", StringComparison.Ordinal)) ? stem + "/" : titled + "/";
    }

    private PlanNode Node(string page, int depth)
    {
        var below = BelowFolder(page);
        var children = new List<PlanNode>();
        if (depth < DeepestNesting)
        {
            foreach (var target in LinkedFrom(page))
            {
                if (_pages.Contains(target) && target.StartsWith(below, StringComparison.Ordinal) && target.IndexOf('/', below.Length) < 0 && _placed.Add(target)) children.Add(Node(target, depth + 1));
                else if (target.EndsWith(".csv", StringComparison.Ordinal)) AddDatabase(target, children, depth);
            }
            foreach (var database in Databases.Where(database => database.StartsWith(below, StringComparison.Ordinal) && database.IndexOf('/', below.Length) < 0)) AddDatabase(database, children, depth);
            foreach (var rest in Pages.Where(other => other.StartsWith(below, StringComparison.Ordinal) && other.IndexOf('/', below.Length) < 0 && _placed.Add(other))) children.Add(Node(rest, depth + 1));
        }
        return new(page) { Children = [.. children] };
    }

    private void AddDatabase(string database, List<PlanNode> children, int depth)
    {
        var file = Databases.FirstOrDefault(candidate => candidate.Replace("_all.csv", ".csv", StringComparison.Ordinal) == database.Replace("_all.csv", ".csv", StringComparison.Ordinal));
        if (file is null || !_placed.Add(file)) return;
        var rows = Database(file).Pages.Where(_placed.Add).Select(page => Node(page, depth + 2)).ToImmutableArray();
        if (!rows.IsEmpty) children.Add(new(null, NotionName.Title(file)) { Children = rows });
    }

    [GeneratedRegex(@"\]\((<[^<>\n]+\.(?:md|csv)>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*\.(?:md|csv))\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}

namespace EbookBuilder.Gathering.Summaries;

/// <summary>Turns the entries of a SUMMARY.md into parts and articles: each file once, in the order of the list.</summary>
/// <param name="folder">The book folder.</param>
/// <param name="summary">The SUMMARY.md, to whose folder the targets are relative.</param>
/// <param name="findings">Takes drafts, and entries without a page behind them.</param>
internal sealed class SummaryNodes(BookFolder folder, string summary, ICollection<Diagnostic> findings)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The nodes of some entries.</summary>
    public ImmutableArray<PlanNode> Of(IEnumerable<SummaryEntry> entries, bool numbered = true) => [.. entries.SelectMany(entry => Of(entry, numbered))];

    /// <summary>Makes known that a file stands in the book already; false where it did before.</summary>
    public bool Take(string path) => _taken.Add(path);

    /// <summary>The node of an entry; where its page is missing, those of the entries in it.</summary>
    public IEnumerable<PlanNode> Of(SummaryEntry entry, bool numbered)
    {
        var path = File(entry.Line);
        var children = Of(entry.Children, numbered);
        var title = entry.Line.Title.Length == 0 ? null : entry.Line.Title;
        if (path is not null) return [new(path, title) { Children = children, Location = entry.Line.Location, Numbered = numbered }];
        return children.IsEmpty ? [] : [new(null, title ?? "") { Children = children, Location = entry.Line.Location, Numbered = numbered }];
    }

    private string? File(SummaryLine line)
    {
        if (line.Target is not { } target) return null;
        if (target.Length == 0) return Missing(Rules.PageLeftOut.At(line.Location, $"\"{line.Title}\" is a draft without a page"));
        if (BookPath.HasScheme(target) || target.StartsWith("//", StringComparison.Ordinal)) return Missing(Rules.PageLeftOut.At(line.Location, $"\"{line.Title}\" leads to {target}"));
        var cut = target.AsSpan().IndexOfAny('#', '?');
        if (Find(cut < 0 ? target : target[..cut]) is not { } path) return Missing(Rules.NavigationEntryMissing.At(line.Location, target));
        // A second entry for the same page leads to a place in it, or is a mistake; the page stands in the book once.
        return Take(path) ? path : null;
    }

    private string? Find(string target) => new[] { target, target + ".md", target.TrimEnd('/') + "/README.md", target.TrimEnd('/') + "/index.md" }
        .Select(candidate => BookFolder.Join(summary, candidate.TrimStart('/')))
        .FirstOrDefault(path => path is { Length: > 0 } && ArticleFiles.IsArticleName(path) && folder.Contains(path));

    private string? Missing(Diagnostic finding)
    {
        findings.Add(finding);
        return null;
    }
}

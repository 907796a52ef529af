using System.Globalization;
using System.Text;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Gathering;

namespace EbookBuilder.Tests.Gathering;

/// <summary>A plan as people can read and compare it.</summary>
internal static class PlanText
{
    public static string Of(BookPlan plan)
    {
        var text = new StringBuilder();
        text.Append("layout: ").Append(plan.Layout).Append('\n');
        Manifest(plan.Manifest, text);
        text.Append('\n');
        foreach (var node in plan.Nodes) Node(node, 0, text);
        Section("addresses", plan.Addresses.OrderBy(address => address.Key, StringComparer.Ordinal).Select(address => $"{address.Key} -> {address.Value}"), text);
        Section("site roots", plan.SiteRoots, text);
        Section("attachments", plan.AttachmentFolders, text);
        Section("findings", plan.Diagnostics.Select(finding => finding.Hint is null ? finding.ToString() : $"{finding} ({finding.Hint})"), text);
        Section("decisions", plan.Decisions.Select(decision => $"{decision.What}: {decision.Value} ({decision.Why})"), text);
        return text.ToString();
    }

    public static string Nodes(BookPlan plan)
    {
        var text = new StringBuilder();
        foreach (var node in plan.Nodes) Node(node, 0, text);
        return text.ToString();
    }

    private static void Manifest(BookManifest manifest, StringBuilder text)
    {
        void Line(string name, object? value)
        {
            if (value is not null and not "") text.Append(name).Append(": ").Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');
        }
        Line("title", manifest.Title);
        Line("file-as", manifest.TitleFileAs);
        Line("subtitle", manifest.Subtitle);
        foreach (var person in manifest.Contributors) Line(person.Role, person.Name + (person.FileAs is null ? "" : $" ({person.FileAs})") + (person.Affiliation is null ? "" : $", {person.Affiliation}"));
        Line("languages", string.Join(", ", manifest.Languages));
        Line("identifiers", string.Join(", ", manifest.Identifiers.Select(identifier => identifier.Value)));
        Line("publisher", manifest.Publisher);
        Line("date", manifest.Date);
        Line("description", manifest.Description);
        foreach (var subject in manifest.Subjects) Line("subject", $"{subject.Text} {subject.Authority} {subject.Term}".Trim());
        Line("series", manifest.Series is { } series ? $"{series.Name} {series.Position}".Trim() : null);
        Line("rights", manifest.Rights);
        Line("licence", manifest.Licence);
        Line("cover", manifest.Cover);
        Line("style", manifest.Style);
        Line("site", manifest.Site);
        if (manifest.MenuDepth != 2 || manifest.ContentsDepth != 2) Line("depths", $"{manifest.MenuDepth} {manifest.ContentsDepth}");
        Line("contents", string.Join(", ", manifest.ContentsDetails));
        Line("numbering", manifest.Numbering is { } numbering ? $"{numbering.Scope} {numbering.Style}" : null);
        Line("extract", manifest.Extract);
        Line("group", manifest.Group);
        Line("sources", manifest.SourcesPage);
        Line("lists", string.Join(", ", manifest.Lists));
        Line("indexes", string.Join(", ", manifest.Indexes));
        Line("split", manifest.Split is { } split ? $"{split.Target} {split.Limit}" : null);
        Line("join", manifest.Join?.Below);
        Line("half title", manifest.HalfTitle);
        Line("about authors", manifest.AboutAuthors);
        Line("bibliography", manifest.Bibliography is { } source ? $"{string.Join(", ", source.Files)} {source.Style}".Trim() : null);
        Line("glossary", manifest.Glossary);
        Line("linked from", manifest.LinkedFrom);
        Line("outside links as notes", manifest.OutsideLinksAsNotes);
    }

    private static void Node(PlanNode node, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(node.Path ?? "-");
        if (node.Title is not null) text.Append(" \"").Append(node.Title).Append('"');
        if (node.Role is not null) text.Append(" [").Append(node.Role.Name).Append(']');
        if (!node.Numbered) text.Append(" unnumbered");
        if (node.Extract is { } extract) text.Append(extract ? " extracted" : " whole");
        if (node.Location != Location.None) text.Append(" @").Append(node.Location);
        text.Append('\n');
        foreach (var child in node.Children) Node(child, depth + 1, text);
    }

    private static void Section(string name, IEnumerable<string> lines, StringBuilder text)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        text.Append('\n').Append(name).Append(":\n");
        foreach (var line in all) text.Append("  ").Append(line).Append('\n');
    }
}

using EbookBuilder.Cli.Output;
using EbookBuilder.Gathering;

namespace EbookBuilder.Cli.Plan;

/// <summary>What <c>ebook plan</c> does: gathers and reads, and shows what a build would make of it.</summary>
internal sealed class Planning(Terminal terminal, Workspace workspace, CancellationToken cancellation)
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(string source, BuildOptions options, Detail detail, bool asJson)
    {
        var places = new SourcePlaces(source, workspace.IsFolder(source), terminal.Directory);
        var result = new BookBuilder(workspace, options).Plan(source, cancellation);
        if (asJson) terminal.Output.WriteLine(PlanReport.Of(result, places).ToJson());
        else Print(result, places, detail);
        return result.HasErrors ? ExitCode.InputHasErrors : ExitCode.Good;
    }

    private void Print(BuildResult result, SourcePlaces places, Detail detail)
    {
        new FindingList(terminal, places, detail).Print(result.Diagnostics);
        var outlines = result.Outlines.ToDictionary(outline => outline.Source, StringComparer.Ordinal);
        var output = terminal.Output;
        output.WriteLine($"{places.Source}: recognised as {result.Plan.Layout}");
        if (result.Plan.Manifest.Title is { } title) output.WriteLine($"Title: {title}");
        output.WriteLine($"Contents ({Figures.Count(outlines.Values.Count(outline => outline.IsReadable), "article")}):");
        foreach (var node in result.Plan.Nodes) Print(node, "  ", outlines);
        PrintDecisions(result, places);
    }

    private void Print(PlanNode node, string indent, Dictionary<string, ArticleOutline> outlines)
    {
        var outline = node.Path is null ? null : outlines.GetValueOrDefault(node.Path);
        var title = node.Title ?? outline?.Title;
        var state = outline switch { { IsReadable: false } => "  [cannot be read]", { IsDraft: true } => "  [draft]", _ => "" };
        var role = (node.Role ?? outline?.Role) is { } stated ? $"  [{stated.Name}]" : "";
        terminal.Output.WriteLine($"{indent}{title ?? node.Path}{(node.Path is null ? "" : title is null ? "" : $"  ({node.Path})")}{role}{state}");
        foreach (var child in node.Children) Print(child, indent + "  ", outlines);
    }

    private void PrintDecisions(BuildResult result, SourcePlaces places)
    {
        if (result.Decisions.IsEmpty) return;
        terminal.Output.WriteLine("Decisions:");
        var list = new DecisionList(terminal.Output, places);
        foreach (var decision in result.Decisions) terminal.Output.WriteLine("  " + list.Line(decision));
    }
}

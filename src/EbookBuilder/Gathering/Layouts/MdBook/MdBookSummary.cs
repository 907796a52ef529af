using EbookBuilder.Gathering.Summaries;

namespace EbookBuilder.Gathering.Layouts.MdBook;

/// <summary>The contents of an mdBook: links before the list are prefix chapters, those behind it suffix chapters, neither numbered; headings between lists name parts.</summary>
/// <param name="nodes">Makes nodes of entries.</param>
internal sealed class MdBookSummary(SummaryNodes nodes)
{
    /// <summary>Parts and chapters in reading order.</summary>
    public ImmutableArray<PlanNode> Nodes(List<SummaryEntry> entries)
    {
        var top = ImmutableArray.CreateBuilder<PlanNode>();
        PlanNode? part = null;
        // The first heading is the title of the list itself.
        foreach (var entry in entries.Skip(entries is [{ Line.Kind: SummaryLineKind.Heading }, ..] ? 1 : 0))
        {
            switch (entry.Line.Kind)
            {
                case SummaryLineKind.Heading:
                    Close(part, top);
                    part = new(null, entry.Line.Title) { Role = ChapterRole.Part, Location = entry.Line.Location };
                    break;
                case SummaryLineKind.Link:
                    Close(part, top);
                    part = null;
                    top.AddRange(nodes.Of(entry, numbered: false));
                    break;
                case SummaryLineKind.Item when part is not null:
                    part = part with { Children = part.Children.AddRange(nodes.Of(entry, numbered: true)) };
                    break;
                case SummaryLineKind.Item:
                    top.AddRange(nodes.Of(entry, numbered: true));
                    break;
            }
        }
        Close(part, top);
        return top.ToImmutable();
    }

    private static void Close(PlanNode? part, ImmutableArray<PlanNode>.Builder top)
    {
        if (part is { Children.IsEmpty: false }) top.Add(part);
    }
}

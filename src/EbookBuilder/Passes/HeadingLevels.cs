namespace EbookBuilder.Passes;

/// <summary>
/// Leaves no gap between heading levels, and only the title on the first: whoever moves by headings must not fall through
/// (WCAG 2.2, H42 and G141; the stores' accessibility checks count a gap as a fault).
/// </summary>
public sealed class HeadingLevels : IChapterPass
{
    private const int Deepest = 6;

    /// <inheritdoc/>
    public ChapterDraft Apply(ChapterDraft draft)
    {
        var levels = Levels(draft.Body);
        if (Headings.In(draft.Body).Select(Headings.LevelOf).SequenceEqual(levels)) return draft;
        var body = draft.EditableBody();
        foreach (var (heading, level) in Headings.In(body).ToList().Zip(levels)) heading.Name = Headings.NameOf(level);
        return draft with { Body = body };
    }

    /// <summary>The level that each heading should have, in document order: the first is the title.</summary>
    private static List<int> Levels(XElement body)
    {
        var levels = new List<int>();
        var open = new Stack<int>();
        foreach (var heading in Headings.In(body))
        {
            if (levels.Count == 0)
            {
                levels.Add(1);
                continue;
            }
            var stated = Headings.LevelOf(heading);
            while (open.Count > 0 && open.Peek() >= stated) open.Pop();
            levels.Add(Math.Min(open.Count + 2, Deepest));
            open.Push(stated);
        }
        return levels;
    }
}

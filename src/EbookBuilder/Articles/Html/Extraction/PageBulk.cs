using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Whether a page is too large to look for its article. Boxes are measured at every level, so the work grows with the depths of all nodes taken together; taking something
/// out of a box costs as much as the box is wide, so it grows with the squares of the widths. The largest real pages seen reach a tenth of either bound.
/// </summary>
internal static class PageBulk
{
    private const long MostDepths = 20_000_000;

    private const long MostWidths = 1_000_000_000;

    /// <summary>Whether one of the bounds is passed.</summary>
    public static bool IsTooMuch(INode root)
    {
        var (depths, widths) = (0L, 0L);
        var stack = new Stack<(INode Node, int Depth)>();
        stack.Push((root, 0));
        while (stack.TryPop(out var at) && depths <= MostDepths && widths <= MostWidths)
        {
            var children = at.Node.ChildNodes;
            depths += at.Depth;
            widths += (long)children.Length * children.Length;
            for (var i = 0; i < children.Length; i++) stack.Push((children[i], at.Depth + 1));
        }
        return depths > MostDepths || widths > MostWidths;
    }
}

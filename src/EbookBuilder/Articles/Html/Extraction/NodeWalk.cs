using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Walks through the nodes of a page in its order. One costs a fifth of what a selector does, which asks each element anew and makes lists of its class names. Elements are
/// handed out as the class that they are: to ask through their interface costs ten times as much where so many kinds of elements answer.
/// </summary>
internal static class NodeWalk
{
    /// <summary>The elements below <paramref name="root"/>.</summary>
    public static IEnumerable<Element> Elements(INode root)
    {
        var above = new Stack<(INodeList Nodes, int Next)>();
        var (nodes, next) = (root.ChildNodes, 0);
        while (next < nodes.Length || above.Count > 0)
        {
            if (next >= nodes.Length) (nodes, next) = above.Pop();
            else if (nodes[next++] is Element element)
            {
                yield return element;
                if (element.HasChildNodes) Enter(element, above, ref nodes, ref next);
            }
        }
    }

    /// <summary>The nodes of a kind that holds no others below <paramref name="root"/>: texts, comments.</summary>
    public static IEnumerable<T> Leaves<T>(INode root) where T : ICharacterData
    {
        var above = new Stack<(INodeList Nodes, int Next)>();
        var (nodes, next) = (root.ChildNodes, 0);
        while (next < nodes.Length || above.Count > 0)
        {
            if (next >= nodes.Length) (nodes, next) = above.Pop();
            else if (nodes[next++] is var node && node is Element element)
            {
                if (element.HasChildNodes) Enter(element, above, ref nodes, ref next);
            }
            else if (node is T leaf)
            {
                yield return leaf;
            }
        }
    }

    private static void Enter(INode element, Stack<(INodeList Nodes, int Next)> above, ref INodeList nodes, ref int next)
    {
        above.Push((nodes, next));
        (nodes, next) = (element.ChildNodes, 0);
    }
}

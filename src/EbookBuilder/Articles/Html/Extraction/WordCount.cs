using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Counts words as readers do: runs of letters and digits, and each character of the scripts that write without blanks.</summary>
internal static class WordCount
{
    /// <summary>The words that an element shows.</summary>
    public static int Of(INode root)
    {
        var count = 0;
        var above = new Stack<(INodeList Nodes, int Next)>();
        var (nodes, next) = (root.ChildNodes, 0);
        while (next < nodes.Length || above.Count > 0)
        {
            if (next >= nodes.Length) (nodes, next) = above.Pop();
            else if (nodes[next++] is var node && node is Element element)
            {
                if (!element.HasChildNodes || element.LocalName is "script" or "style" or "noscript" or "template" or "title") continue;
                above.Push((nodes, next));
                (nodes, next) = (((INode)element).ChildNodes, 0);
            }
            else if (node is IText text)
            {
                count += Of(text.Data);
            }
        }
        return count;
    }

    private static int Of(ReadOnlySpan<char> text)
    {
        var (count, inWord) = (0, false);
        foreach (var c in text)
        {
            var isWord = char.IsLetterOrDigit(c);
            if (isWord && (!inWord || c is >= '\u0E00' and <= '\u0E7F' or >= '\u3040' and <= '\u9FFF')) count++;
            inWord = isWord;
        }
        return count;
    }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Counts words as readers do: runs of letters and digits.</summary>
internal static class WordCount
{
    /// <summary>The words that an element shows.</summary>
    public static int Of(INode root)
    {
        var count = 0;
        var stack = new Stack<(INode Node, int Next)>();
        stack.Push((root, 0));
        while (stack.TryPop(out var at))
        {
            if (at.Next >= at.Node.ChildNodes.Length) continue;
            stack.Push((at.Node, at.Next + 1));
            var child = at.Node.ChildNodes[at.Next];
            if (child is IText text) count += Of(text.Data);
            else if (child is IElement element && !Replacement.IsDropped(element.LocalName)) stack.Push((element, 0));
        }
        return count;
    }

    private static int Of(ReadOnlySpan<char> text)
    {
        var (count, inWord) = (0, false);
        foreach (var c in text)
        {
            var isWord = char.IsLetterOrDigit(c);
            if (isWord && !inWord) count++;
            inWord = isWord;
        }
        return count;
    }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Counts words as readers do: runs of letters and digits, and each character of the scripts that write without blanks.</summary>
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
            else if (child is IElement element && element.LocalName is not ("script" or "style" or "noscript" or "template" or "title")) stack.Push((element, 0));
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

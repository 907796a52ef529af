using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>How much text an element holds and how much of it is links. Lengths are in characters, white space collapsed.</summary>
internal readonly record struct TextMeasure(int Length, int LinkLength, int Commas)
{
    /// <summary>A link within the page is part of the text rather than a way out of it.</summary>
    private const double InnerLinkWeight = 0.3;

    /// <summary>The share of text that is links, from 0 to 1.</summary>
    public double LinkDensity => Length == 0 ? 0 : (double)LinkLength / Length;

    /// <summary>The text beside links.</summary>
    public int OwnLength => Length - LinkLength;

    /// <summary>Measures an element.</summary>
    public static TextMeasure Of(IElement element)
    {
        var walk = new Walk();
        walk.Element(element);
        return new(walk.Length, (int)walk.Links, walk.Commas);
    }

    /// <summary>The text of an element with white space collapsed and trimmed.</summary>
    public static string TextOf(INode node) => AttributeFilter.OneLine(node.TextContent) ?? "";

    /// <summary>The text of an element with blanks between its blocks and at its pictures.</summary>
    public static string BlocksOf(INode node)
    {
        var text = new System.Text.StringBuilder();
        var stack = new Stack<(INode Node, int Next)>();
        stack.Push((node, 0));
        while (stack.TryPop(out var at))
        {
            if (at.Next == 0 && at.Node is IText data) text.Append(data.Data);
            if ((at.Next == 0 || at.Next >= at.Node.ChildNodes.Length) && at.Node is IElement block && (block.LocalName is "br" or "img" || !Vocabulary.IsInline(Vocabulary.ModelOf(block.LocalName)))) text.Append(' ');
            if (at.Next >= at.Node.ChildNodes.Length) continue;
            stack.Push((at.Node, at.Next + 1));
            if (at.Node.ChildNodes[at.Next] is not IElement { LocalName: "script" or "style" or "noscript" or "template" }) stack.Push((at.Node.ChildNodes[at.Next], 0));
        }
        return text.ToString();
    }

    /// <summary>The text of an element that holds no more than that many characters that show, else null; no more of it is read than tells.</summary>
    public static string? ShortTextOf(IElement element, int most)
    {
        var shown = 0;
        foreach (var text in NodeWalk.Leaves<IText>(element))
        {
            foreach (var c in text.Data)
            {
                if (!char.IsWhiteSpace(c) && ++shown > most) return null;
            }
        }
        return TextOf(element);
    }

    /// <summary>Whether a node holds no text but white space.</summary>
    public static bool IsBlank(INode node) =>
        node is ICharacterData own ? own.Data.AsSpan().IsWhiteSpace() : !NodeWalk.Leaves<IText>(node).Any(text => !text.Data.AsSpan().IsWhiteSpace());

    private struct Walk
    {
        private bool _afterSpace;
        private int _pendingSpace;

        public int Length;
        public double Links;
        public int Commas;

        public void Element(IElement root)
        {
            _afterSpace = true;
            var above = new Stack<(INodeList Nodes, int Next, double Weight)>();
            var (nodes, next, weight) = (root.ChildNodes, 0, 0.0);
            while (next < nodes.Length || above.Count > 0)
            {
                if (next >= nodes.Length) (nodes, next, weight) = above.Pop();
                else if (nodes[next++] is var node && node is Element element)
                {
                    if (!element.HasChildNodes || element.LocalName is "script" or "style" or "noscript" or "template") continue;
                    above.Push((nodes, next, weight));
                    (nodes, next, weight) = (((INode)element).ChildNodes, 0, weight > 0 ? weight : WeightOf(element));
                }
                else if (node is IText text)
                {
                    Add(text.Data, weight);
                }
            }
        }

        private static double WeightOf(Element element)
        {
            if (element.LocalName != "a" || element.GetAttribute("href") is not { } href) return 0;
            return href.StartsWith('#') && href.Length > 1 ? InnerLinkWeight : 1;
        }

        private void Add(string text, double weight)
        {
            foreach (var c in text)
            {
                if (char.IsWhiteSpace(c))
                {
                    if (!_afterSpace) _pendingSpace = 1;
                    _afterSpace = true;
                    continue;
                }
                var grown = 1 + _pendingSpace;
                (_afterSpace, _pendingSpace) = (false, 0);
                Length += grown;
                Links += grown * weight;
                if (IsComma(c)) Commas++;
            }
        }

        /// <summary>The commas of the world's scripts.</summary>
        private static bool IsComma(char c) => c == ',' || (c > '\u007F' && IsWideComma(c));

        private static bool IsWideComma(char c) => c is '،' or '﹐' or '︐' or '︑' or '⹁' or '⸴' or '⸲' or '，' or '、';
    }
}

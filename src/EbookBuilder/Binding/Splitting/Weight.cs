using System.Text;

namespace EbookBuilder.Binding;

/// <summary>How much of a file a piece of a chapter takes up.</summary>
internal static class Weight
{
    /// <summary>What the markup of one element weighs, about, in bytes.</summary>
    private const int Tag = 30;

    /// <summary>About so many bytes of XHTML.</summary>
    public static int Of(XNode node)
    {
        if (node is XText text) return text.Value.Length;
        if (node is not XElement element) return 0;
        var weight = 0;
        foreach (var inner in element.DescendantNodesAndSelf()) weight += inner is XText words ? Encoding.UTF8.GetByteCount(words.Value) : Tag;
        return weight;
    }
}

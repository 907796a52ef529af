namespace EbookBuilder.Articles.Html;

/// <summary>
/// Whether a chapter keeps to the content models of XHTML, and how it is mended where it does not. EPUBCheck counts every breach as an
/// error: a block in a paragraph, an item outside a list, a link in a link, two captions of one figure, a second use of an id.
/// </summary>
internal static class ContentModel
{
    /// <summary>How many levels of elements a chapter may have: beyond that, recursive readers (EPUBCheck 4.2.6, older devices) fail.</summary>
    public const int MaxDepth = 200;

    /// <summary>How deep the door goes: what later steps put around a chapter's content needs room below <see cref="MaxDepth"/>.</summary>
    public const int MaxDepthAtDoor = 120;

    private const int MostRounds = 3;

    /// <summary>
    /// A body in which every element stands where it may stand; the same one where nothing is amiss. Words are never lost: what cannot stay where it is
    /// moves to the nearest place where it may stand, or loses its tags. The children of the body come out as blocks.
    /// </summary>
    public static XElement Repair(XElement body)
    {
        var mended = body;
        // What a dissolved element leaves behind may need mending itself: a ruby inside of a ruby.
        for (var round = 0; round < MostRounds && !ContentAudit.Passes(mended); round++)
        {
            mended = new ContentRepair(mended).Mend();
            Identifiers.MakeUnique(mended);
        }
        return mended;
    }

    /// <summary>The same for loose nodes that will be put among the blocks of a body. Ids are left as they are.</summary>
    public static IReadOnlyList<XNode> Repair(IEnumerable<XNode> nodes)
    {
        var holder = new XElement(Xhtml.Name("div"), nodes);
        var mended = ContentAudit.KeepsModel(holder) ? holder : new ContentRepair(holder).Mend();
        var result = mended.Nodes().ToList();
        mended.RemoveNodes();
        return result;
    }
}

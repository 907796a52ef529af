namespace EbookBuilder.Articles.Html;

/// <summary>
/// Ruby is one or more groups of base text followed by its readings: <c>rt+</c>, or <c>rp (rt rp)+</c> (HTML, "The ruby element").
/// </summary>
internal static class RubyAudit
{
    /// <summary>Whether bases and readings alternate as they must.</summary>
    public static bool InOrder(XElement ruby)
    {
        var (groups, hasBase, readings, parentheses) = (0, false, 0, 0);
        for (var node = ruby.FirstNode; node is not null; node = node.NextNode)
        {
            var name = node is XElement element && element.Name.Namespace == Xhtml.Namespace ? element.Name.LocalName : "";
            if (name == "rp")
            {
                if (!hasBase || readings != parentheses || ((XElement)node).HasElements) return false;
                parentheses++;
            }
            else if (name == "rt")
            {
                if (!hasBase || (parentheses > 0 && parentheses != readings + 1)) return false;
                readings++;
            }
            else if (ContentAudit.IsBlank(node) && readings + parentheses > 0)
            {
                continue;
            }
            else
            {
                if (readings + parentheses > 0)
                {
                    if (!GroupIsClosed(readings, parentheses)) return false;
                    (groups, readings, parentheses) = (groups + 1, 0, 0);
                }
                hasBase = true;
            }
        }
        return hasBase && readings > 0 && GroupIsClosed(readings, parentheses);
    }

    private static bool GroupIsClosed(int readings, int parentheses) => readings > 0 && (parentheses == 0 || parentheses == readings + 1);
}

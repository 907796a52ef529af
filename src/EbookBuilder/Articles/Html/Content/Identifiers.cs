using System.Xml;

namespace EbookBuilder.Articles.Html;

/// <summary>Ids that XML accepts, each used once.</summary>
internal static class Identifiers
{
    /// <summary>
    /// The id that stands for what the author wrote: the same where it is an XML name without a colon, else the nearest such name. Equal input, equal result: a link
    /// from another article finds its target by the same rule. Null where nothing fit for a name is left.
    /// </summary>
    public static string? Fit(string id)
    {
        var trimmed = id.AsSpan().Trim();
        if (trimmed.IsEmpty) return null;
        if (IsFit(trimmed)) return trimmed.Length == id.Length ? id : trimmed.ToString();
        var name = new System.Text.StringBuilder(trimmed.Length + 1);
        foreach (var c in trimmed) name.Append(XmlConvert.IsNCNameChar(c) ? c : '-');
        if (!XmlConvert.IsStartNCNameChar(name[0])) name.Insert(0, "id-");
        return name.ToString();
    }

    /// <summary>Whether every id in the tree is a name and stands there once.</summary>
    public static bool AreUnique(XElement root)
    {
        HashSet<string>? seen = null;
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Attribute("id") is not { } id) continue;
            seen ??= new(StringComparer.Ordinal);
            if (!IsFit(id.Value) || !seen.Add(id.Value)) return false;
        }
        return true;
    }

    /// <summary>Changes the tree: the first use of an id keeps it, later ones get a number; links go to the first.</summary>
    public static void MakeUnique(XElement root)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var later = new List<XAttribute>();
        foreach (var id in root.DescendantsAndSelf().Select(element => element.Attribute("id")).OfType<XAttribute>().ToList())
        {
            if (Fit(id.Value) is not { } fit) id.Remove();
            else if (taken.Add(fit)) id.Value = fit;
            else later.Add(id);
        }
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in later)
        {
            var stem = Fit(id.Value)!;
            var number = next.GetValueOrDefault(stem, 2);
            while (!taken.Add($"{stem}-{number}")) number++;
            next[stem] = number + 1;
            id.Value = $"{stem}-{number}";
        }
    }

    private static bool IsFit(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty || !XmlConvert.IsStartNCNameChar(id[0])) return false;
        foreach (var c in id)
        {
            if (!XmlConvert.IsNCNameChar(c)) return false;
        }
        return true;
    }
}

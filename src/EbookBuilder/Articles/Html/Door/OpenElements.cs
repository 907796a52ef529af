using System.Collections.Frozen;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Follows which elements are open, roughly as an HTML parser does, and says which tag would go too deep. Formatting that is never closed is counted by itself: a parser
/// opens all of it anew in every paragraph that follows.
/// </summary>
internal sealed class OpenElements
{
    private const int Levels = 512;

    /// <summary>What tags are compared by; 0 is an element of no interest.</summary>
    private static readonly FrozenDictionary<string, int> Formatting = Numbered("b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements that a start tag of their kind, or of their row's or list's, closes.</summary>
    private static readonly FrozenDictionary<string, string> ClosedByNext = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["li"] = "ul ol menu dir",
        ["dt"] = "dl",
        ["dd"] = "dl",
        ["tr"] = "table",
        ["td"] = "table",
        ["th"] = "table",
        ["thead"] = "table",
        ["tbody"] = "table",
        ["tfoot"] = "table",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements that hold nothing, or never stay open.</summary>
    private static readonly FrozenSet<string> Flat = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "html", "head", "body", "p", "a", "option", "optgroup", "colgroup", "rt", "rp", "rb", "rtc",
        "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr", "bgsound", "basefont", "image");

    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _refused = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _formats = new int[Formatting.Count];
    private int _formatted;

    /// <summary>Takes note of a tag; false where it goes too deep and has to be left out.</summary>
    public bool Admits(ReadOnlySpan<char> name, bool isEnd)
    {
        if (Flat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) return true;
        if (Formatting.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var format)) return AdmitsFormat(format, isEnd);
        return isEnd ? AdmitsEnd(name) : AdmitsStart(name);
    }

    private bool AdmitsFormat(int format, bool isEnd)
    {
        if (!isEnd && _formatted >= Levels) return false;
        if (isEnd && _formats[format] == 0) return true;
        _formats[format] += isEnd ? -1 : 1;
        _formatted += isEnd ? -1 : 1;
        return true;
    }

    private bool AdmitsStart(ReadOnlySpan<char> name)
    {
        var isPart = ClosedByNext.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var scopes);
        var refused = _refused.GetAlternateLookup<ReadOnlySpan<char>>();
        // A part goes with what it is a part of: a cell without its table would tear apart the table around.
        if (isPart ? refused.TryGetValue(scopes, out var without) && without > 0 : _open.Count >= Levels)
        {
            refused[name] = (refused.TryGetValue(name, out var times) ? times : 0) + 1;
            return false;
        }
        if (isPart) CloseUpTo(name, scopes!);
        _open.Add(name.ToString());
        return true;
    }

    private bool AdmitsEnd(ReadOnlySpan<char> name)
    {
        var refused = _refused.GetAlternateLookup<ReadOnlySpan<char>>();
        if (refused.TryGetValue(name, out var times) && times > 0)
        {
            refused[name] = times - 1;
            return false;
        }
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (!name.Equals(_open[i], StringComparison.OrdinalIgnoreCase)) continue;
            _open.RemoveRange(i, _open.Count - i);
            break;
        }
        return true;
    }

    private void CloseUpTo(ReadOnlySpan<char> name, string scopes)
    {
        for (var i = _open.Count - 1; i >= 0 && !scopes.Contains(_open[i], StringComparison.OrdinalIgnoreCase); i--)
        {
            if (!name.Equals(_open[i], StringComparison.OrdinalIgnoreCase)) continue;
            _open.RemoveRange(i, _open.Count - i);
            return;
        }
    }

    private static FrozenDictionary<string, int> Numbered(string names) =>
        names.Split(' ').Select((name, i) => (name, i)).ToFrozenDictionary(pair => pair.name, pair => pair.i, StringComparer.OrdinalIgnoreCase);
}

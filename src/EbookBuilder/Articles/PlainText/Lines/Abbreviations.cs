using System.Collections.Frozen;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Abbreviations that something always follows: titles before names, <c>e.g.</c> and its like. Their stop ends no sentence.</summary>
internal static class Abbreviations
{
    private const int Longest = 8;

    private static readonly FrozenSet<string> Open = string.Join(' ',
        "mr mrs ms dr prof st e.g i.e cf vs messrs", // English
        "z.b d.h bzw vgl inkl evtl ggf sog bspw", // German
        "sr sra srta dra p.ej ej núm pág", // Spanish and Portuguese
        "exmo dott sig p.es avv p.ex", // Portuguese, Italian, French
        "dhr mevr bijv d.w.z m.b.t", // Dutch
        "np tzw tzn m.in inż mgr św ul", // Polish
        "např tzv tj", // Czech
        "t.ex bl.a dvs s.k f.eks", // the languages of the North
        "т.е т.н т.к напр ул им проф см вул ім див т.зв", // Russian, Ukrainian, Bulgarian
        "π.χ δηλ βλ κ κα", // Greek
        "pl ún vö dl d-na örn drs yth tp").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line ends with one of them, which may have a blank inside: <c>z. B.</c></summary>
    public static bool EndOpen(string line)
    {
        if (line.Length < 3 || line[^1] != '.') return false;
        var text = line.AsSpan(0, line.Length - 1);
        var word = text[(text.LastIndexOf(' ') + 1)..];
        if (word.Length is 0 or > Longest || word.Length == text.Length) return false;
        var words = Open.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.Contains(word.TrimStart('('))) return true;
        var before = text[..(text.Length - word.Length - 1)];
        var first = before[(before.LastIndexOf(' ') + 1)..];
        return first.Length is > 1 and <= Longest && first[^1] == '.' && words.Contains($"{first.TrimStart('(')}{word}");
    }
}

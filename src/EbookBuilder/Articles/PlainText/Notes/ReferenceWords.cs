namespace EbookBuilder.Articles.PlainText;

/// <summary>The words that head a list of what a learned article refers to.</summary>
internal static class ReferenceWords
{
    private static readonly HashSet<string> Heads = new(StringComparer.OrdinalIgnoreCase)
    {
        "references", "bibliography", "works cited", "literature", "literature cited", "further reading", "literatur", "literaturverzeichnis", "quellen", "quellenverzeichnis", "références", "bibliographie", "référence", "referencias", "bibliografía", "referencias bibliográficas", "referências", "referências bibliográficas",
        "bibliografia", "riferimenti bibliografici", "literatuur", "referenties", "literatura", "piśmiennictwo", "литература", "список литературы", "библиография", "література", "список літератури", "βιβλιογραφία", "αναφορές", "referenser", "litteratur", "referanser", "referencer", "kirjallisuus", "lähteet", "irodalom", "kaynaklar", "kaynakça",
        "参考文献", "參考文獻", "引用文献", "참고문헌", "참고 문헌", "المراجع", "المصادر", "منابع", "مراجع", "מקורות", "ביבליוגרפיה", "संदर्भ", "सन्दर्भ",
    };

    /// <summary>Whether a line is such a head.</summary>
    public static bool Head(string line) => line.Length < 40 && Heads.Contains(line.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' ').TrimEnd(':', '：', '.', ' '));
}

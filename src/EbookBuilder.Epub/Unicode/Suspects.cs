namespace EbookBuilder.Epub.Unicode;

/// <summary>
/// The UTF-16 units of which a text in Normalization Form C may be free, and mostly is: marks, what joins a letter before it, what is always written another way, and the
/// first halves of such characters. A text without any is in that form, and its characters need not be looked up.
/// </summary>
internal static class Suspects
{
    private const char First = '\u0300';

    private const string Ranges =
        "0300-034E 0350-036F 0374 037E 0387 0483-0487 0591-05BD 05BF 05C1-05C2 05C4-05C5 05C7 0610-061A 064B-065F 0670 06D6-06DC 06DF-06E4 06E7-06E8 06EA-06ED " +
        "0711 0730-074A 07EB-07F3 07FD 0816-0819 081B-0823 0825-0827 0829-082D 0859-085B 0898-089F 08CA-08E1 08E3-08FF 093C 094D 0951-0954 0958-095F 09BC 09BE " +
        "09CD 09D7 09DC-09DD 09DF 09FE 0A33 0A36 0A3C 0A4D 0A59-0A5B 0A5E 0ABC 0ACD 0B3C 0B3E 0B4D 0B56-0B57 0B5C-0B5D 0BBE 0BCD 0BD7 0C3C 0C4D 0C55-0C56 0CBC " +
        "0CC2 0CCD 0CD5-0CD6 0D3B-0D3C 0D3E 0D4D 0D57 0DCA 0DCF 0DDF 0E38-0E3A 0E48-0E4B 0EB8-0EBA 0EC8-0ECB 0F18-0F19 0F35 0F37 0F39 0F43 0F4D 0F52 0F57 0F5C " +
        "0F69 0F71-0F76 0F78 0F7A-0F7D 0F80-0F84 0F86-0F87 0F93 0F9D 0FA2 0FA7 0FAC 0FB9 0FC6 102E 1037 1039-103A 108D 1161-1175 11A8-11C2 135D-135F 1714-1715 " +
        "1734 17D2 17DD 18A9 1939-193B 1A17-1A18 1A60 1A75-1A7C 1A7F 1AB0-1ABD 1ABF-1ACE 1B34-1B35 1B44 1B6B-1B73 1BAA-1BAB 1BE6 1BF2-1BF3 1C37 1CD0-1CD2 " +
        "1CD4-1CE0 1CE2-1CE8 1CED 1CF4 1CF8-1CF9 1DC0-1DFF 1F71 1F73 1F75 1F77 1F79 1F7B 1F7D 1FBB 1FBE 1FC9 1FCB 1FD3 1FDB 1FE3 1FEB 1FEE-1FEF 1FF9 1FFB 1FFD " +
        "2000-2001 20D0-20DC 20E1 20E5-20F0 2126 212A-212B 2329-232A 2ADC 2CEF-2CF1 2D7F 2DE0-2DFF 302A-302F 3099-309A A66F A674-A67D A69E-A69F A6F0-A6F1 A806 " +
        "A82C A8C4 A8E0-A8F1 A92B-A92D A953 A9B3 A9C0 AAB0 AAB2-AAB4 AAB7-AAB8 AABE-AABF AAC1 AAF6 ABED D800 D802-D807 D81A-D81B D82F D834 D838-D83A D87E " +
        "F900-FA0D FA10 FA12 FA15-FA1E FA20 FA22 FA25-FA26 FA2A-FA6D FA70-FAD9 FB1D-FB1F FB2A-FB36 FB38-FB3C FB3E FB40-FB41 FB43-FB44 FB46-FB4E FE20-FE2F";

    private static readonly ulong[] Bits = Mark();

    /// <summary>Whether a unit is one of them.</summary>
    public static bool Contain(char unit) => unit >= First && (Bits[unit >> 6] >> (unit & 63) & 1) != 0;

    /// <summary>Where the first of them stands; -1 where there is none.</summary>
    public static int FirstIn(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange(First, char.MaxValue);
        if (at < 0) return -1;
        while (at < text.Length && !Contain(text[at])) at++;
        return at < text.Length ? at : -1;
    }

    private static ulong[] Mark()
    {
        var bits = new ulong[(char.MaxValue + 1) / 64];
        foreach (var unit in Ranges.Split(' ').SelectMany(HexadecimalRange.Of)) bits[unit >> 6] |= 1UL << (unit & 63);
        return bits;
    }
}

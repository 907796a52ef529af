namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// The advance widths of common book faces, a character per width: <c>'0'</c> is nothing, each next character fifteen thousandths of the type size more.
/// The faces with and without serifs are those that share their widths with Times and Arial; Arabic is a Naskh, with four widths for each letter
/// (alone, at the end, at the start, in the middle of a word).
/// </summary>
internal static class FaceWidths
{
    private static readonly (char First, string Widths)[] Serif =
    [
        ('\u00A0', "AFQQQQ=QFcBQVFcQKUDDFVNFFDEQbbbN``````k\\YYYYFFFF```````V``````UQNNNNNN\\NNNNNCCCCQQQQQQQUQQQQQQQQ`N`N`N\\N\\N\\N\\N`[`QYNYNYNYNYN`Q`Q`Q`Q`Q`QFCFCFCFCFC_UJC`QQYCYCYKYGYC`Q`Q`QX_Q`Q`Q`Qk`\\F\\F\\FUJUJUJUJYCYLYC`Q`Q`Q`Q`Q`Qo``Q`YNYNYNC"),
        ('\u0386', "`C^fK0`0fbB`\\W[YY``F``k`[``U0WY`a`abF`SLSBQSRMOLLSPBRPTNNQRQJTKQVNZ\\BQQQ\\"),
        ('\u0400', "YYbW\\UFFJjja\\`_``V\\W]YlQ``\\]k```U\\Y_e``[ss_jV\\u\\NROKRN^JTTPQZTQTQNMQ[QTRccR]NMbONNPKMJCCC``QPTQT"),
        ('\u0490', "NG"),
        ('\u05D0', "XPFPVACWXAQQOZXAFVVSSSSTQ_Y"),
        ('\u2010', "F0QQssCQFFFFNNNNQQG000s"),
    ];

    private static readonly (char First, string Widths)[] Sans =
    [
        ('\u00A0', "CFUUUUAUFaIUWFaUKUFFFVTFFFHUhhhY\\\\\\\\\\\\s`\\\\\\\\CCCC``dddddWd````\\\\YUUUUUUkQUUUUCCCCUUUUUUUUYUUUUQUQ\\U\\U\\U`Q`Q`Q`Q`Y`U\\U\\U\\U\\U\\UdUdUdUdU`U`UCCCCCCC?CCaNQ?\\QQU?U?UCUFU?`U`U`UX`UdUdUdUso`F`F`F\\Q\\Q\\Q\\QYCYIYC`U`U`U`U`U`Uo`\\Q\\YQYQYQ?"),
        ('\u0386', "\\CdhJ0d0ib?\\\\U]\\Y`dC\\]h`[d`\\0YY\\e\\hbC\\WNU?TWVQUNMUU?QQVQNU^VPYJT[S`d?TUTd"),
        ('\u0400', "\\\\jT`\\CCQvsiW`Z`\\\\\\T]\\nX``W\\h`d`\\`YZc\\a\\mnek\\`s`UVSHWU]OUUMW^UUTUQOQgQVSegZ`SRbTUUUHRQ?C?lfUMUQU"),
        ('\u0490', "QK"),
        ('\u05D0', "ZXLUZAF\\\\ATSS]^AJ\\WZYRTWTa^"),
        ('\u2010', "F0UUssLU????FFFFUUG000s"),
    ];

    private const string Devanagari =
        "000A^^nOOQ^f\\SSSSnnnn_aSUVVY]_]OTSR_TWOVRRR`R\\UUII\\^^RZS[O0@0O@@@00000000@@@@0A@m0000000_aS]SR`Uf\\00IWOLONTRRWQOPG^^nn^^U[US[OSR";

    private const string Bengali =
        "T0JJ0cpOYY]aS00[c00^c_YXSYPTe]oQTYQVZURRS0Z_RZTTR0Y000YTXO000N>>>000000JJ00dd0U00000000>0000YQ0Ta`0000YSQ\\VW]TYVRRVUQZ^G[MWGQP00";

    private const string Thai =
        @"0YVXZ[\QV\WYkj[[W]mm[[Y[V\ZZ\\``[\XQYX[R[^YZ`WWSP0QQ00000000000UG[IHGQS00000000ZXY]_XXVcY[ah0000";

    private const string Tamil =
        @"000l0~~tcu~000oor0ss~i000ta0r0~l000~i000g~l000nq\kv~n}|~~~0000]?0Um000k[~0~~~000s000000~00000000000000Yioll{zo~~ik}p}~~~~vp00000";

    private const string Telugu =
        @"0CQC0caZmet~e0]]^0^^^P`Vr^``^~j`V^^d`\\\\0]]^^r~Vd\Yd]S]\o000U000EXHV0000000000000000000`^\00X00~x0000VVZPX\TPZT0000000uR@MZVUU]";

    // Four widths a letter, from hamza (0621) to yeh (064A).
    private const string Arabic =
        "MMMM@A@A@A@AOOOOAAAAY^BC@A@AcfBCKOKOcfBHcfBHZ\\Z\\Z\\Z\\Z\\Z\\LPLPLPLPJKJKJKJKtt\\\\tt\\\\yyddyyddcd\\Zcd\\ZXPRLXPRL````````YYYYYYYYYYYY>>>>ifLJ[[LJUaLOXW>@QSNLWWBCKNRIOOOOY^BCY^GH";

    private const string JoinOnlyBefore = "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0649\u0621\u0698";

    /// <summary>Whether the width of a character depends on its neighbours.</summary>
    public static bool IsJoined(char character) => IsArabic(character) || IndicOf(character).Widths is not null;

    /// <summary>The width of such a character, in thousandths.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where in it the character stands.</param>
    public static double Joined(ReadOnlySpan<char> text, int i) => IsArabic(text[i]) ? OfArabic(text, i) ?? Usual(text[i]) : OfIndic(text, i);

    /// <summary>The width of any other character above ASCII, in thousandths; null where the tables have none.</summary>
    /// <param name="sans">Whether the face is one without serifs.</param>
    /// <param name="character">The character.</param>
    public static float? Of(bool sans, char character)
    {
        if (character is >= '\u0E00' and <= '\u0E5F') return Width(Thai, character - '\u0E00');
        if (character is >= '\u0B80' and <= '\u0BFF') return Width(Tamil, character - '\u0B80');
        foreach (var (first, widths) in sans ? Sans : Serif)
            if (character >= first && character - first < widths.Length) return Width(widths, character - first);
        return null;
    }

    /// <summary>About the width of a character that is in no table, in thousandths.</summary>
    public static float Usual(char character) => char.IsUpper(character) ? 680 : char.IsLetter(character) ? 510 : 400;

    private static bool IsArabic(char character) => character is >= '\u0621' and <= '\u06D3';

    private static (string? Widths, char First, char Virama) IndicOf(char character) => character switch
    {
        >= '\u0900' and <= '\u097F' => (Devanagari, '\u0900', '\u094D'),
        >= '\u0980' and <= '\u09FF' => (Bengali, '\u0980', '\u09CD'),
        >= '\u0C00' and <= '\u0C7F' => (Telugu, '\u0C00', '\u0C4D'),
        _ => default,
    };

    private static double? OfArabic(ReadOnlySpan<char> text, int i)
    {
        var letter = text[i] switch { '\u06CC' => '\u0649', '\u06A9' or '\u06AF' => '\u0643', '\u067E' => '\u0628', '\u0686' => '\u062C', '\u0698' => '\u0632', var other => other };
        if (letter is > '\u064A' or '\u0640') return null;
        var before = i > 0 && IsLetter(text[i - 1]) && !JoinOnlyBefore.Contains(text[i - 1], StringComparison.Ordinal);
        var after = i + 1 < text.Length && IsLetter(text[i + 1]) && (!JoinOnlyBefore.Contains(text[i], StringComparison.Ordinal) || text[i] == '\u06CC');
        var form = (before ? 1 : 0) + (after ? 2 : 0);
        if (letter == '\u0649' && after) letter = '\u064A'; // Persian yeh keeps its dots inside a word.
        if (letter == '\u0627' && before && text[i - 1] == '\u0644') return 240; // The ligature of lam and alef.
        return Width(Arabic, 4 * (letter - '\u0621') + form);
    }

    private static bool IsLetter(char character) => character is (>= '\u0620' and <= '\u064A') or (>= '\u066E' and <= '\u06D3');

    /// <summary>A consonant that a virama ties to the next one is written as a half of itself.</summary>
    private static double OfIndic(ReadOnlySpan<char> text, int i)
    {
        var (widths, first, virama) = IndicOf(text[i]);
        var width = Width(widths!, text[i] - first);
        return i + 2 < text.Length && text[i + 1] == virama && char.IsLetter(text[i + 2]) ? 0.6 * width : width;
    }

    private static float Width(string widths, int i) => i < widths.Length ? 15 * (widths[i] - '0') : 500;
}

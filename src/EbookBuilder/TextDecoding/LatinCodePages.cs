namespace EbookBuilder;

/// <summary>
/// Tells the code pages of Latin scripts apart. Read in the right one, the bytes above 7F are letters of one language inside words, and marks between them;
/// in a wrong one they are signs inside words, capitals behind small letters, and letters that no such language has.
/// </summary>
internal static class LatinCodePages
{
    /// <summary>The letters beyond a to z, by language.</summary>
    private static readonly string[] WestEuropean =
    [
        "àâæçéèêëîïôœùûüÿ", "äöüßéèà", "áéíñóúüªº", "áâãàçéêíóôõúüªº", "àèéìíîòóùú", "åäöéàü", "æøåéèôüö", "äöåéšž", "áðéíóúýþæöü", "àçèéíïòóúü·", "áéëèïíóöúüêç",
    ];

    private static readonly string[] CentralEuropean = ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţșțáé", "čćđšž", "čšžćđ"];

    private static readonly string[] Baltic = ["ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"];

    private static readonly string[] Turkish = ["çğıöşüâîûi"];

    /// <summary>In the order in which they are taken where the bytes fit several alike.</summary>
    private static readonly (string Name, string[] Alphabets)[] Known =
    [
        ("windows-1252", WestEuropean), ("windows-1250", CentralEuropean), ("windows-1254", Turkish), ("windows-1257", Baltic), ("iso-8859-2", CentralEuropean), ("macintosh", WestEuropean), ("iso-8859-15", WestEuropean),
        ("ibm850", WestEuropean), ("ibm437", WestEuropean), ("iso-8859-13", Baltic), ("ibm852", CentralEuropean), ("ibm857", Turkish), ("x-mac-ce", CentralEuropean),
    ];

    private const string OpeningSigns = "«‹“„‚‘•¿¡§©€£";
    private const string OtherSigns = "»›”’–—…°®™\u00A0";

    /// <summary>How much better another code page has to fit than Windows-1252.</summary>
    private const double Margin = 0.02;

    /// <summary>The code page that fits best, or null where none fits.</summary>
    /// <param name="bytes">A sample of the text.</param>
    public static string? Best(ReadOnlySpan<byte> bytes)
    {
        var (best, score) = ((string?)null, 0.5);
        foreach (var (name, alphabets) in Known)
        {
            var found = Fit(bytes, High(name), alphabets);
            if (found > score + (best is null ? 0 : Margin)) (best, score) = (name, found);
        }
        return best;
    }

    /// <summary>Which part of the bytes above 7F makes sense in a code page, in the language in which most does.</summary>
    private static double Fit(ReadOnlySpan<byte> bytes, string high, string[] alphabets)
    {
        var (all, signs) = (0, 0);
        Span<int> letters = stackalloc int[alphabets.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            all++;
            var (before, here, after) = (i > 0 ? At(bytes[i - 1], high) : ' ', high[bytes[i] - 0x80], i + 1 < bytes.Length ? At(bytes[i + 1], high) : ' ');
            if (IsSign(before, here, after)) signs++;
            else if (MayFollow(before, here))
                for (var k = 0; k < alphabets.Length; k++)
                    if (alphabets[k].Contains(char.ToLowerInvariant(here), StringComparison.Ordinal)) letters[k]++;
        }
        var most = 0;
        foreach (var count in letters) most = Math.Max(most, count);
        return all == 0 ? 0 : (most + signs) / (double)all;
    }

    /// <summary>Marks stand where they do in sentences: those that open before a word, dashes between two words or two blanks, ellipses and apostrophes behind a letter or before one.</summary>
    private static bool IsSign(char before, char here, char after) => here switch
    {
        '’' => true,
        '–' or '—' => char.IsLetterOrDigit(before) == char.IsLetterOrDigit(after),
        _ when OpeningSigns.Contains(here, StringComparison.Ordinal) => !char.IsLetterOrDigit(before),
        _ => OtherSigns.Contains(here, StringComparison.Ordinal) && !char.IsLetter(after),
    };

    /// <summary>Capitals stand at the start of a word, or among capitals; thorn stands nowhere else.</summary>
    private static bool MayFollow(char before, char here) => !(char.IsUpper(here) && char.IsLower(before)) && !(here == 'þ' && char.IsLetter(before));

    private static char At(byte value, string high) => value < 0x80 ? (char)value : high[value - 0x80];

    private static string High(string name)
    {
        Span<byte> bytes = stackalloc byte[0x80];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)(0x80 + i);
        return LegacyEncoding.CodePage(name).GetString(bytes);
    }
}

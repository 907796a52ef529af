using System.Text;

namespace EbookBuilder.Articles.PlainText;

/// <summary>What was mended in the characters of a text, with how often.</summary>
internal sealed record TextRepairs(string Text)
{
    /// <summary>Ligatures taken apart.</summary>
    public int Ligatures { get; init; }

    /// <summary>Soft hyphens taken out.</summary>
    public int SoftHyphens { get; init; }

    /// <summary>Blanks of odd widths made ordinary, and invisible characters taken out.</summary>
    public int OddSpaces { get; init; }

    /// <summary>Letters put together again that had been read in the wrong encoding.</summary>
    public int Mojibake { get; init; }

    /// <summary>Direction marks of a PDF resolved.</summary>
    public int DirectionMarks { get; init; }

    /// <summary>Lines turned round whose letters stood from left to right as the page shows them.</summary>
    public int TurnedLines { get; init; }

    /// <summary>Whether letters and their accents were put together (NFC).</summary>
    public bool Composed { get; init; }

    // Six scans for ranges together take a fraction of one for a set of characters this wide, which .NET looks up by hashes.
    private static bool HasSuspects(ReadOnlySpan<char> text) => text.ContainsAny('\u00A0', '\u00AD', '\u2060') || text.ContainsAnyInRange('\u2000', '\u200B') || text.ContainsAnyInRange('\u200E', '\u2011')
        || text.ContainsAnyInRange('\u202A', '\u202E') || text.ContainsAnyInRange('\u2066', '\u2069') || text.ContainsAnyInRange('\uFB00', '\uFB06');

    /// <summary>Mends a text.</summary>
    public static TextRepairs Mend(string text)
    {
        var (sound, mojibake) = PlainText.Mojibake.Mend(text);
        var (flat, marks) = BidiIslands.Resolve(sound);
        var (ordered, turned) = ReversedLines.ToReadingOrder(flat);
        var placed = PlaceHamza(ordered);
        var composed = placed.ToNfc();
        var repairs = new TextRepairs(composed) { Mojibake = mojibake, DirectionMarks = marks, TurnedLines = turned, Composed = !ReferenceEquals(composed, ordered) };
        return HasSuspects(composed) ? repairs.Replace(composed) : repairs;
    }

    /// <summary>In Persian the hamza above stands on the last letter of a word, a heh; fonts draw it first, and so it falls out of a PDF before that letter.</summary>
    private static string PlaceHamza(string text) => text.Contains("\u0654\u0647", StringComparison.Ordinal) ? text.Replace("\u0654\u0647", "\u0647\u0654", StringComparison.Ordinal) : text;

    private TextRepairs Replace(string text)
    {
        var clean = new StringBuilder(text.Length);
        var (ligatures, soft, odd, marks) = (0, 0, 0, 0);
        foreach (var character in text)
        {
            if (Ligature(character) is { } letters)
            {
                clean.Append(letters);
                ligatures++;
            }
            else if (character == '\u00AD') soft++;
            else if (character is '\u200B' or '\u2060') odd++;
            else if (character is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')) marks++;
            else if (character is (>= '\u2000' and <= '\u200A') or '\u00A0')
            {
                clean.Append(' ');
                odd++;
            }
            else clean.Append(character is '\u2010' or '\u2011' ? '-' : character);
        }
        return this with { Text = clean.ToString(), Ligatures = ligatures, SoftHyphens = soft, OddSpaces = odd, DirectionMarks = DirectionMarks + marks };
    }

    private static string? Ligature(char character) => character switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => null,
    };
}

using System.Buffers;
using System.Text;

namespace EbookBuilder.Articles.PlainText;

/// <summary>UTF-8 that was once read as Windows-1252: <c>Ã©</c> for é, <c>â€™</c> for ’.</summary>
internal static class Mojibake
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Leads = SearchValues.Create("ÃÂâÅÄÐÑ");

    // A range that holds them all: most texts have none of it, and it is found much faster.
    private static bool MayLead(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u00C2', '\u00E2') && text.ContainsAny(Leads);

    /// <summary>The text with such sequences read again, and how many there were. A text without any is returned as it is.</summary>
    public static (string Text, int Mended) Mend(string text)
    {
        if (!MayLead(text)) return (text, 0);
        var mended = 0;
        var result = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            var length = SequenceAt(text, i, bytes);
            if (length == 0)
            {
                result.Append(text[i]);
                continue;
            }
            result.Append(Strict.GetString(bytes[..length]));
            mended++;
            i += length - 1;
        }
        // A lone Â© or Ã± in a text full of accents is a matter of chance; the whole has to look wrong.
        return mended >= 2 && !HasSoundAccents(text, mended) ? (result.ToString(), mended) : (text, 0);
    }

    /// <summary>Accented letters beside the broken ones that nobody broke: then the broken ones are meant.</summary>
    private static bool HasSoundAccents(string text, int mended)
    {
        var sound = 0;
        foreach (var character in text)
            if (character is 'é' or 'è' or 'ü' or 'ö' or 'ä' or 'ñ' or 'ç' or 'à' or '\u2018' or '\u201C') sound++;
        return sound > 2 * mended;
    }

    /// <summary>The length of a UTF-8 sequence whose bytes stand in the text as characters of Windows-1252, or 0.</summary>
    private static int SequenceAt(string text, int i, Span<byte> bytes)
    {
        if (!TryByte(text[i], out bytes[0])) return 0;
        var length = bytes[0] switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || i + length > text.Length) return 0;
        for (var k = 1; k < length; k++)
            if (!TryByte(text[i + k], out bytes[k]) || bytes[k] is < 0x80 or > 0xBF) return 0;
        return System.Text.Unicode.Utf8.IsValid(bytes[..length]) ? length : 0;
    }

    private static bool TryByte(char character, out byte value)
    {
        value = (byte)character;
        if (character is (>= '\u0080' and <= '\u00FF')) return true;
        var at = Windows1252High.IndexOf(character, StringComparison.Ordinal);
        value = (byte)(0x80 + at);
        return at >= 0;
    }

    // What Windows-1252 has at 80 to 9F; a blank where it has nothing.
    private const string Windows1252High = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
}

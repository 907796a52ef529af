using System.Text;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// UTF-8 that was once read in another encoding, perhaps twice: <c>Ã©</c> for é in Windows-1252, <c>√©</c> in Mac Roman, <c>├⌐</c> in the code page of DOS, <c>РџСЂРё</c> for При in
/// Windows-1251.
/// </summary>
internal static class Mojibake
{
    private const int MostReadings = 3;
    private const int FewestMended = 2;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Each with what no text is without that was misread in it.
    private static readonly MisreadEncoding[] Encodings =
    [
        new("windows-1252", "ÃÂâÅÄÐÑ"), new("macintosh", "√ø∏"), new("ibm437", "├┬╨╤Γ"), new("ibm850", "├┬ðÐÔ"), new("windows-1251", "°±µџѓѕЅЎЂ©"), new("windows-1250", "ĂĹ"),
    ];

    /// <summary>The text with such sequences read again, and how many there were. A text without any is returned as it is.</summary>
    public static (string Text, int Mended) Mend(string text)
    {
        var mended = 0;
        for (var i = 0; i < MostReadings; i++)
        {
            var best = new Reading(text, 0);
            foreach (var encoding in Encodings)
                if (encoding.MayBeIn(text) && Read(text, encoding) is { } reading && reading.Mended > best.Mended) best = reading;
            if (best.Mended == 0) break;
            (text, mended) = (best.Text, mended + best.Mended);
        }
        return (text, mended);
    }

    private readonly record struct Reading(string Text, int Mended);

    /// <summary>The text read again from one encoding; null where that is no better. A lone Â© or Ã± in a text full of accents is a matter of chance; the whole has to look wrong.</summary>
    private static Reading? Read(string text, MisreadEncoding encoding)
    {
        var (mended, sound, lone) = (0, 0, 0);
        var result = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            var length = text[i] < 0x80 ? 0 : encoding.SequenceAt(text, i, bytes);
            if (length == 0)
            {
                result.Append(text[i]);
                if (IsSound(text[i])) sound++;
                if (encoding.IsTelling(text[i]) || text[i] is >= '\u2500' and <= '\u257F') lone++; // The strokes of a table are meant.
                continue;
            }
            result.Append(Strict.GetString(bytes[..length]));
            mended++;
            i += length - 1;
        }
        return mended >= FewestMended && sound <= 2 * mended && lone <= mended ? new(result.ToString(), mended) : null;
    }

    /// <summary>Accented letters beside the broken ones that nobody broke: then the broken ones are meant.</summary>
    private static bool IsSound(char character) => character is 'é' or 'è' or 'ü' or 'ö' or 'ä' or 'ñ' or 'ç' or 'à' or '\u2018' or '\u201C' or (>= 'а' and <= 'п');
}

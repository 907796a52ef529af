using System.Buffers;

namespace EbookBuilder.Articles.PlainText;

/// <summary>An encoding in which the bytes of UTF-8 may have been read.</summary>
/// <param name="name">Its name.</param>
/// <param name="telling">Characters of which a text that was misread in it has some, and others hardly any.</param>
internal sealed class MisreadEncoding(string name, string telling)
{
    private const int FirstHigh = 0x80;

    private readonly SearchValues<char> _telling = SearchValues.Create(telling);
    private readonly char _first = telling.Min();
    private readonly char _last = telling.Max();
    private readonly Lazy<Dictionary<char, byte>> _bytes = new(() => BytesOf(name));

    /// <summary>Whether a text may have been misread in it. Most texts have nothing of the range that holds the telling characters, and a range is found much faster than they are.</summary>
    public bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange(_first, _last) && text.ContainsAny(_telling);

    /// <summary>Whether a character is one of the telling ones.</summary>
    public bool IsTelling(char character) => _telling.Contains(character);

    /// <summary>The length of a UTF-8 sequence whose bytes stand in the text as characters of this encoding, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where in it the sequence would start.</param>
    /// <param name="bytes">Receives the bytes; four of them at most.</param>
    public int SequenceAt(string text, int i, Span<byte> bytes)
    {
        if (!TryByte(text[i], out bytes[0])) return 0;
        var length = bytes[0] switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || i + length > text.Length) return 0;
        for (var k = 1; k < length; k++)
            if (!TryByte(text[i + k], out bytes[k]) || bytes[k] is < 0x80 or > 0xBF) return 0;
        return System.Text.Unicode.Utf8.IsValid(bytes[..length]) ? length : 0;
    }

    private bool TryByte(char character, out byte value) => _bytes.Value.TryGetValue(character, out value);

    private static Dictionary<char, byte> BytesOf(string name)
    {
        var encoding = LegacyEncoding.CodePage(name);
        var bytes = new Dictionary<char, byte>();
        for (var value = FirstHigh; value < 256; value++)
        {
            if (encoding.GetString([(byte)value]) is [var character]) bytes.TryAdd(character, (byte)value);
        }
        // The letter omega and the sign for ohm: tables differ, and NFC makes them one.
        if (bytes.TryGetValue('\u03A9', out var omega) || bytes.TryGetValue('\u2126', out omega)) (bytes['\u03A9'], bytes['\u2126']) = (omega, omega);
        if (name == "windows-1252") // Latin-1 has the same letters, and controls below them.
            for (var value = FirstHigh; value < 256; value++) bytes.TryAdd((char)value, (byte)value);
        return bytes;
    }
}

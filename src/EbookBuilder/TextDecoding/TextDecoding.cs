using System.Text;
using System.Text.Unicode;

namespace EbookBuilder;

/// <summary>Text from bytes of any encoding.</summary>
public static class TextDecoding
{
    /// <summary>What <see cref="Decode(ReadOnlySpan{byte})"/> found.</summary>
    /// <param name="Text">The text: no BOM, line ends as LF, no character that XML 1.0 forbids.</param>
    /// <param name="Encoding">The IANA name of the encoding.</param>
    /// <param name="Removed">How many forbidden characters were taken out.</param>
    public sealed record Decoded(string Text, string Encoding, int Removed)
    {
        /// <summary>Whether the encoding was worked out from the bytes rather than stated by a BOM or proved by valid UTF-8.</summary>
        public bool EncodingIsGuessed { get; init; }
    }

    /// <summary>
    /// Decodes a whole file: by its BOM, else as UTF-8 where that fits, else by what a detector makes of it.
    /// A form feed or vertical tab becomes a space, since XML 1.0 has neither.
    /// </summary>
    public static Decoded Decode(ReadOnlySpan<byte> bytes) => Decode(bytes, keepFormFeeds: false);

    /// <summary>Decodes a whole file, and leaves form feeds in the text: where plain text is read they are page ends.</summary>
    internal static Decoded Decode(ReadOnlySpan<byte> bytes, bool keepFormFeeds)
    {
        var (raw, name, guessed) = Characters(bytes);
        var text = ForbiddenCharacters.Remove(raw, keepFormFeeds, out var removed);
        return new(text, name, removed) { EncodingIsGuessed = guessed };
    }

    /// <summary>Whether the bytes are no text at all, and if so, what they are: <c>a PDF document</c>.</summary>
    public static bool LooksBinary(ReadOnlySpan<byte> bytes, out string kind)
    {
        kind = BinarySignature.Describe(bytes) ?? "";
        return kind.Length > 0;
    }

    private static (string Text, string Encoding, bool Guessed) Characters(ReadOnlySpan<byte> bytes)
    {
        if (ByteOrderMark.Find(bytes) is { } mark) return (mark.Encoding.GetString(bytes[mark.Length..]), mark.Encoding.WebName, false);
        if (WideEncoding.Detect(bytes) is { } wide) return (wide.GetString(bytes), wide.WebName, true);
        if (EscapedEncoding.Detect(bytes) is { } escaped) return (escaped.GetString(bytes), escaped.WebName, true);
        if (Utf8.IsValid(bytes)) return (Encoding.UTF8.GetString(bytes), "utf-8", false);
        if (DamagedUtf8.Fits(bytes)) return (DamagedUtf8.Decode(bytes), "utf-8", true);
        var legacy = LegacyEncoding.Detect(bytes);
        return (legacy.GetString(bytes), legacy.WebName, true);
    }
}

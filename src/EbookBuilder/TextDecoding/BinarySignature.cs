namespace EbookBuilder;

/// <summary>Files that hold no text, whatever their name says.</summary>
internal static class BinarySignature
{
    private const int SampleLength = 1 << 15;

    private static readonly (byte[] Start, string Kind)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive, such as .docx, .odt or .epub"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "an old Office document"),
        ([0x1F, 0x8B, 0x08], "a gzip archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
    ];

    /// <summary>What the file is, or null where it may be text.</summary>
    public static string? Describe(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, kind) in Known)
            if (bytes.StartsWith(start)) return kind;
        if (ByteOrderMark.Find(bytes) is not null || WideEncoding.Detect(bytes) is not null || EscapedEncoding.Detect(bytes) is not null) return null;
        return IsFullOfControls(bytes[..Math.Min(bytes.Length, SampleLength)]) ? "it is full of control characters" : null;
    }

    /// <summary>More than one byte in a hundred that no text has: a stray NUL or escape sequence is no reason to refuse a file.</summary>
    private static bool IsFullOfControls(ReadOnlySpan<byte> sample)
    {
        var controls = 0;
        foreach (var value in sample)
            if (value is < 0x08 or (> 0x0D and < 0x20 and not 0x1B and not 0x1A)) controls++;
        return controls > 0 && controls * 100 > sample.Length;
    }
}

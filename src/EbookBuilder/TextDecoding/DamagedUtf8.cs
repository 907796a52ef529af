using System.Buffers;
using System.Text;

namespace EbookBuilder;

/// <summary>UTF-8 in which a few bytes are wrong: cut off, or pasted in from a file of another encoding.</summary>
internal static class DamagedUtf8
{
    /// <summary>Whether the sound sequences of more than one byte outnumber the broken ones at least four to one: chance hardly makes sound ones.</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        var (sound, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != OperationStatus.Done) broken++;
            else if (length > 1) sound++;
            bytes = bytes[length..];
        }
        return sound > 0 && sound >= 4 * broken;
    }

    /// <summary>The text; a byte that fits nowhere is read as Windows-1252, so that a word keeps its letters.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var western = LegacyEncoding.Western;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status == OperationStatus.Done) text.Append(rune.ToString());
            else text.Append(western.GetString(bytes[..length]));
            bytes = bytes[length..];
        }
        return text.ToString();
    }
}

using System.Buffers.Binary;

namespace EbookBuilder.Check.Container;

/// <summary>The file <c>mimetype</c> by which a program knows an EPUB without unpacking it (OCF 3.3, 4.3).</summary>
internal static class MimetypeRules
{
    private const int HeaderSize = 30;

    public static void Check(ReadOnlySpan<byte> archive, ZipDirectory? zip, List<Diagnostic> findings)
    {
        if (archive.Length < HeaderSize || !archive.StartsWith("PK"u8)) findings.Add((archive.Length < HeaderSize ? CheckRules.HeaderUnreadable : CheckRules.HeaderDamaged).At(Location.None));
        else if (zip is null) findings.Add(CheckRules.Unreadable.At(Location.None, "the archive"));
        else if (!First(archive, HeaderSize).SequenceEqual("mimetype"u8)) findings.Add(CheckRules.MimetypeNotFirst.At(Location.None));
        else if (BinaryPrimitives.ReadUInt16LittleEndian(archive[28..]) != 0) findings.Add(CheckRules.MimetypeExtraField.At(Location.None));
        else if (zip.Items.FirstOrDefault(item => item.Name == "mimetype") is not { Method: 0 } item || !zip.Read(item).AsSpan().SequenceEqual("application/epub+zip"u8)) findings.Add(CheckRules.MimetypeContent.At(Location.None));
    }

    private static ReadOnlySpan<byte> First(ReadOnlySpan<byte> archive, int from)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(archive[26..]);
        return from + length <= archive.Length ? archive.Slice(from, length) : default;
    }
}

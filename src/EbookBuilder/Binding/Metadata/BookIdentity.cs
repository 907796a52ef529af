using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using EbookBuilder.Gathering;

namespace EbookBuilder.Binding;

/// <summary>Which book this is, and which edition of it: both follow from the input alone (docs/decisions tells why so).</summary>
internal static class BookIdentity
{
    /// <summary>The name space of our name-based UUIDs (RFC 9562, 5.5): made once, for this purpose.</summary>
    private static readonly Guid NameSpace = new("7b0e4f3a-52c1-5d7e-9a46-1c8f0d2e6b95");

    /// <summary>ZIP knows no earlier hour; a book without any date counts from here.</summary>
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// The identifier of a book that states none: from the address of its site, else from its stated title and authors, else from the first of its articles.
    /// Neither the folder's name nor the number or order of the articles changes it.
    /// </summary>
    public static Identifier Identify(BookPlan plan, string? statedTitle, IEnumerable<string> authors, IReadOnlyList<Article> articles)
    {
        var name = plan.Manifest.Site is { } site ? "site " + SiteAddress.Normalize(site)
            : statedTitle is not null ? $"title {statedTitle}\n{string.Join('\n', authors)}"
            : "article " + articles.Select(article => article.Source).Min(StringComparer.Ordinal);
        return new Identifier("urn:uuid:" + NameBased(name).ToString("D", CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// The modified date: SOURCE_DATE_EPOCH where it is set; else the latest day that the input states, with a time of day made from the content, so that
    /// two editions of one day have different release identifiers (EPUB 3.3, 5.5.4).
    /// </summary>
    public static DateTimeOffset Modified(DateTimeOffset? epoch, IEnumerable<string?> dates, ReadOnlySpan<byte> content)
    {
        if (epoch is { } stated) return stated < Earliest ? Earliest : stated;
        var latest = dates.Select(Day).Max() ?? Earliest;
        var second = BinaryPrimitives.ReadUInt32BigEndian(ContentDigest.Sha256(content)) % 86_400;
        return (latest < Earliest ? Earliest : latest).AddSeconds(second);
    }

    private static DateTimeOffset? Day(string? date)
    {
        // The framework's own reading of dates loads the collation of all languages first, which takes longer than a short book.
        if (date is not ({ Length: 4 } or { Length: 7 } or { Length: 10 })) return null;
        var parts = date.Split('-');
        if (parts is not ([{ Length: 4 }] or [{ Length: 4 }, { Length: 2 }] or [{ Length: 4 }, { Length: 2 }, { Length: 2 }]) || !parts.All(part => part.All(char.IsAsciiDigit))) return null;
        var (year, month, day) = (Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : 1, parts.Length > 2 ? Number(parts[2]) : 1);
        return year > 0 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day, 0, 0, 0, TimeSpan.Zero) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A UUID of version 5.</summary>
    private static Guid NameBased(string name)
    {
        Span<byte> input = [.. NameSpace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
        var hash = ContentDigest.Sha1(input).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}

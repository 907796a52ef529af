using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// The binary form of property lists (<c>bplist00</c>): objects, a table of their offsets, and a trailer of 32 bytes that says how wide offsets and references are.
/// </summary>
internal sealed class BinaryPropertyList
{
    /// <summary>A list that nests deeper is no web archive, or goes in a circle.</summary>
    public const int MaxDepth = 32;

    private const int TrailerLength = 32;

    private readonly byte[] _bytes;
    private readonly int _offsetSize;
    private readonly int _referenceSize;
    private readonly int _count;
    private readonly int _table;

    private BinaryPropertyList(byte[] bytes)
    {
        _bytes = bytes;
        var trailer = bytes.AsSpan(bytes.Length - TrailerLength);
        (_offsetSize, _referenceSize) = (trailer[6], trailer[7]);
        _count = checked((int)BinaryPrimitives.ReadUInt64BigEndian(trailer[8..]));
        _table = checked((int)BinaryPrimitives.ReadUInt64BigEndian(trailer[24..]));
        Top = checked((int)BinaryPrimitives.ReadUInt64BigEndian(trailer[16..]));
    }

    private int Top { get; }

    /// <summary>The value at the top; null where the bytes are damaged.</summary>
    public static object? Read(byte[] bytes)
    {
        if (bytes.Length < TrailerLength + 8) return null;
        try
        {
            var list = new BinaryPropertyList(bytes);
            return list.Object(list.Top, 0);
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or OverflowException or InvalidDataException)
        {
            return null;
        }
    }

    private object Object(int index, int depth)
    {
        if (index >= _count || depth > MaxDepth) throw new InvalidDataException();
        var at = checked((int)Number(_table + (index * _offsetSize), _offsetSize));
        var (kind, low) = (_bytes.AsSpan(at, 1)[0] >> 4, _bytes[at] & 15);
        at++;
        if (kind is 0 or 1 or 2 or 3) return Scalar(kind, low, at);
        var length = low;
        if (low == 15)
        {
            var size = 1 << (_bytes.AsSpan(at, 1)[0] & 15);
            length = checked((int)Number(at + 1, size));
            at += 1 + size;
        }
        return kind switch
        {
            4 => _bytes.AsSpan(at, length).ToArray(),
            5 => Encoding.ASCII.GetString(_bytes.AsSpan(at, length)),
            6 => Encoding.BigEndianUnicode.GetString(_bytes.AsSpan(at, checked(length * 2))),
            10 => List(at, length, depth),
            13 => Pairs(at, length, depth),
            _ => "",
        };
    }

    private object Scalar(int kind, int low, int at) => kind == 1 ? Number(at, 1 << low).ToString(CultureInfo.InvariantCulture) : "";

    private List<object> List(int at, int length, int depth)
    {
        _ = _bytes.AsSpan(at, checked(length * _referenceSize));
        return [.. Enumerable.Range(0, length).Select(i => Object(Reference(at, i), depth + 1))];
    }

    private Dictionary<string, object> Pairs(int at, int length, int depth)
    {
        _ = _bytes.AsSpan(at, checked(length * 2 * _referenceSize));
        var pairs = new Dictionary<string, object>(StringComparer.Ordinal);
        for (var i = 0; i < length; i++)
        {
            if (Object(Reference(at, i), depth + 1) is string key) pairs[key] = Object(Reference(at, length + i), depth + 1);
        }
        return pairs;
    }

    private int Reference(int at, int index) => checked((int)Number(at + (index * _referenceSize), _referenceSize));

    private ulong Number(int at, int size)
    {
        var number = 0UL;
        foreach (var part in _bytes.AsSpan(at, size)) number = (number << 8) | part;
        return number;
    }
}

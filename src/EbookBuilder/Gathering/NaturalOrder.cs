using System.Globalization;

namespace EbookBuilder.Gathering;

/// <summary>
/// The order in which people expect file names: numbers by their value (<c>2</c> before <c>10</c>), letters without regard to case, Chinese numerals
/// as numbers at the start of a name and behind 第 (第二章 before 第十章). The same on every machine: no culture is asked.
/// </summary>
public sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The only one.</summary>
    public static NaturalOrder Instance { get; } = new();

    /// <summary>Compares two names; names that differ only in case or in leading zeros are told apart by their code units.</summary>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var (left, right) = (new Tokens(x), new Tokens(y));
        while (true)
        {
            var (hasLeft, hasRight) = (left.Next(), right.Next());
            if (!hasLeft || !hasRight)
            {
                var ends = hasLeft.CompareTo(hasRight);
                return ends != 0 ? ends : string.CompareOrdinal(x, y);
            }
            var order = Compare(in left, in right);
            if (order != 0) return order;
        }
    }

    private static int Compare(in Tokens left, in Tokens right)
    {
        if (left.IsNumber && right.IsNumber) return CompareNumbers(left.Digits, right.Digits);
        if (left.IsNumber != right.IsNumber) return left.IsNumber ? -1 : 1;
        return char.ToUpperInvariant(left.Character).CompareTo(char.ToUpperInvariant(right.Character));
    }

    // Digits without leading zeros: the longer number is the greater one, whatever its size.
    private static int CompareNumbers(string left, string right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);

    /// <summary>A name taken apart into numbers and single characters.</summary>
    private struct Tokens(string text)
    {
        private int _at;

        public bool IsNumber { get; private set; }

        public string Digits { get; private set; } = "";

        public char Character { get; private set; }

        public bool Next()
        {
            if (_at >= text.Length) return false;
            IsNumber = TakeDigits() || TakeNumeral();
            if (!IsNumber) Character = text[_at++];
            return true;
        }

        private bool TakeDigits()
        {
            var start = _at;
            while (_at < text.Length && char.IsDigit(text[_at])) _at++;
            if (_at == start) return false;
            Digits = string.Concat(text[start.._at].Select(digit => ((int)CharUnicodeInfo.GetNumericValue(digit)).ToString(CultureInfo.InvariantCulture))).TrimStart('0');
            return true;
        }

        private bool TakeNumeral()
        {
            if (_at > 0 && text[_at - 1] != '第') return false;
            if (!ChineseNumeral.TryRead(text, _at, out var value, out var length)) return false;
            _at += length;
            Digits = value == 0 ? "" : value.ToString(CultureInfo.InvariantCulture);
            return true;
        }
    }
}

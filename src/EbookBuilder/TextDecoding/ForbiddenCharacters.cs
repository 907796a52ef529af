using System.Buffers;
using System.Text;

namespace EbookBuilder;

/// <summary>Line ends in one form, and no character that XML 1.0 forbids (XML 1.0, 2.2).</summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> AsciiSuspects = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n']), '\u007F']);

    /// <summary>The text with LF line ends; CR, CRLF, CRCRLF, NEL, LS and PS are line ends too.</summary>
    /// <param name="text">Decoded text, hence without lone surrogates.</param>
    /// <param name="keepFormFeeds">Whether form feeds stay; otherwise they become spaces, as vertical tabs do.</param>
    /// <param name="removed">How many characters were taken out without a replacement.</param>
    public static string Remove(string text, bool keepFormFeeds, out int removed)
    {
        removed = 0;
        var (ascii, lineEnd, other) = (Ascii(text, 0), WideLineEnd(text, 0), Wide(text, 0));
        if (ascii == text.Length && lineEnd == text.Length && other == text.Length) return text;
        var clean = new StringBuilder(text.Length);
        var copied = 0;
        while (Math.Min(ascii, Math.Min(lineEnd, other)) is var next && next < text.Length)
        {
            clean.Append(text, copied, next - copied);
            var rest = text.AsSpan(next);
            var taken = 1;
            switch (rest[0])
            {
                case '\r':
                    taken = LineEnd(rest);
                    clean.Append('\n');
                    break;
                case '\u0085' or '\u2028' or '\u2029':
                    clean.Append('\n');
                    break;
                case '\f' or '\v':
                    clean.Append(rest[0] == '\f' && keepFormFeeds ? '\f' : ' ');
                    break;
                case '\uFEFF':
                    break; // A BOM in the middle of a text is the seam of two files; nobody misses it.
                default:
                    removed++;
                    break;
            }
            copied = next + taken;
            if (ascii < copied) ascii = Ascii(text, copied);
            if (lineEnd < copied) lineEnd = WideLineEnd(text, copied);
            if (other < copied) other = Wide(text, copied);
        }
        return clean.Append(text, copied, text.Length - copied).ToString();
    }

    // Three quick searches cost a tenth of what one for characters of all kinds does.
    private static int Ascii(string text, int from) => Place(text, from, text.AsSpan(from).IndexOfAny(AsciiSuspects));

    private static int WideLineEnd(string text, int from) => Place(text, from, text.AsSpan(from).IndexOfAny('\u0085', '\u2028', '\u2029'));

    private static int Wide(string text, int from) => Place(text, from, text.AsSpan(from).IndexOfAny('\uFEFF', '\uFFFE', '\uFFFF'));

    private static int Place(string text, int from, int found) => found < 0 ? text.Length : from + found;

    private static int LineEnd(ReadOnlySpan<char> rest)
    {
        if (rest is ['\r', '\n', ..]) return 2;
        return rest is ['\r', '\r', '\n', ..] ? 3 : 1;
    }
}

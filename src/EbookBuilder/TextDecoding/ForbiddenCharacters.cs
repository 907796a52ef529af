using System.Buffers;
using System.Text;

namespace EbookBuilder;

/// <summary>Line ends in one form, and no character that XML 1.0 forbids (XML 1.0, 2.2).</summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> AsciiSuspects = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n']), '\u007F']);

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n']), '\u007F', '\u0085', '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>The text with LF line ends; CR, CRLF, CRCRLF, NEL, LS and PS are line ends too.</summary>
    /// <param name="text">Decoded text, hence without lone surrogates.</param>
    /// <param name="keepFormFeeds">Whether form feeds stay; otherwise they become spaces, as vertical tabs do.</param>
    /// <param name="removed">How many characters were taken out without a replacement.</param>
    public static string Remove(string text, bool keepFormFeeds, out int removed)
    {
        removed = 0;
        var rest = text.AsSpan();
        var suspects = HasWideSuspects(rest) ? Suspects : AsciiSuspects;
        var next = rest.IndexOfAny(suspects);
        if (next < 0) return text;
        var clean = new StringBuilder(text.Length);
        while (next >= 0)
        {
            clean.Append(rest[..next]);
            rest = rest[next..];
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
            rest = rest[taken..];
            next = rest.IndexOfAny(suspects);
        }
        return clean.Append(rest).ToString();
    }

    /// <summary>Almost no text does; three quick searches tell so at a tenth of what one for characters of all kinds costs.</summary>
    private static bool HasWideSuspects(ReadOnlySpan<char> text) =>
        text.IndexOfAny('\u0085', '\u2028', '\u2029') >= 0 || text.Contains('\uFEFF') || text.IndexOfAnyInRange('\uFFFE', '\uFFFF') >= 0;

    private static int LineEnd(ReadOnlySpan<char> rest)
    {
        if (rest is ['\r', '\n', ..]) return 2;
        return rest is ['\r', '\r', '\n', ..] ? 3 : 1;
    }
}

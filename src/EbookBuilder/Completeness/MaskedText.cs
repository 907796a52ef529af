using System.Net;

namespace EbookBuilder.Completeness;

/// <summary>A copy of a source in which everything that no reader of the book is meant to see is blanked out; whatever is left stands where it stood.</summary>
internal sealed class MaskedText(string text)
{
    /// <summary>The names that count without a semicolon are those of Latin-1.</summary>
    private const char LastOfOldestNames = '\u00FF';

    private readonly char[] _characters = text.ToCharArray();

    /// <summary>Blanks a stretch; line ends stay unless they part nothing.</summary>
    /// <param name="start">From 0.</param>
    /// <param name="end">Behind the last unit.</param>
    /// <param name="with">A blank, or <see cref="WordSequence.Nothing"/> where no word is to be parted.</param>
    public void Blank(int start, int end, char with = ' ')
    {
        foreach (ref var character in _characters.AsSpan(start..Math.Min(end, _characters.Length)))
            if (character != '\n' || with == WordSequence.Nothing) character = with;
    }

    /// <summary>Blanks a stretch in whose place the book shows something else, or nothing: what stands on its two sides need not follow each other there.</summary>
    public void Replace(int start, int end)
    {
        Blank(start, end);
        if (start < end && _characters[start] != '\n') _characters[start] = WordSequence.Gap;
    }

    /// <summary>Puts the character in the place of its reference (<c>&amp;eacute;</c>), which is never shorter.</summary>
    /// <param name="places">The text in which references count: code of Markdown shows them as they stand.</param>
    /// <param name="isPage">Whether they count without their semicolon too, as numbers and the oldest names do in web pages (HTML, 13.5: named character references).</param>
    public void DecodeReferences(string places, bool isPage = false)
    {
        for (var i = places.IndexOf('&', StringComparison.Ordinal); i >= 0; i = places.IndexOf('&', i + 1))
        {
            var end = i + 1;
            while (end < _characters.Length && end - i < 34 && (char.IsAsciiLetterOrDigit(_characters[end]) || _characters[end] == '#')) end++;
            var isWhole = end < _characters.Length && _characters[end] == ';';
            if (!isWhole && !isPage) continue;
            var reference = new string(_characters, i, end - i) + ';';
            var decoded = WebUtility.HtmlDecode(reference);
            if (decoded == reference || (!isWhole && reference[1] != '#' && decoded[0] > LastOfOldestNames)) continue;
            Blank(i, isWhole ? end + 1 : end, WordSequence.Nothing);
            decoded.CopyTo(_characters.AsSpan(i));
        }
    }

    /// <summary>The text with what is left of it.</summary>
    public override string ToString() => new(_characters);
}

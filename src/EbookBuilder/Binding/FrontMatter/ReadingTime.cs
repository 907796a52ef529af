using EbookBuilder.Languages;

namespace EbookBuilder.Binding;

/// <summary>How long a text takes to read silently.</summary>
internal static class ReadingTime
{
    /// <summary>Mean over 190 studies of adults who read English non-fiction (M. Brysbaert, 2019, Journal of Memory and Language 109).</summary>
    private const double WordsPerMinute = 238;

    /// <summary>Between Chinese (255) and Japanese (357) in the International Reading Speed Texts (S. Trauzettel-Klosinski and K. Dietz, 2012).</summary>
    private const double CharactersPerMinute = 300;

    /// <summary>Whole minutes, at least 1.</summary>
    public static int MinutesOf(IEnumerable<XElement> bodies)
    {
        var (words, characters) = (0, 0);
        foreach (var text in bodies.SelectMany(body => body.DescendantNodes()).OfType<XText>()) Count(text.Value, ref words, ref characters);
        return Math.Max(1, (int)Math.Round((words / WordsPerMinute) + (characters / CharactersPerMinute), MidpointRounding.AwayFromZero));
    }

    private static void Count(string text, ref int words, ref int characters)
    {
        var inWord = false;
        foreach (var letter in text)
        {
            if (char.IsAscii(letter))
            {
                var belongs = char.IsAsciiLetterOrDigit(letter) || (inWord && letter is '\'' or '-');
                if (belongs && !inWord) words++;
                inWord = belongs;
            }
            else if (Scripts.Of(letter) is Script.Han or Script.Kana)
            {
                if (!char.IsLowSurrogate(letter)) characters++;
                inWord = false;
            }
            else
            {
                var belongs = char.IsLetterOrDigit(letter) || (inWord && !char.IsWhiteSpace(letter) && !char.IsPunctuation(letter));
                if (belongs && !inWord) words++;
                inWord = belongs;
            }
        }
    }
}

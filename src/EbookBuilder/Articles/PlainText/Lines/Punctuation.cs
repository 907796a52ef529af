using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>How lines end and begin, in the scripts of the world.</summary>
internal static class Punctuation
{
    private const string Closers = "\"'”’»«›)]}」』）】》〉*_";
    private const string Openers = "\"'“‘«»„‚‹([{「『（【《〈¿¡*_—–";

    /// <summary>The last character that is no closing quote or bracket and no call of a note; a blank for a line of nothing else, or of nothing at all.</summary>
    public static char Last(string text)
    {
        if (text.Length == 0) return ' ';
        var i = BeforeCalls(text, text.Length - 1);
        while (i > 0 && (Closers.Contains(text[i], StringComparison.Ordinal) || text[i] == ' ')) i = BeforeCalls(text, i - 1);
        return text[i];
    }

    /// <summary>The place of the last character up to <paramref name="i"/> that belongs to no call of a note.</summary>
    private static int BeforeCalls(string text, int i)
    {
        while (i > 1 && text[i - 1] == TextNotes.Call) i -= 2;
        return i;
    }

    /// <summary>Whether a character closes a quotation or a bracket.</summary>
    public static bool IsCloser(char character) => Closers.Contains(character, StringComparison.Ordinal);

    /// <summary>The first character that is no opening quote or bracket; NUL where there is none at all.</summary>
    public static char First(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return '\0';
        var i = 0;
        while (i < text.Length - 1 && (Openers.Contains(text[i], StringComparison.Ordinal) || text[i] == ' ')) i++;
        return text[i];
    }

    /// <summary>Whether a line ends as a sentence does.</summary>
    public static bool EndsSentence(string text) =>
        !Abbreviations.EndOpen(text) && !EndsInBrackets(text) && Last(text) is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '．' or '।' or '॥' or '؟' or '۔' or '։' or '።' or '။' or '។' or '།' or ';' or '；' or '؛';

    /// <summary>Whether what ends a sentence stands in brackets that are part of another one: <c>how it is read (who does it?)</c>.</summary>
    private static bool EndsInBrackets(string text)
    {
        if (text.Length < 3 || text[^1] is not (')' or '）')) return false;
        var open = text.AsSpan().LastIndexOfAny('(', '（');
        return open > 1 && (char.IsLetterOrDigit(text[open - 1]) || text[open - 1] == ' ' && char.IsLetterOrDigit(text[open - 2]));
    }

    /// <summary>Whether a line ends as a question or an exclamation.</summary>
    public static bool AsksOrExclaims(string text) => !EndsInBrackets(text) && Last(text) is '?' or '？' or '؟' or '!' or '！' || AsksInGreek(text);

    /// <summary>In Greek the mark of a question looks like a semicolon.</summary>
    private static bool AsksInGreek(string text)
    {
        if (Last(text) != ';') return false;
        var letter = text.Length - 1;
        while (letter > 0 && !char.IsLetter(text[letter])) letter--;
        return Scripts.Of(text[letter]) == Script.Greek;
    }

    /// <summary>Whether a line ends with a colon, which announces what follows.</summary>
    public static bool EndsWithColon(string text)
    {
        var end = BeforeCalls(text, text.Length - 1);
        return text[end] is ':' or '：' || (end > 0 && text[end - 1] is ':' or '：' && Closers.Contains(text[end], StringComparison.Ordinal));
    }

    /// <summary>Whether a sentence says that something is listed below it, as Japanese and Korean sentences do that end with a stop and not with a colon.</summary>
    public static bool AnnouncesList(string text) => text.Length > 4 && text[^1] is '。' or '.' && Array.Exists(Announcements, word => text.Contains(word, StringComparison.Ordinal));

    private static readonly string[] Announcements = ["次の", "以下の", "下記の", "挙げます", "挙げておく", "挙げる。", "다음과 같", "다음의 ", "아래와 같"];

    /// <summary>Whether a line breaks off inside a sentence: after a comma, a hyphen, an opening bracket.</summary>
    public static bool BreaksOff(string text) => text[BeforeCalls(text, text.Length - 1)] is ',' or '，' or '、' or '،' or '-' or '(' or '（' or '「' or '《' or '&' or '/' || OpensQuotation(text) || Abbreviations.EndOpen(text);

    /// <summary>Whether a line ends with the mark that opens a quotation; in German and other languages the same mark closes one.</summary>
    private static bool OpensQuotation(string text) => text[^1] == '“' && (text.Length == 1 || char.IsWhiteSpace(text[^2]));

    /// <summary>Whether a line ends with a word that asks for another: a small one of up to four letters, or any before a comma.</summary>
    public static bool EndsOpen(string line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        return BreaksOff(line) || word.Length <= 4 && char.IsLower(word[0]);
    }

    /// <summary>Whether a line can only go on a sentence: it starts with a small letter or with a mark that closes something.</summary>
    public static bool GoesOn(string text) => char.IsLower(First(text)) || IsRestOfVerb(text) || text[0] is ',' or '.' or ';' or ')' or ']' or '，' or '。' or '、' or '）' or '」' or '』' or '،' or '”' or '’' or '؛' or '؟' or '!' or '？' or '！' or '》' or '%';

    /// <summary>Whether a sentence ends behind the first syllables, which can only be the end of a verb: <c>す。</c>, <c>다.</c></summary>
    private static bool IsRestOfVerb(string text) =>
        text.Length > 1 && text.AsSpan(0, Math.Min(text.Length, 3)).IndexOf('。') is var stop && (stop > 0 && Scripts.Of(text[stop - 1]) == Script.Kana || text[0] == '다' && text[1] == '.');

    /// <summary>Whether a character may open what somebody says.</summary>
    public static bool IsQuotationMark(char character) => character is '"' or '\'' or '“' or '‘' or '„' or '«' or '»' or '‹' or '「' or '『';

    /// <summary>Whether a line starts with a capital letter.</summary>
    public static bool StartsWithCapital(string text) => char.IsUpper(First(text));

    /// <summary>Whether a line starts with a few words that a colon ends, before text that goes on.</summary>
    public static bool StartsWithLabel(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, 60)).IndexOfAny(':', '：');
        return colon > 1 && colon < text.Length - 2 && !text.AsSpan(0, colon).ContainsAny(".。?!") && (text[colon] == '：' || text[colon + 1] == ' ');
    }

    /// <summary>Whether each word of four letters or more starts with a capital letter; there must be two of them.</summary>
    public static bool IsTitleCase(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '\u2019')) i++;
            if (i - start < 4) continue;
            if (!char.IsUpper(text[start])) return false;
            words++;
        }
        return words >= 2;
    }
}

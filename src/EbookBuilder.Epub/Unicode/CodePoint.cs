using System.Text;

namespace EbookBuilder.Epub.Unicode;

/// <summary>The characters of a string as numbers; half a character counts as one.</summary>
internal static class CodePoint
{
    /// <summary>The character that begins at a place.</summary>
    public static int At(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];

    /// <summary>How many UTF-16 units it takes.</summary>
    public static int Length(int codePoint) => codePoint > char.MaxValue ? 2 : 1;

    /// <summary>Adds a character to a text.</summary>
    public static void Append(StringBuilder text, int codePoint)
    {
        if (Length(codePoint) == 1) text.Append((char)codePoint);
        else text.Append(char.ConvertFromUtf32(codePoint));
    }
}

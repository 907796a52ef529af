namespace EbookBuilder.Articles.PlainText;

/// <summary>Lines of marks without words.</summary>
internal static class Ornament
{
    private const string SceneMarks = "*#~-–—_=•·⁂§◇◆○●☆★※＊…+. ";

    /// <summary>Whether a line only parts two scenes: <c>* * *</c>, <c>***</c>, <c>---</c>, <c>⁂</c>.</summary>
    public static bool IsSceneBreak(string text)
    {
        if (text.Length > 80 || text[0] is '…' or '.') return false;
        var marks = 0;
        foreach (var character in text)
        {
            if (!SceneMarks.Contains(character, StringComparison.Ordinal)) return false;
            if (character is not ' ') marks++;
        }
        return marks >= 3 || text is "⁂" or "#" or "§" or "***" or "※" or "◇" or "◆" or "☆" or "★" or "* *";
    }

    /// <summary>The level of a heading that the next line underlines (2 for <c>===</c>, 3 for the rest), or 0 where it does not.</summary>
    public static int UnderlineLevel(string text, string line)
    {
        if (line.Length < 3 || line[0] is not ('=' or '-' or '~' or '^' or '_' or '*') || line.AsSpan().ContainsAnyExcept(line[0])) return 0;
        if (!text.Any(char.IsLetter) || line.Length < text.Length / 2 || line.Length > 2 * text.Length + 4) return 0;
        return line[0] == '=' ? 2 : 3;
    }
}

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
        return marks >= 3 || text is "⁂" or "*" or "~" or "#" or "§" or "***" or "※" or "◇" or "◆" or "☆" or "★" or "* *";
    }
}

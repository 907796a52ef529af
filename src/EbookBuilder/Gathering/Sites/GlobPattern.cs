namespace EbookBuilder.Gathering.Sites;

/// <summary>File patterns: <c>*</c> within a name, <c>**</c> across folders, <c>?</c> for one character.</summary>
internal static class GlobPattern
{
    /// <summary>Whether <paramref name="path"/> is one that <paramref name="pattern"/> means.</summary>
    public static bool Matches(string pattern, string path) => Parts(pattern.TrimStart('/').Split('/'), 0, path.Split('/'), 0);

    private static bool Parts(string[] pattern, int p, string[] path, int s)
    {
        while (p < pattern.Length && pattern[p] != "**")
        {
            if (s >= path.Length || !System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern[p], path[s], ignoreCase: false)) return false;
            p++;
            s++;
        }
        if (p == pattern.Length) return s == path.Length;
        while (p < pattern.Length && pattern[p] == "**") p++;
        if (p == pattern.Length) return true;
        for (; s < path.Length; s++)
        {
            if (Parts(pattern, p, path, s)) return true;
        }
        return false;
    }
}

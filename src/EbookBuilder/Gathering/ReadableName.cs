namespace EbookBuilder.Gathering;

/// <summary>Titles out of file and folder names, where nothing better states one.</summary>
public static class ReadableName
{
    /// <summary>
    /// A name as a title: no extension of a text, no number in front, words apart, each with a capital where the name has none:
    /// <c>my-articles</c> is <c>My Articles</c>, <c>02_On-Rivers.md</c> is <c>On Rivers</c>, <c>第二章</c> stays.
    /// </summary>
    public static string Of(string name)
    {
        var stem = ArticleFiles.IsArticleName(name) ? Path.GetFileNameWithoutExtension(name) : name;
        var bare = WithoutNumber(stem);
        var hasBlanks = bare.Contains(' ', StringComparison.Ordinal);
        var words = (hasBlanks ? bare : bare.Replace('-', ' ')).Replace('_', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var title = string.Join(' ', words);
        if (title.Length == 0) return stem;
        return title.Any(char.IsUpper) ? title : string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    /// <summary>The name without a number in front of it that only sorts (<c>01-</c>, <c>3. </c>); the name itself where nothing else is in it, or where the number is a year or a date.</summary>
    public static string WithoutNumber(string name)
    {
        var digits = 0;
        while (digits < name.Length && char.IsAsciiDigit(name[digits])) digits++;
        if (digits is 0 or > 3) return name;
        var rest = name.AsSpan(digits);
        if (rest.IsEmpty || rest[0] is not ('-' or '_' or '.' or ' ' or ')')) return name;
        var bare = rest.TrimStart("-_.) ").ToString();
        return bare.Length == 0 || char.IsAsciiDigit(bare[0]) ? name : bare;
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// What somebody says behind a dash, as novels in most languages but English set it: <c>— Ничего. Дальше не поедем.</c>, <c>—Soy yo —contestó.</c> The same dash stands
/// before items of lists; but speech starts with a capital, ends as sentences do, and asks, exclaims, or has dashes around what the narrator says.
/// </summary>
internal static class SpokenDashes
{
    private const int FewestSpoken = 3;

    private static readonly System.Buffers.SearchValues<char> LivelyMarks = System.Buffers.SearchValues.Create("?!？！؟…");

    /// <summary>The lines; those with which somebody starts to speak start a paragraph.</summary>
    public static List<TextLine> Mark(List<TextLine> lines)
    {
        var starts = Enumerable.Range(0, lines.Count).Where(i => lines[i].HeadingLevel == 0 && IsDash(lines[i].Text) && (i == 0 || lines[i].Gap > 0 || lines[i].AfterPageEnd || Punctuation.EndsSentence(lines[i - 1].Text) || Punctuation.EndsWithColon(lines[i - 1].Text))).ToList();
        var spoken = starts.Count(i => IsSpoken(lines, i));
        var lively = starts.Count(i => IsLively(lines[i].Text));
        var hyphens = starts.Exists(i => lines[i].Text[0] == '-');
        if (starts.Count < FewestSpoken || spoken * 5 < starts.Count * 4 || lively * (hyphens ? 2 : 4) < starts.Count) return lines;
        return [.. lines.Select((line, i) => starts.BinarySearch(i) >= 0 ? line with { StartsParagraph = true } : line)];
    }

    private static bool IsDash(string text) => text.Length > 2 && text[0] is '—' or '–' or '―' or '-' && text[1] is not ('-' or '—' or '–' or '>');

    /// <summary>Whether the words behind the dash start as a sentence does, and the paragraph ends as one.</summary>
    private static bool IsSpoken(List<TextLine> lines, int start)
    {
        if (!char.IsUpper(Punctuation.First(lines[start].Text.TrimStart('-', ' '))) && lines[start].Text.Any(letter => char.IsUpper(letter) || char.IsLower(letter)) && lines[start].Text[1..].TrimStart()[0] != '…') return false;
        var end = start + 1;
        while (end < lines.Count && lines[end].Gap == 0 && !lines[end].AfterPageEnd && !IsDash(lines[end].Text)) end++;
        return Punctuation.EndsSentence(lines[end - 1].Text) && Punctuation.Last(lines[end - 1].Text) is not (';' or '；');
    }

    private static bool IsLively(string text) => text.AsSpan(1).ContainsAny(LivelyMarks) || text.AsSpan(2).ContainsAny("—–") || text.AsSpan(2).Contains(" - ", StringComparison.Ordinal);
}

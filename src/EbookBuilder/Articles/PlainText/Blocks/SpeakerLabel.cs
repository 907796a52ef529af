using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// The name before what somebody says: <c>RM:</c>, <c>Mr. HOLLAND (Northshore):</c>, <c>MRS. PELL.</c>, <c>CLARA.—</c>, <c>问：</c>; an hour of the recording may stand before
/// it: <c>[00:01:12] Ruth:</c>. So do the nicknames of a chat: <c>&lt;marek&gt;</c>.
/// </summary>
/// <param name="Name">The name, as others of the same speaker have it.</param>
/// <param name="Start">Where in the line it starts: behind the hour.</param>
/// <param name="End">Where it ends: behind its colon or stop.</param>
internal readonly partial record struct SpeakerLabel(string Name, int Start, int End)
{
    private const int Longest = 48;
    private const int MostWords = 5;

    private static readonly System.Buffers.SearchValues<char> NeverInNames = System.Buffers.SearchValues.Create("?!;\"“”«»/");

    /// <summary>What may be such a name at the start of a line, or null.</summary>
    public static SpeakerLabel? Find(string text)
    {
        var start = TimeCode.LengthIn(text);
        if (start < text.Length && text[start] == '<' && Nickname.Match(text, start) is { Success: true } nickname) return new(nickname.Groups["name"].Value, start, start + nickname.Length);
        var head = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        var colon = head.IndexOfAny(':', '：');
        if (colon > 0 && IsName(head[..colon]) && (head[colon] == '：' || start + colon + 1 == text.Length || char.IsWhiteSpace(text[start + colon + 1]))) return Of(text, start, start + colon + 1);
        return Capitals.Match(text, start) is { Success: true } match && IsName(match.Groups["name"].ValueSpan[..^1]) ? Of(text, start, start + match.Groups["name"].Length + match.Groups["stroke"].Length) : null;
    }

    private static SpeakerLabel Of(string text, int start, int end)
    {
        var name = text.AsSpan(start, end - start).TrimEnd(" .:：—–-");
        if (name.IndexOfAny('(', '（') is var open and > 0) name = name[..open].TrimEnd();
        return new(name.ToString(), start, end);
    }

    /// <summary>A few words, the first with a capital where its script has any; the only stops are those of short forms.</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        var first = text[0];
        if (text.Length > 1 && MessageHead.IsField(text) || PersonName.WithoutHonorific($"{text} X") == "X" || !char.IsLetter(first) || char.IsLower(first) || text.ContainsAny(NeverInNames) || text.Count(' ') >= MostWords) return false;
        for (var stop = text.IndexOf('.'); stop >= 0; stop = text[(stop + 1)..].IndexOf('.') is var next and >= 0 ? stop + 1 + next : -1)
            if (stop - (text[..stop].LastIndexOf(' ') + 1) > 4) return false;
        return true;
    }

    [GeneratedRegex(@"\G(?<name>\p{Lu}[\p{Lu}.'’ -]{1,24}\.)(?:\s+(?![—–-])\S|(?<stroke>\s?(?:—|–|--?))\s*\S)")]
    private static partial Regex Capitals { get; }

    [GeneratedRegex(@"\G<[ @+%]?(?<name>[^<>\s@/:]{1,24})>(?=\s)")]
    private static partial Regex Nickname { get; }
}

namespace EbookBuilder.Gathering.Summaries;

/// <summary>The link of an entry.</summary>
/// <param name="Title">Its Markdown, between the brackets.</param>
/// <param name="Target">Where it leads, percent-decoded.</param>
internal sealed record SummaryLink(string Title, string Target)
{
    /// <summary>The first inline link in a line, or null. Brackets in the title and parentheses in the target may be nested or escaped.</summary>
    public static SummaryLink? Find(string line)
    {
        for (var open = line.IndexOf('[', StringComparison.Ordinal); open >= 0; open = line.IndexOf('[', open + 1))
        {
            var close = Closing(line, open, '[', ']');
            if (close < 0) return null;
            if (close + 1 < line.Length && line[close + 1] == '(' && Closing(line, close + 1, '(', ')') is >= 0 and var end)
                return new(line[(open + 1)..close], Destination(line[(close + 2)..end].Trim()));
        }
        return null;
    }

    private static string Destination(string inside)
    {
        if (inside.StartsWith('<') && inside.IndexOf('>', StringComparison.Ordinal) is > 0 and var end) return Uri.UnescapeDataString(inside[1..end]);
        var quote = inside.IndexOfAny(['"', '\'']);
        var bare = quote > 0 && inside[quote - 1] == ' ' ? inside[..quote].TrimEnd() : inside;
        return Uri.UnescapeDataString(bare.Replace("\\", "", StringComparison.Ordinal));
    }

    private static int Closing(string line, int open, char opening, char closing)
    {
        var depth = 0;
        for (var i = open; i < line.Length; i++)
        {
            if (line[i] == '\\') i++;
            else if (line[i] == opening) depth++;
            else if (line[i] == closing && --depth == 0) return i;
        }
        return -1;
    }
}

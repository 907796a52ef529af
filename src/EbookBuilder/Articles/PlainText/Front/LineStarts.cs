namespace EbookBuilder.Articles.PlainText;

/// <summary>Words and phrases with which a line may start, in capitals or not, by their first character: nearly every line starts with none of them.</summary>
internal sealed class LineStarts(string[] phrases)
{
    private readonly ILookup<char, string> _phrases = phrases.ToLookup(phrase => char.ToUpperInvariant(phrase[0]));

    /// <summary>Those with which a line starts, in the order in which they are listed.</summary>
    public IEnumerable<string> In(string line) =>
        line.Length == 0 ? [] : _phrases[char.ToUpperInvariant(line[0])].Where(phrase => line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase));
}

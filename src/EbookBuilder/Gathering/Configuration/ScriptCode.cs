namespace EbookBuilder.Gathering.Configuration;

/// <summary>The tokens of a script, and what their readers ask of them again and again.</summary>
internal sealed class ScriptCode(string text)
{
    private readonly List<ScriptToken> _tokens = ScriptTokens.Read(text);

    /// <summary>How many tokens there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>The token at a place.</summary>
    public ScriptToken this[int i] => _tokens[i];

    /// <summary>Whether a name or a sign stands at a place; never beyond the end.</summary>
    public bool Is(int i, string sign) => i < _tokens.Count && _tokens[i].Is(sign);

    /// <summary>Whether an opening bracket of any kind stands at a place.</summary>
    public bool IsOpening(int i) => _tokens[i].Kind == ScriptTokenKind.Sign && _tokens[i].Text is "(" or "[" or "{";

    /// <summary>The bracket that closes the one at a place; the end where none does.</summary>
    public int Matching(int open)
    {
        var depth = 0;
        for (var i = open; i < Count; i++)
        {
            if (_tokens[i].Kind != ScriptTokenKind.Sign) continue;
            if (IsOpening(i)) depth++;
            else if (_tokens[i].Text is ")" or "]" or "}" && --depth <= 0) return i;
        }
        return Count;
    }
}

namespace EbookBuilder.Gathering;

/// <summary>
/// A pattern of paths: <c>*</c> and <c>?</c> inside a name, <c>**</c> across folders, <c>[a-z]</c> and <c>[!a-z]</c>, <c>{a,b}</c>. Takes time with the product of the
/// lengths of pattern and path, whatever they hold.
/// </summary>
public sealed class Glob
{
    // {a,b}{c,d}... multiplies; what lies beyond is hostile.
    private const int MostAlternatives = 256;
    private readonly ImmutableArray<ImmutableArray<Token>> _alternatives;

    /// <summary>Reads a pattern. A leading <c>./</c> or <c>/</c> means the book folder itself.</summary>
    public Glob(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var bare = pattern.Replace('\\', '/').TrimStart('/');
        while (bare.StartsWith("./", StringComparison.Ordinal)) bare = bare[2..];
        _alternatives = [.. Alternatives(bare).Take(MostAlternatives).Select(Tokens)];
    }

    /// <summary>Whether a text holds any sign of a pattern; otherwise it is the name of one file or folder.</summary>
    public static bool IsPattern(string text) => text.AsSpan().IndexOfAny("*?[{") >= 0;

    /// <summary>Whether a path, relative to the book folder, fits the pattern as a whole.</summary>
    public bool Matches(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        foreach (var tokens in _alternatives)
        {
            if (Matches(tokens, path)) return true;
        }
        return false;
    }

    private static bool Matches(ImmutableArray<Token> tokens, string path)
    {
        var (now, next) = (new bool[tokens.Length + 1], new bool[tokens.Length + 1]);
        Enter(tokens, now, 0);
        foreach (var character in path)
        {
            Array.Clear(next);
            for (var i = 0; i < tokens.Length; i++)
            {
                if (now[i]) Step(tokens, next, i, character);
            }
            (now, next) = (next, now);
        }
        return now[tokens.Length];
    }

    private static void Step(ImmutableArray<Token> tokens, bool[] next, int i, char character)
    {
        var token = tokens[i];
        switch (token.Kind)
        {
            case Kind.Folders:
                next[i] = true;
                if (character == '/') Enter(tokens, next, i + 1);
                break;
            case Kind.Star when character != '/':
            case Kind.Anything:
                Enter(tokens, next, i);
                break;
            case Kind.One when character != '/' && token.Accepts(character):
            case Kind.Literal when character == token.Text[0]:
                Enter(tokens, next, i + 1);
                break;
        }
    }

    // What may match nothing is passed at once; folders are entered at their start only, so that "**/x" never means "yx".
    private static void Enter(ImmutableArray<Token> tokens, bool[] states, int i)
    {
        while (!states[i])
        {
            states[i] = true;
            if (i == tokens.Length || tokens[i].Kind is Kind.Literal or Kind.One) return;
            i++;
        }
    }

    private static ImmutableArray<Token> Tokens(string pattern)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var i = 0; i < pattern.Length; i++)
        {
            var rest = pattern.AsSpan(i);
            if (rest.StartsWith("**/") && (i == 0 || pattern[i - 1] == '/')) (tokens, i) = (Add(tokens, new(Kind.Folders, "")), i + 2);
            else if (rest.StartsWith("**")) (tokens, i) = (Add(tokens, new(Kind.Anything, "")), i + 1);
            else if (rest[0] == '*') Add(tokens, new(Kind.Star, ""));
            else if (rest[0] == '?') Add(tokens, new(Kind.One, ""));
            else if (rest[0] == '[' && rest.IndexOf(']') is > 1 and var end) (tokens, i) = (Add(tokens, new(Kind.One, rest[1..end].ToString())), i + end);
            else Add(tokens, new(Kind.Literal, rest[..1].ToString()));
        }
        return tokens.ToImmutable();
    }

    private static ImmutableArray<Token>.Builder Add(ImmutableArray<Token>.Builder tokens, Token token)
    {
        tokens.Add(token);
        return tokens;
    }

    private static IEnumerable<string> Alternatives(string pattern)
    {
        var pending = new Queue<string>([pattern]);
        for (var seen = 0; pending.TryDequeue(out var next) && seen < MostAlternatives * 2; seen++)
        {
            var open = next.IndexOf('{', StringComparison.Ordinal);
            var close = open < 0 ? -1 : next.IndexOf('}', open);
            if (close < 0) yield return next;
            else foreach (var choice in next[(open + 1)..close].Split(',')) pending.Enqueue(next[..open] + choice + next[(close + 1)..]);
        }
    }

    private enum Kind
    {
        Literal,
        One,
        Star,
        Anything,
        Folders,
    }

    private readonly record struct Token(Kind Kind, string Text)
    {
        /// <summary>Whether a character is in the class; an empty class takes any.</summary>
        public bool Accepts(char character)
        {
            if (Text.Length == 0) return true;
            var isNegated = Text[0] is '!' or '^';
            for (var i = isNegated ? 1 : 0; i < Text.Length; i++)
            {
                var isRange = i + 2 < Text.Length && Text[i + 1] == '-';
                if (isRange ? character >= Text[i] && character <= Text[i + 2] : character == Text[i]) return !isNegated;
                if (isRange) i += 2;
            }
            return isNegated;
        }
    }
}

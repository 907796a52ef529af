using System.Globalization;
using System.Text;

namespace EbookBuilder.Gathering.Configuration;

/// <summary>What a token of a script is.</summary>
internal enum ScriptTokenKind
{
    /// <summary>A name or keyword.</summary>
    Name,

    /// <summary>A string or template literal, escapes resolved.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One punctuation character, or <c>=&gt;</c>, or <c>...</c>.</summary>
    Sign,
}

/// <summary>A token of a script.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Line">The line, from 1.</param>
internal readonly record struct ScriptToken(ScriptTokenKind Kind, string Text, int Line)
{
    public bool Is(string sign) => Kind is ScriptTokenKind.Sign or ScriptTokenKind.Name && Text == sign;
}

/// <summary>Cuts a JavaScript or TypeScript file into tokens; comments, regular expressions and odd characters are left out.</summary>
internal static class ScriptTokens
{
    public static List<ScriptToken> Read(string text)
    {
        var tokens = new List<ScriptToken>();
        var (at, line) = (0, 1);
        while (at < text.Length)
        {
            var start = at;
            var c = text[at];
            if (char.IsWhiteSpace(c)) at++;
            else if (c == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*') at = CommentEnd(text, at);
            else if (c is '"' or '\'' or '`') tokens.Add(new(ScriptTokenKind.Text, Literal(text, ref at), line));
            else if (char.IsLetter(c) || c is '_' or '$' or '@') tokens.Add(new(ScriptTokenKind.Name, Run(text, ref at, IsNamePart), line));
            else if (char.IsAsciiDigit(c)) tokens.Add(new(ScriptTokenKind.Number, Run(text, ref at, ch => char.IsAsciiLetterOrDigit(ch) || ch is '.' or '_'), line));
            else if (c == '/' && StartsRegularExpression(tokens)) at = RegularExpressionEnd(text, at);
            else
            {
                var length = text.AsSpan(at).StartsWith("...") ? 3 : text.AsSpan(at).StartsWith("=>") ? 2 : 1;
                tokens.Add(new(ScriptTokenKind.Sign, text.Substring(at, length), line));
                at += length;
            }
            line += text.AsSpan(start, at - start).Count('\n');
        }
        return tokens;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    private static string Run(string text, ref int at, Func<char, bool> belongs)
    {
        var start = at++;
        while (at < text.Length && belongs(text[at])) at++;
        return text[start..at];
    }

    private static int CommentEnd(string text, int at)
    {
        var (mark, length) = text[at + 1] == '/' ? ("\n", 0) : ("*/", 2);
        var end = text.IndexOf(mark, at + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + length;
    }

    private static bool StartsRegularExpression(List<ScriptToken> tokens) =>
        tokens.Count == 0 || (tokens[^1].Kind == ScriptTokenKind.Sign && tokens[^1].Text is not (")" or "]" or "}"));

    private static int RegularExpressionEnd(string text, int at)
    {
        var inClass = false;
        for (at++; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '[') inClass = true;
            else if (text[at] == ']') inClass = false;
            else if (text[at] == '/' && !inClass)
            {
                at++;
                while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
                return at;
            }
        }
        return Math.Min(at, text.Length);
    }

    private static string Literal(string text, ref int at)
    {
        var (quote, value) = (text[at], new StringBuilder());
        for (at++; at < text.Length; at++)
        {
            var c = text[at];
            if (c == quote)
            {
                at++;
                break;
            }
            if (c == '\n' && quote != '`') break;
            if (c == '\\' && at + 1 < text.Length) Escape(text, ref at, value);
            else value.Append(c);
        }
        return value.ToString();
    }

    private static void Escape(string text, ref int at, StringBuilder value)
    {
        var c = text[++at];
        if (c == 'u' && at + 4 < text.Length && int.TryParse(text.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            value.Append((char)code);
            at += 4;
        }
        else if (c != '\n')
        {
            value.Append(c switch { 'n' => '\n', 't' => '\t', 'r' => ' ', _ => c });
        }
    }
}

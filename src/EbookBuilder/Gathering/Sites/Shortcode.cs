using System.Globalization;
using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Sites;

/// <summary>A call of a shortcode.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Its arguments by name; plain ones by their number from 0.</param>
/// <param name="IsMarkdown">Whether it is written with <c>%</c>: what it makes is Markdown.</param>
/// <param name="Inside">What stands before its end tag, already carried out; null without end tag.</param>
/// <param name="Parent">The name of the shortcode around it, or null.</param>
/// <param name="Origin">Where it opens.</param>
internal sealed record Shortcode(string Name, IReadOnlyDictionary<string, string> Arguments, bool IsMarkdown, SourceText? Inside, Shortcode? Parent, Location Origin)
{
    /// <summary>The first plain argument, or null.</summary>
    public string? First => Arguments.GetValueOrDefault("0");

    /// <summary>The first of these named arguments that is there.</summary>
    public string? Named(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Arguments.TryGetValue(name, out var value) && value.Length > 0) return value;
        }
        return null;
    }

    /// <summary>How it is shown in a finding.</summary>
    public string Shown => IsMarkdown ? $"{{{{% {Name} %}}}}" : $"{{{{< {Name} >}}}}";

    /// <summary>The arguments of a call out of the text behind its name.</summary>
    public static Dictionary<string, string> ReadArguments(string text)
    {
        var arguments = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var (at, plain) = (0, 0);
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is ',' or '/')
            {
                if (text[at] != '/' || at == text.Length - 1)
                {
                    at++;
                    continue;
                }
            }
            var word = Word(text, ref at);
            if (at < text.Length && text[at] == '=' && !IsQuote(text[at - 1]))
            {
                at++;
                arguments[word] = Word(text, ref at);
            }
            else arguments[(plain++).ToString(CultureInfo.InvariantCulture)] = word;
        }
        return arguments;
    }

    private static bool IsQuote(char c) => c is '"' or '`' or '\'' or '“' or '”';

    private static string Word(string text, ref int at)
    {
        if (at >= text.Length) return "";
        if (IsQuote(text[at]))
        {
            var (quote, value) = (text[at] == '“' ? '”' : text[at], new System.Text.StringBuilder());
            for (at++; at < text.Length && text[at] != quote; at++)
            {
                if (text[at] == '\\' && quote == '"' && at + 1 < text.Length) at++;
                value.Append(text[at]);
            }
            at++;
            return value.ToString();
        }
        var start = at++;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '=') at++;
        return text[start..at];
    }
}

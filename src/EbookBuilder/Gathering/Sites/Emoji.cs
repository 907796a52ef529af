using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using Markdig.Extensions.Emoji;

namespace EbookBuilder.Gathering.Sites;

/// <summary>Emoji by their short names (<c>:smile:</c>).</summary>
internal static partial class Emoji
{
    private static readonly Lazy<IDictionary<string, string>> Known = new(EmojiMapping.GetDefaultEmojiShortcodeToUnicode);

    /// <summary>The character of a short name with its colons, or null.</summary>
    public static string? Of(string name) => Known.Value.TryGetValue(name, out var character) ? character : null;

    /// <summary>The text with short names that are known as their characters, outside of code.</summary>
    public static SourceText Carry(SourceText text)
    {
        if (!ShortName().IsMatch(text.Text)) return text;
        var (code, offset) = (new MarkdownCode(text.Text), 0);
        var lines = new List<(string Text, Location Origin)>();
        foreach (var (line, origin) in text.WithOrigins())
        {
            var at = offset;
            offset += line.Length + 1;
            lines.Add((ShortName().Replace(line, name => code.EndOfCodeAt(at + name.Index) >= 0 ? name.Value : Of(name.Value) ?? name.Value), origin));
        }
        return SourceText.From(lines);
    }

    [GeneratedRegex(@"(?<![\w:/]):[a-z0-9_+-]{1,40}:(?![\w/])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();
}

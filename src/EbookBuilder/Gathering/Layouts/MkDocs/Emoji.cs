using Markdig.Extensions.Emoji;

namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>Emoji by their short names (<c>:smile:</c>).</summary>
internal static class Emoji
{
    private static readonly Lazy<IDictionary<string, string>> Known = new(EmojiMapping.GetDefaultEmojiShortcodeToUnicode);

    /// <summary>The character of a short name with its colons, or null.</summary>
    public static string? Of(string name) => Known.Value.TryGetValue(name, out var character) ? character : null;
}

using System.Text.RegularExpressions;
using EbookBuilder.Gathering;

namespace EbookBuilder.Completeness;

/// <summary>The file of an article, and what of it a reader of the book should see.</summary>
/// <param name="path">Its path in the book folder.</param>
/// <param name="text">All of it.</param>
internal sealed partial class ArticleText(string path, string text)
{
    /// <summary>Whether the words of such a file can be told: those of a web archive are encoded.</summary>
    public static bool IsKnown(string path) => !ArticleFiles.IsArchive(path);

    /// <summary>The text with everything else blanked out.</summary>
    public string Visible { get; } = Mask(path, text);

    /// <summary>Line and column of an offset.</summary>
    public Location PlaceOf(int offset)
    {
        var before = text.AsSpan(0, offset);
        return new(path, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    /// <summary>What stands between two offsets, on one line and not longer than <paramref name="most"/>.</summary>
    public string Passage(int start, int end, int most)
    {
        var passage = string.Join(' ', text[start..Math.Min(end, start + 2 * most)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return passage.Length > most ? string.Concat(passage.AsSpan(0, most), "…") : passage;
    }

    private static string Mask(string path, string text)
    {
        var masked = new MaskedText(text);
        if (Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".text")
        {
            // A list shows numbers of its own.
            foreach (Match mark in ItemMark().Matches(text)) masked.Replace(mark.Index, mark.Index + mark.Length);
            // It counts its notes anew, too.
            foreach (Match mark in NoteMark().Matches(text)) masked.Replace(mark.Index, mark.Index + mark.Length);
            return masked.ToString();
        }
        if (!ArticleFiles.IsPage(path))
        {
            MarkdownMask.Apply(text, masked);
            return masked.ToString();
        }
        MarkupMask.Apply(text, masked);
        masked.DecodeReferences(text, isPage: true);
        return masked.ToString();
    }

    [GeneratedRegex(@"\[(?:[A-Za-z]{1,2}|[0-9]{1,3})\]")]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"^[ \t]*(?:[(\[]?[0-9]{1,3}[.)\]、]|\(?[a-z]\)|[a-k]\.|o )(?=[ \t])", RegexOptions.Multiline)]
    private static partial Regex ItemMark();
}

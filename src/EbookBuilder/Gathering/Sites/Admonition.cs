using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Sites;

/// <summary>Writes the boxes that site generators have tags for as alerts (<c>&gt; [!NOTE]</c>), which the Markdown reader knows.</summary>
internal static class Admonition
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["note"] = "NOTE",
        ["info"] = "NOTE",
        ["primary"] = "NOTE",
        ["secondary"] = "NOTE",
        ["alert"] = "NOTE",
        ["notice"] = "NOTE",
        ["callout"] = "NOTE",
        ["admonition"] = "NOTE",
        ["hint"] = "TIP",
        ["tip"] = "TIP",
        ["success"] = "TIP",
        ["important"] = "IMPORTANT",
        ["warning"] = "WARNING",
        ["caution"] = "CAUTION",
        ["danger"] = "CAUTION",
        ["error"] = "CAUTION",
        ["attention"] = "WARNING",
        ["notes"] = "NOTE",
        ["warn"] = "WARNING",
        ["blockquote"] = "NOTE",
        ["pageinfo"] = "NOTE",
    };

    /// <summary>Whether a tag of this name is a box by its name.</summary>
    public static bool IsBox(string name) => Kinds.ContainsKey(name);

    /// <summary>Appends a box.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="kind">What the box is called where it is made: <c>tip</c>, <c>danger</c>.</param>
    /// <param name="title">Its title, or null.</param>
    /// <param name="inside">What it holds.</param>
    /// <param name="origin">Where it opens.</param>
    public static void Write(TemplateOutput output, string kind, string? title, SourceText inside, Location origin)
    {
        var lines = TrimmedLines(inside);
        var indent = output.AtLineStart ? output.CurrentLine : "";
        if (!output.AtLineStart) output.Append("\n\n", origin);
        output.Append($"> [!{Kinds.GetValueOrDefault(kind, "NOTE")}]{(string.IsNullOrWhiteSpace(title) ? "" : " " + title.Trim())}\n", origin);
        foreach (var (text, from) in lines)
        {
            var bare = indent.Length > 0 && text.StartsWith(indent, StringComparison.Ordinal) ? text[indent.Length..] : text;
            output.Append($"{indent}>{(bare.Length > 0 ? " " : "")}{bare}\n", from);
        }
        output.Append("\n" + indent, origin);
    }

    /// <summary>The lines of a text without the empty ones at its ends.</summary>
    public static List<(string Text, Location Origin)> TrimmedLines(SourceText text)
    {
        var lines = text.WithOrigins().ToList();
        while (lines.Count > 0 && lines[0].Text.AsSpan().Trim().IsEmpty) lines.RemoveAt(0);
        while (lines.Count > 0 && lines[^1].Text.AsSpan().Trim().IsEmpty) lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}

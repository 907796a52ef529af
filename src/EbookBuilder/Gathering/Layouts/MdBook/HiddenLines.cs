using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Layouts.MdBook;

/// <summary>Lines of code that mdBook hides from its readers: in Rust those that start with <c># </c>, in other languages as <c>output.html.code.hidelines</c> says.</summary>
internal sealed class HiddenLines(Setting prefixes)
{
    /// <summary>A line of code as it is shown; null where it is hidden.</summary>
    /// <param name="line">The line.</param>
    /// <param name="language">The language of the block.</param>
    /// <param name="own">The prefix that the block itself states (<c>hidelines=!!!</c>), or null.</param>
    public string? Shown(string line, string language, string? own)
    {
        var content = line.AsSpan().TrimStart();
        if ((own ?? prefixes[language].Text) is { Length: > 0 } prefix) return content.StartsWith(prefix, StringComparison.Ordinal) ? null : line;
        if (language != "rust" || content.IsEmpty || content[0] != '#') return line;
        if (content.Length == 1 || content[1] == ' ') return null;
        return content[1] == '#' ? string.Concat(line.AsSpan(0, line.Length - content.Length), content[1..]) : line;
    }
}

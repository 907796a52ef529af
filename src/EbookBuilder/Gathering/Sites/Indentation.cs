using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Sites;

/// <summary>Blanks in front of lines that mean nothing where the text was written, and code where it is read as Markdown.</summary>
internal static class Indentation
{
    /// <summary>The text without the indentation that all its lines but the first have in common.</summary>
    public static SourceText Common(SourceText text)
    {
        var common = int.MaxValue;
        foreach (var line in text.Lines)
        {
            var width = line.Length - line.AsSpan().TrimStart(' ').Length;
            if (width < line.Length) common = Math.Min(common, line == text.Lines[0] && width == 0 ? int.MaxValue : width);
        }
        return common is 0 or int.MaxValue ? text : SourceText.From(text.WithOrigins().Select(line => (line.Text.Length >= common && line.Text.AsSpan(0, common).Trim(' ').IsEmpty ? line.Text[common..] : line.Text.TrimStart(' '), line.Origin)));
    }
}

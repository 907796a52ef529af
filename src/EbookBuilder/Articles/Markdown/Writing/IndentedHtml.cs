using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace EbookBuilder.Articles.Markdown;

/// <summary>
/// Lines of HTML that an empty line within an open element turns into indented code by CommonMark's rule. Authors of tables in HTML meant HTML, and kramdown reads it so.
/// </summary>
internal static partial class IndentedHtml
{
    /// <summary>
    /// Whether indented code right behind a block of HTML is the going on of it: it begins with a tag that cannot begin code about HTML, one of a part or of an end;
    /// or the block ends in the start tag of an element that can hold no code.
    /// </summary>
    public static bool Is(CodeBlock code, LeafBlock? before) =>
        before is not null && code is not FencedCodeBlock && code.Lines.Count > 0 && (Part.IsMatch(code.Lines.Lines[0].Slice.AsSpan()) || (before.Lines.Count > 0 && Opened.IsMatch(before.Lines.Lines[before.Lines.Count - 1].Slice.AsSpan())));

    [GeneratedRegex("^\\s*<(?:/[a-z]|(?:tr|td|th|tbody|thead|tfoot|li|dt|dd|caption|colgroup|col|figcaption|summary|source|param)[\\s>])", RegexOptions.IgnoreCase)]
    private static partial Regex Part { get; }

    [GeneratedRegex("<(?:p|h[1-6]|table|thead|tbody|tfoot|tr|ul|ol|dl)(?:\\s[^<>]*)?>\\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Opened { get; }
}

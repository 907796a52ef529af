using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Layouts.Org;

/// <summary>What Org's exporter writes for its own (ox-md.el).</summary>
internal static partial class OrgMarks
{
    /// <summary>The anchor above a heading: a line of its own.</summary>
    [GeneratedRegex("^<a id=\"org[0-9a-f]{7}\"></a>[ \\t]*$\\n+(?=#)", RegexOptions.Multiline)]
    public static partial Regex Anchor();

    /// <summary>The same line alone.</summary>
    [GeneratedRegex("\\A<a id=\"([\\w.-]+)\"></a>\\s*\\z")]
    public static partial Regex AnchorLine();

    /// <summary>An item of the list of contents.</summary>
    [GeneratedRegex("\\A\\s*(?:\\d+[.)]|-)\\s+\\[.*\\]\\(#[\\w.-]+\\)\\s*\\z")]
    public static partial Regex ContentsItem();

    /// <summary>The call of a note.</summary>
    [GeneratedRegex("<sup><a id=\"fnr\\.[\\w.-]+\"[^<>]*\\bhref=\"#fn\\.([\\w-]+)\"[^<>]*>[^<>]*</a></sup>")]
    public static partial Regex NoteCall();

    /// <summary>The beginning of a note.</summary>
    [GeneratedRegex("\\A<sup><a id=\"fn\\.([\\w-]+)\"[^<>]*>[^<>]*</a></sup>\\s*")]
    public static partial Regex Note();
}

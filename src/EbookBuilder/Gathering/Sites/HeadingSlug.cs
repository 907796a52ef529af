using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Sites;

/// <summary>The anchor that GitHub and those who follow it make of a heading.</summary>
internal static partial class HeadingSlug
{
    /// <summary>Letters in lower case, blanks as hyphens, other signs left out.</summary>
    public static string Of(string heading) => NoSlug().Replace(heading.ToLowerInvariant(), "").Trim().Replace(' ', '-');

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}\s_-]", RegexOptions.CultureInvariant)]
    private static partial Regex NoSlug();
}

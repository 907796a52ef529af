using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.Html;

/// <summary>The <c>datetime</c> attribute.</summary>
internal static partial class DateAttribute
{
    /// <summary>Whether the value is a year, month, day, or day and time, in the spelling that EPUBCheck accepts.</summary>
    public static bool IsValid(string value) => Pattern.IsMatch(value);

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?\z")]
    private static partial Regex Pattern { get; }
}

using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Layouts.GitBook;

/// <summary>A block tag.</summary>
/// <param name="Name">Its name: <c>hint</c>, <c>endhint</c>.</param>
/// <param name="Words">What stands behind the name.</param>
/// <param name="Text">The whole tag as it was written.</param>
internal sealed partial record GitBookTag(string Name, string Words, string Text)
{
    /// <summary>The tag that was found, or null where it is a variable or a comment.</summary>
    public static GitBookTag? Of(Match match) => match.Groups["name"].Success ? new(match.Groups["name"].Value.ToLowerInvariant(), match.Groups["words"].Value, match.Value) : null;

    /// <summary>The value of an attribute, or null.</summary>
    public string? this[string attribute] => Attribute().Matches(Words).FirstOrDefault(match => match.Groups[1].Value == attribute)?.Groups[2].Value;

    [GeneratedRegex(@"([\w-]+)\s*=\s*[""']([^""']*)[""']")]
    private static partial Regex Attribute();
}

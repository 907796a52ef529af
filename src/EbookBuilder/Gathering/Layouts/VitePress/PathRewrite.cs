using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Layouts.VitePress;

/// <summary>Rules under which a page has another path than its file: <c>packages/:pkg/src/(.*)</c>, <c>en/:rest*</c> (vitepress.dev/guide/routing#route-rewrites).</summary>
internal static partial class PathRewrite
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromMilliseconds(100);

    /// <summary>The path that a rule gives a page; null where the rule does not fit.</summary>
    public static string? Apply(string pattern, string target, string page)
    {
        if (pattern == page) return target;
        if (pattern.AsSpan().IndexOfAny(':', '(') < 0) return null;
        try
        {
            var names = new List<string>();
            var expression = Parameter().Replace(Regex.Escape(pattern), parameter => Group(parameter, names));
            var match = Regex.Match(page, $@"\A{expression}\z", RegexOptions.CultureInvariant, LongestMatch);
            return match.Success ? Named().Replace(target, name => names.IndexOf(name.Groups[1].Value) is >= 0 and var at ? match.Groups[at + 1].Value : name.Value) : null;
        }
        catch (Exception fault) when (fault is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static string Group(Match parameter, List<string> names)
    {
        names.Add(parameter.Groups[1].Success ? parameter.Groups[1].Value : (names.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return parameter.Groups[1].Success && !parameter.Groups[2].Success ? "([^/]+)" : "(.*)";
    }

    // In an escaped pattern: ":name", ":name\*", ":name\(\.\*\)", "\(\.\*\)".
    [GeneratedRegex(@":(\w+)(\\\*|\\\(\\\.\\\*\\?\))?|\\\(\\\.\\\*\\?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"[:$](\w+)\*?", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}

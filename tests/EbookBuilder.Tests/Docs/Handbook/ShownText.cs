using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace EbookBuilder.Tests.Docs.Handbook;

/// <summary>
/// Compares what the handbook shows with what is there. <c>…</c> stands for anything in a line, and alone on a line for any lines. How long a build took
/// and how many bytes came of it are shown, but not compared: the next machine and the next version have other figures.
/// </summary>
internal static partial class ShownText
{
    private const string Anything = "…";

    /// <summary>Whether the lines are those that are shown, all of them.</summary>
    public static bool IsAll(IEnumerable<string> shown, IEnumerable<string> actual) => Matches([.. shown.Select(Comparable)], [.. actual.Select(Comparable)]);

    /// <summary>Whether what is shown stands in the text, what is parted by <c>…</c> one behind the other. Blanks and line ends do not count: markup is shown as it reads best.</summary>
    public static bool IsPart(IEnumerable<string> shown, string actual)
    {
        var (text, at) = (Packed(actual), 0);
        foreach (var piece in Packed(string.Join('\n', shown)).Split(Anything))
        {
            var found = text.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + piece.Length;
        }
        return true;
    }

    private static string Packed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Comparable(string line) => Figure().Replace(line.TrimEnd(), "#");

    // The rows that can be matched up to each line: what a line of "…" may skip, without trying one way after the other.
    private static bool Matches(ImmutableArray<string> shown, ImmutableArray<string> actual)
    {
        var reached = new bool[actual.Length + 1];
        reached[0] = true;
        foreach (var line in shown)
        {
            var next = new bool[actual.Length + 1];
            if (line == Anything)
            {
                for (var i = 0; i <= actual.Length; i++) next[i] = reached[i] || (i > 0 && next[i - 1]);
            }
            else
            {
                for (var i = 0; i < actual.Length; i++) next[i + 1] = reached[i] && Pattern(line).IsMatch(actual[i]);
            }
            reached = next;
        }
        return reached[^1];
    }

    private static Regex Pattern(string line) => new($"^{string.Join(".*", line.Split(Anything).Select(Regex.Escape))}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    [GeneratedRegex(@"(?<![\w.])\d[\d.,]* (?:ms|s|bytes|kB|MB)\b")]
    private static partial Regex Figure();
}

using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>One place that a cross reference names.</summary>
/// <param name="Before">The words before it; empty where there are none.</param>
/// <param name="Key">The label.</param>
/// <param name="Asks">Which words it asks for.</param>
/// <param name="Written">As it is written.</param>
internal sealed record ReferredPlace(string Before, string Key, string Asks, string Written);

/// <summary>A cross reference, or several in one pair of brackets.</summary>
internal sealed class CrossReferenceInline : LeafInline
{
    /// <summary>The places in order.</summary>
    public required ImmutableArray<ReferredPlace> Places { get; init; }
}

/// <summary>
/// Cross references by label: <c>@fig:mill</c>, <c>[@fig:mill; @tbl:flour]</c>, <c>[-@sec:grain]</c> as pandoc-crossref has them, the same with a hyphen as Quarto writes it, and
/// TeX's <c>\ref{fig:mill}</c>, <c>\eqref</c>, <c>\autoref</c>, <c>\cref</c>. Whether there is such a label is known once the book is.
/// </summary>
internal sealed partial class CrossReferenceParser : InlineParser
{
    /// <summary>A reference is looked for this far.</summary>
    private const int MaxLength = 300;

    public CrossReferenceParser() => OpeningCharacters = ['@', '[', '\\'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != '@' && slice.PeekChar() is not ('@' or '-' or 'r' or 'e' or 'a' or 'c' or 'C') && !IsGroupWithWords(slice)) return false;
        var text = slice.AsSpan();
        var near = text[..Math.Min(text.Length, MaxLength)].ToString();
        var (places, length) = near[0] switch
        {
            '@' => IsBehindWord(slice.PeekCharExtra(-1)) ? default : Single(near),
            '[' => Group(near),
            _ => Tex(near),
        };
        if (length == 0) return false;
        processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CrossReferenceInline { Places = places, Line = line, Column = column };
        slice.Start += length;
        return true;
    }

    /// <summary><c>[see @fig:a]</c>: the mark stands somewhere before the bracket closes.</summary>
    private static bool IsGroupWithWords(StringSlice slice)
    {
        if (slice.CurrentChar != '[') return false;
        var text = slice.AsSpan();
        var end = text[1..Math.Min(text.Length, MaxLength)].IndexOfAny('[', ']', '@');
        return end >= 0 && text[end + 1] == '@';
    }

    private static bool IsBehindWord(char before) => char.IsLetterOrDigit(before) || before is '_' or '.' or '@' or '/' or '\\' or '`';

    private static (ImmutableArray<ReferredPlace> Places, int Length) Single(string text)
    {
        var match = Label().Match(text);
        if (!match.Success) return default;
        var key = KeyOf(match.Groups[1].Value);
        return ([new("", Lower(key), CrossReference.Name, "@" + key)], key.Length + 1);
    }

    private static (ImmutableArray<ReferredPlace> Places, int Length) Group(string text)
    {
        var end = text.AsSpan(1).IndexOfAny('[', ']') + 1;
        if (end <= 1 || text[end] != ']' || (end + 1 < text.Length && text[end + 1] is '(' or '[' or '{' or ':')) return default;
        var parts = text[1..end].Split(';');
        var places = ImmutableArray.CreateBuilder<ReferredPlace>(parts.Length);
        foreach (var part in parts)
        {
            var match = Labelled().Match(part);
            if (!match.Success) return default;
            var before = match.Groups["before"].Value.Trim();
            // Own words take the place of the name, as pandoc-crossref has it.
            var asks = before.Length > 0 || match.Groups["bare"].Length > 0 ? CrossReference.Number : CrossReference.Name;
            var written = parts.Length == 1 && before.Length == 0 ? text[..(end + 1)] : match.Groups["bare"].Value + "@" + match.Groups["key"].Value;
            places.Add(new(before, Lower(match.Groups["key"].Value), asks, written));
        }
        return (places.ToImmutable(), end + 1);
    }

    private static (ImmutableArray<ReferredPlace> Places, int Length) Tex(string text)
    {
        var match = TexReference().Match(text);
        if (!match.Success) return default;
        var asks = match.Groups["command"].Value switch { "autoref" or "cref" or "Cref" => CrossReference.Name, "eqref" => CrossReference.FormulaNumber, _ => CrossReference.Number };
        return ([new("", match.Groups["key"].Value, asks, match.Value)], match.Length);
    }

    /// <summary>A label in Latin letters ends where Chinese or Japanese goes on without a blank.</summary>
    private static string KeyOf(string label)
    {
        var prefix = label.IndexOfAny([':', '-']) + 1;
        var end = prefix;
        while (end < label.Length && !Ideographs.IsWide(label[end])) end++;
        return (end > prefix ? label[..end] : label).TrimEnd('.', ':', '-');
    }

    /// <summary><c>@Fig:mill</c> begins a sentence; the label is the same.</summary>
    private static string Lower(string key) => char.ToLowerInvariant(key[0]) + key[1..];

    [GeneratedRegex(@"\A@((?:[Ff]ig|[Tt]bl|[Tt]ab|[Ss]ec|[Ee]q|[Ll]st)[:-][\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_:.-]*[\p{L}\p{M}\p{N}_])?)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\A(?<before>[^@]*?)(?<bare>-?)@(?<key>(?:[Ff]ig|[Tt]bl|[Tt]ab|[Ss]ec|[Ee]q|[Ll]st)[:-][\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_:.-]*[\p{L}\p{M}\p{N}_])?)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\A\\(?:(?<command>ref|eqref|autoref|cref|Cref)\{(?<key>[^{}\s,]{1,100})\}|@ref\((?<key>[^()\s]{1,100})\))", RegexOptions.CultureInvariant)]
    private static partial Regex TexReference();
}

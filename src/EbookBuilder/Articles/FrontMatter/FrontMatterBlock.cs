using System.Text.RegularExpressions;

namespace EbookBuilder.Articles;

/// <summary>Where front matter stands in an article.</summary>
/// <param name="Notation">How it is written.</param>
/// <param name="Content">What stands between its fences, or all of it where it has none.</param>
/// <param name="FirstLine">The line, from 1, in which the content begins.</param>
/// <param name="End">Where in the article the text begins.</param>
/// <param name="NextLine">The line, from 1, in which the text begins.</param>
internal sealed partial record FrontMatterBlock(FrontMatterNotations Notation, string Content, int FirstLine, int End, int NextLine)
{
    /// <summary>Whether the closing fence is there.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>The front matter of an article, or null where there is none.</summary>
    public static FrontMatterBlock? Find(string text, FrontMatterNotations notations)
    {
        var start = text.AsSpan().IndexOfAnyExcept(" \t\n");
        if (start < 0) return null;
        var isFence = start == 0 || text[start - 1] == '\n';
        return text[start] switch
        {
            '-' when isFence && notations.HasFlag(FrontMatterNotations.Yaml) => Fenced(text, start, FrontMatterNotations.Yaml, "---", "..."),
            '+' when isFence && notations.HasFlag(FrontMatterNotations.Toml) => Fenced(text, start, FrontMatterNotations.Toml, "+++", "+++"),
            '{' when start == 0 && notations.HasFlag(FrontMatterNotations.Json) => Json(text),
            '%' when start == 0 && notations.HasFlag(FrontMatterNotations.TitleBlock) => TitleBlock(text),
            _ => null,
        };
    }

    /// <summary>Its keys; null where it turns out to be none (a thematic break with text behind it).</summary>
    public ImmutableArray<MetadataEntry>? Read(string file, ICollection<Diagnostic> findings)
    {
        if (!IsClosed) findings.Add(Rules.FrontMatterNotClosed.At(new(file, FirstLine - 1, 1), Notation == FrontMatterNotations.Toml ? "+++" : "---"));
        return Notation switch
        {
            FrontMatterNotations.Yaml => FlatYaml.Read(Content, file, FirstLine) ?? new YamlEntries(file, FirstLine, findings).Read(Content),
            FrontMatterNotations.Toml => new TomlEntries(file, FirstLine, findings).Read(Content),
            FrontMatterNotations.Json => new JsonEntries(file, FirstLine, findings).Read(Content),
            _ => PandocTitleBlock.Read(Content, file),
        };
    }

    private static FrontMatterBlock? Fenced(string text, int start, FrontMatterNotations notation, string fence, string otherFence)
    {
        var open = LineEnd(text, start);
        if (!text.AsSpan(start, open - start).TrimEnd().SequenceEqual(fence) || open == text.Length) return null;
        var firstLine = 2 + text.AsSpan(0, start).Count('\n');
        var line = firstLine;
        for (var at = open + 1; at <= text.Length; line++)
        {
            var end = LineEnd(text, at);
            var content = text.AsSpan(at, end - at).TrimEnd();
            if (content.SequenceEqual(fence) || content.SequenceEqual(otherFence))
            {
                var inside = text[(open + 1)..at];
                return LooksRight(inside, notation, closed: true) ? new(notation, inside, firstLine, Math.Min(end + 1, text.Length), line + 1) : null;
            }
            at = end + 1;
        }
        return Open(text, open + 1, firstLine, notation);
    }

    /// <summary>Front matter whose author forgot the closing fence: as far as its lines look like keys.</summary>
    private static FrontMatterBlock? Open(string text, int start, int firstLine, FrontMatterNotations notation)
    {
        var (at, line) = (start, firstLine);
        while (at < text.Length)
        {
            var end = LineEnd(text, at);
            var content = text.AsSpan(at, end - at);
            var goesOn = content.Length > 0 && (content[0] is ' ' or '\t' or '#' || content.StartsWith("- ", StringComparison.Ordinal) || KeyLine.IsMatch(content));
            if (!goesOn) break;
            (at, line) = (Math.Min(end + 1, text.Length), line + 1);
        }
        var inside = text[start..at];
        return LooksRight(inside, notation, closed: false) ? new(notation, inside, firstLine, at, line) { IsClosed = false } : null;
    }

    /// <summary>
    /// A thematic break also begins with <c>---</c>. Front matter begins with a key; after an empty line, or without a closing fence, with a key that means something to us,
    /// since prose may hold a word and a colon too.
    /// </summary>
    private static bool LooksRight(string content, FrontMatterNotations notation, bool closed)
    {
        var first = FirstLineOf(content);
        if (first.IsEmpty) return closed && content.AsSpan().Trim().IsEmpty && content.Length < 3;
        if (notation == FrontMatterNotations.Toml) return first[0] == '[' || (first.Contains('=') && !first.StartsWith("=", StringComparison.Ordinal));
        if (closed && first[0] == '{') return true;
        if (!KeyLine.IsMatch(first)) return false;
        return (closed && content[0] != '\n') || MetadataKeys.IsKnown(first[..first.IndexOf(':')].Trim("\"' ").ToString());
    }

    /// <summary>The first line that is neither empty nor a comment.</summary>
    private static ReadOnlySpan<char> FirstLineOf(string content)
    {
        foreach (var line in content.AsSpan().EnumerateLines())
        {
            var trimmed = line.TrimEnd();
            if (!trimmed.IsEmpty && trimmed[0] != '#') return trimmed;
        }
        return default;
    }

    private static FrontMatterBlock? Json(string text)
    {
        if (!JsonStart.IsMatch(text.AsSpan(0, Math.Min(text.Length, 400)))) return null;
        var end = JsonEntries.EndOf(text);
        if (end < 0) return null;
        var after = LineEnd(text, end);
        var restOfLine = text.AsSpan(end, after - end).Trim();
        var next = restOfLine.IsEmpty ? Math.Min(after + 1, text.Length) : end;
        return new(FrontMatterNotations.Json, text[..end], 1, next, 1 + text.AsSpan(0, next).Count('\n'));
    }

    private static FrontMatterBlock? TitleBlock(string text)
    {
        var (at, line, fields) = (0, 1, 0);
        while (at < text.Length)
        {
            if (text[at] == '%' && (at + 1 == text.Length || text[at + 1] is ' ' or '\n'))
            {
                if (++fields > 3) break;
            }
            else if (text[at] is not (' ' or '\t') || text.AsSpan(at, LineEnd(text, at) - at).Trim().IsEmpty) break;
            at = Math.Min(LineEnd(text, at) + 1, text.Length);
            line++;
        }
        return at == 0 ? null : new(FrontMatterNotations.TitleBlock, text[..at], 1, at, line);
    }

    private static int LineEnd(string text, int at) => text.AsSpan(Math.Min(at, text.Length)).IndexOf('\n') is var end and >= 0 ? at + end : text.Length;

    [GeneratedRegex("""^(?:"[^"\n]{1,80}"|'[^'\n]{1,80}'|[\p{L}_$][^:#\n{}\[\]<>|]{0,60}):(?:[ \t]|$)""")]
    private static partial Regex KeyLine { get; }

    [GeneratedRegex("""^\{\s*(?:"[^"\n]*"\s*:|\}\s*$)""")]
    private static partial Regex JsonStart { get; }
}

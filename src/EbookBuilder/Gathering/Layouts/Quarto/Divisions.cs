using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>
/// The divisions to which Quarto gives a meaning: callouts and theorems, whose first heading is their title; sets of tabs, whose headings name the tabs; and
/// what is for other outputs (quarto.org/docs/authoring/callouts.html, cross-references.html, conditional.html). None of these headings belongs to the contents.
/// </summary>
internal sealed partial class Divisions(BookLabels labels, string? language)
{
    private static readonly ImmutableHashSet<string> Ours = ["html", "html5", "epub", "epub3", "ebook", "all"];

    private sealed record Division(bool IsTabs, bool IsHidden);

    /// <summary>The text with its divisions in the notation of the reader.</summary>
    public SourceText Render(SourceText text)
    {
        if (!text.Text.Contains(":::", StringComparison.Ordinal)) return text;
        var code = new MarkdownCode(text.Text, spans: false);
        var all = text.WithOrigins().ToList();
        var (lines, open, offset, taken) = (new List<(string Text, Location Origin)>(), new Stack<Division>(), 0, -1);
        for (var i = 0; i < all.Count; i++)
        {
            var (line, origin) = all[i];
            var isCode = code.EndOfCodeAt(offset) >= 0;
            offset += line.Length + 1;
            var isHidden = open.Any(division => division.IsHidden);
            if (!isCode && Fence().Match(line) is { Success: true } fence)
            {
                var words = fence.Groups["words"].Value;
                var wasHidden = isHidden;
                if (words.Length == 0) open.TryPop(out _);
                else open.Push(new(words.Contains("panel-tabset", StringComparison.Ordinal), IsForOthers(words)));
                if (wasHidden || open.Any(division => division.IsHidden)) continue;
                if (words.Length > 0) taken = Opened(line, fence, all, i, lines);
                else lines.Add((line, origin));
            }
            else if (!isHidden && i != taken) lines.Add((!isCode && open.TryPeek(out var division) && division.IsTabs && Heading().Match(line) is { Success: true } tab ? $"**{tab.Groups[1].Value}**" : line, origin));
        }
        return SourceText.From(lines);
    }

    // Adds the line that opens a division; returns the line of the heading that went into it, or -1.
    private int Opened(string line, Match fence, List<(string Text, Location Origin)> all, int at, List<(string Text, Location Origin)> lines)
    {
        var (words, origin) = (fence.Groups["words"].Value, all[at].Origin);
        var next = at + 1;
        while (next < all.Count && all[next].Text.AsSpan().Trim().IsEmpty) next++;
        var heading = next < all.Count ? Heading().Match(all[next].Text) : Match.Empty;
        if (Theorem().Match(words) is { Success: true } theorem && LabelWords.KindOf(theorem.Groups[1].Value) is { } kind && !words.Contains("callout", StringComparison.Ordinal))
        {
            lines.Add((line, origin));
            var name = heading.Success ? $" ({heading.Groups[1].Value})" : Name().Match(words) is { Success: true } stated ? $" ({stated.Groups[1].Value})" : "";
            lines.AddRange([($"**{LabelWords.Word(kind, language)}{(labels.Find(theorem.Groups[1].Value)?.Number is { } number ? " " + number : "")}{name}.**", origin), ("", origin)]);
        }
        else if (heading.Success && Callout().Match(words) is { Success: true } callout && !words.Contains("title=", StringComparison.Ordinal))
        {
            var id = Id().Match(words);
            lines.Add(($"{fence.Groups["colons"].Value} {callout.Groups[1].Value} {heading.Groups[1].Value}{(id.Success ? $" {{{id.Value}}}" : "")}", origin));
        }
        else
        {
            lines.Add((line, origin));
            return -1;
        }
        return heading.Success ? next : -1;
    }

    private static bool IsForOthers(string words)
    {
        if (!words.Contains(".content-", StringComparison.Ordinal) || Format().Match(words) is not { Success: true } format) return false;
        var isOurs = Ours.Contains(format.Groups[2].Value.Split(':')[0]);
        var holds = format.Groups[1].Value == "when" ? isOurs : !isOurs;
        return words.Contains(".content-hidden", StringComparison.Ordinal) ? holds : !holds;
    }

    [GeneratedRegex(@"\A\s*(?<colons>:{3,})\s*(?<words>[^:\s].*?)?\s*:*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\A#{1,6}\s+(.*?)\s*(?:\{[^{}]*\})?\s*#*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\.callout-(note|tip|important|warning|caution)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Callout();

    [GeneratedRegex(@"#((?:thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg)-[\w:.-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Theorem();

    [GeneratedRegex(@"\bname\s*=\s*[""']([^""']+)[""']", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"#[\w:.-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"\b(when|unless)-format\s*=\s*[""']?([\w:-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}

using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.MdBook;

/// <summary>What mdBook and its common preprocessors make of whole lines: code blocks with hidden lines, boxes in fences (mdbook-admonish), numbered listings (trpl-listing).</summary>
internal sealed partial class MdBookLines
{
    private readonly HiddenLines _hidden;
    private readonly List<(string Text, Location Origin)> _output = [];
    private readonly Stack<string?> _captions = new();

    private MdBookLines(HiddenLines hidden) => _hidden = hidden;

    /// <summary>Whether there is anything to do.</summary>
    public static bool HasAny(SourceText text) => text.Lines.Any(line => line.Contains("```", StringComparison.Ordinal) || line.Contains("~~~", StringComparison.Ordinal) || line.Contains("Listing", StringComparison.Ordinal));

    /// <summary>The text with all of it carried out.</summary>
    public static SourceText Prepare(SourceText text, HiddenLines hidden)
    {
        var lines = new MdBookLines(hidden);
        var all = text.WithOrigins().ToList();
        for (var i = 0; i < all.Count;) i = MarkdownCode.IsFence(all[i].Text, out var mark, out var length) ? lines.Block(all, i, mark, length) : lines.Line(all[i], i);
        return SourceText.From(lines._output);
    }

    private int Block(List<(string Text, Location Origin)> all, int open, char mark, int length)
    {
        var close = open + 1;
        while (close < all.Count && !Closes(all[close].Text, mark, length)) close++;
        var line = all[open].Text;
        var start = line.IndexOf(mark, StringComparison.Ordinal);
        var info = line[(start + length)..].Trim();
        var language = Word().Match(info).Value;
        if (language == "admonish") Box(all, open, close, line[..start], info);
        else Code(all, open, close, line[..(start + length)], language, OwnPrefix().Match(info) is { Success: true } own ? own.Groups[1].Value : null);
        return close + 1;
    }

    private void Code(List<(string Text, Location Origin)> all, int open, int close, string fence, string language, string? prefix)
    {
        _output.Add((fence + language, all[open].Origin));
        for (var i = open + 1; i < close; i++)
        {
            if (_hidden.Shown(all[i].Text, language, prefix) is { } shown) _output.Add((shown, all[i].Origin));
        }
        if (close < all.Count) _output.Add(all[close]);
    }

    private void Box(List<(string Text, Location Origin)> all, int open, int close, string indent, string info)
    {
        var kind = BoxKind().Match(info) is { Success: true } stated ? stated.Groups[1].Value : "note";
        var title = BoxTitle().Match(info) is { Success: true } own ? " " + own.Groups[1].Value : "";
        _output.Add(($"{indent}> [!{kind.ToUpperInvariant()}]{title}", all[open].Origin));
        for (var i = open + 1; i < close; i++)
        {
            var text = all[i].Text;
            _output.Add((indent + "> " + (text.StartsWith(indent, StringComparison.Ordinal) ? text[indent.Length..] : text.TrimStart()), all[i].Origin));
        }
    }

    private int Line((string Text, Location Origin) line, int at)
    {
        var prefix = line.Text[..(line.Text.Length - line.Text.AsSpan().TrimStart(" \t>").Length)];
        var content = line.Text[prefix.Length..].Trim();
        if (content.StartsWith("<Listing", StringComparison.Ordinal) && content.EndsWith('>')) OpenListing(prefix, content, line.Origin);
        else if (content == "</Listing>" && _captions.TryPop(out var caption)) Add(prefix, line.Origin, caption is null ? ["", "</figure>", ""] : ["", "<figcaption>", "", caption, "", "</figcaption>", "</figure>", ""]);
        else _output.Add(line);
        return at + 1;
    }

    private void OpenListing(string prefix, string tag, Location origin)
    {
        var attributes = Attribute().Matches(tag).DistinctBy(match => match.Groups[1].Value).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);
        var name = attributes.TryGetValue("number", out var number) ? Label($"Listing {number}") : null;
        var parts = new[] { name, attributes.TryGetValue("caption", out var words) ? System.Net.WebUtility.HtmlDecode(words) : null }.OfType<string>().ToList();
        _captions.Push(parts.Count == 0 ? null : string.Join(": ", parts));
        Add(prefix, origin, ["", "<figure class=\"listing\">", ""]);
        if (attributes.TryGetValue("file-name", out var file)) Add(prefix, origin, [Label($"Filename: {file}"), ""]);
    }

    private static string Label(string words) => $"<span class=\"label\">{words}</span>";

    private void Add(string prefix, Location origin, string[] lines) => _output.AddRange(lines.Select(line => (prefix + line, origin)));

    private static bool Closes(string line, char mark, int length)
    {
        var content = line.AsSpan().Trim(" \t>");
        return content.Length >= length && content.IndexOfAnyExcept(mark) < 0;
    }

    [GeneratedRegex(@"^[^\s,{]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"hidelines=([^\s,}]+)")]
    private static partial Regex OwnPrefix();

    [GeneratedRegex(@"^admonish\s+([a-z]+)")]
    private static partial Regex BoxKind();

    [GeneratedRegex(@"[""']([^""']{1,300})[""']")]
    private static partial Regex BoxTitle();

    [GeneratedRegex(@"([\w-]+)=""([^""]*)""")]
    private static partial Regex Attribute();
}

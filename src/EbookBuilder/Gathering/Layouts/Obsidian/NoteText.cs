using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Obsidian;

/// <summary>Sets the text of one note right: embedded notes and sections in place, comments gone, block marks as anchors.</summary>
internal sealed partial class NoteText(ObsidianVault vault, ICollection<Diagnostic> findings)
{
    private const int DeepestEmbed = 5;
    private const int MostEmbeds = 300;
    private static readonly ImmutableHashSet<string> Images = ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp"];
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _embeds;

    /// <summary>The text of the note <paramref name="note"/> (relative to the vault) as Markdown.</summary>
    public SourceText Render(SourceText text, string note)
    {
        var uncommented = PluginBlocks.Without(WithoutComments(text), findings);
        var whole = new TemplateText(uncommented);
        var code = new MarkdownCode(whole.Text);
        var output = new TemplateOutput();
        var at = 0;
        foreach (Match mark in Mark().Matches(whole.Text))
        {
            if (mark.Index < at || code.EndOfCodeAt(mark.Index) >= 0) continue;
            output.Append(whole, at, mark.Index);
            at = mark.Index + mark.Length;
            var origin = whole.LocationAt(mark.Index);
            if (mark.Groups["block"].Success) output.Append($"{mark.Groups["gap"].Value}<span id=\"{BlockId(mark.Groups["block"].Value)}\"></span>", origin);
            else if (mark.Value[0] == '!') Embed(mark, note, origin, output);
            else Link(mark, output, origin);
        }
        output.Append(whole, at, whole.Text.Length);
        return output.Build();
    }

    private static string BlockId(string name) => "block-" + name;

    // A block has no words of its own to show: the name of its note stands for it.
    private static void Link(Match mark, TemplateOutput output, Location origin)
    {
        var (target, alias) = Parts(mark.Groups["target"].Value);
        var caret = target.IndexOf("#^", StringComparison.Ordinal);
        if (caret < 0)
        {
            output.Append(mark.Value, origin);
            return;
        }
        var name = target[..caret];
        output.Append($"[[{name}#{BlockId(target[(caret + 2)..])}|{alias ?? (name.Length > 0 ? name[(name.LastIndexOf('/') + 1)..] : target[(caret + 2)..])}]]", origin);
    }

    private static (string Target, string? Alias) Parts(string inside)
    {
        var bar = inside.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? (inside, null) : (inside[..bar].TrimEnd('\\'), inside[(bar + 1)..]);
    }

    private void Embed(Match mark, string from, Location origin, TemplateOutput output)
    {
        var (target, alias) = Parts(mark.Groups["target"].Value);
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (name, part) = hash < 0 ? (target, "") : (target[..hash], target[(hash + 1)..]);
        var extension = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        if (Images.Contains(extension)) output.Append(mark.Value, origin);
        else if (extension.Length is > 0 and < 6 && extension != "md" && vault.Find(name, from) is null) output.Append($"[[{target}|{alias ?? name}]]", origin);
        else if (vault.Find(name, from) is not { } note) Missing(target, alias, origin, output);
        else if (++_embeds > MostEmbeds || _open.Count >= DeepestEmbed || !_open.Add(note + "#" + part))
        {
            findings.Add(Rules.TemplateTooLarge.At(origin));
            output.Append($"[[{target}]]", origin);
        }
        else
        {
            var prefix = output.AtLineStart ? output.CurrentLine : "";
            output.Append(Lowered(Render(Section(note, part), note)), prefix.Contains('>', StringComparison.Ordinal) || prefix.Trim().Length == 0 ? prefix : "");
            _open.Remove(note + "#" + part);
        }
    }

    // The title of an embedded note is not that of the note around it.
    private static SourceText Lowered(SourceText text)
    {
        var code = new MarkdownCode(text.Text, spans: false);
        var (lines, offset, hasTitle) = (new List<(string Text, Location Origin, bool IsHeading)>(), 0, false);
        foreach (var (line, origin) in text.WithOrigins())
        {
            var isHeading = HeadingLine().IsMatch(line) && code.EndOfCodeAt(offset) < 0;
            offset += line.Length + 1;
            hasTitle |= isHeading && line.StartsWith("# ", StringComparison.Ordinal);
            lines.Add((line, origin, isHeading));
        }
        return hasTitle ? SourceText.From(lines.Select(line => (line.IsHeading && !line.Text.StartsWith("######", StringComparison.Ordinal) ? "#" + line.Text : line.Text, line.Origin))) : text;
    }

    private void Missing(string target, string? alias, Location origin, TemplateOutput output)
    {
        findings.Add(Rules.NoteNotFound.At(origin, target));
        output.Append(alias ?? target, origin);
    }

    private SourceText Section(string note, string part)
    {
        var text = vault.Files.TextOf(note) ?? "";
        var lines = SourceText.From(text.TrimEnd('\n'), vault.Files.Full(note)).WithOrigins().Skip(SettingsFile.FrontMatter(text).TextLine).ToList();
        if (part.Length == 0) return SourceText.From(lines);
        return SourceText.From(part[0] == '^' ? Block(lines, part[1..]) : Heading(lines, part[(part.LastIndexOf('#') + 1)..]));
    }

    private static IEnumerable<(string Text, Location Origin)> Heading(List<(string Text, Location Origin)> lines, string name)
    {
        var start = lines.FindIndex(line => line.Text.StartsWith('#') && line.Text.TrimStart('#').Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
        if (start < 0) return [];
        var level = lines[start].Text.TakeWhile(c => c == '#').Count();
        var end = lines.FindIndex(start + 1, line => HeadingLine().Match(line.Text) is { Success: true } match && match.Groups[1].Length <= level);
        return lines.Skip(start + 1).Take((end < 0 ? lines.Count : end) - start - 1);
    }

    // A list item is a block of its own; a mark on a line of its own belongs to the block above it.
    private static List<(string Text, Location Origin)> Block(List<(string Text, Location Origin)> lines, string id)
    {
        var end = lines.FindIndex(line => line.Text.TrimEnd().EndsWith("^" + id, StringComparison.Ordinal));
        if (end < 0) return [];
        var isAlone = lines[end].Text.Trim() == "^" + id;
        var last = isAlone ? lines.FindLastIndex(Math.Max(0, end - 1), line => line.Text.Trim().Length > 0) : end;
        if (last < 0) return [];
        var start = last;
        while (start > 0 && lines[start - 1].Text.Trim().Length > 0 && !HeadingLine().IsMatch(lines[start - 1].Text) && (isAlone || !ListItem().IsMatch(lines[start].Text))) start--;
        return [.. lines.Skip(start).Take(last - start + 1).Select(line => (BlockMark().Replace(line.Text, ""), line.Origin)).Select((line, i) => (i == 0 && !isAlone ? ListItem().Replace(line.Item1, "") : line.Item1, line.Origin))];
    }

    private static SourceText WithoutComments(SourceText text)
    {
        if (!text.Text.Contains("%%", StringComparison.Ordinal)) return text;
        var whole = new TemplateText(text);
        var code = new MarkdownCode(whole.Text);
        var (output, at, from) = (new TemplateOutput(), 0, 0);
        while (at < whole.Text.Length && whole.Text.IndexOf("%%", at, StringComparison.Ordinal) is >= 0 and var open)
        {
            if (code.EndOfCodeAt(open) is > 0 and var behind)
            {
                at = behind;
                continue;
            }
            output.Append(whole, from, open);
            var close = whole.Text.IndexOf("%%", open + 2, StringComparison.Ordinal);
            at = from = close < 0 ? whole.Text.Length : close + 2;
        }
        output.Append(whole, from, whole.Text.Length);
        return output.Build();
    }

    [GeneratedRegex(@"!?\[\[(?<target>[^\[\]\n]+)\]\]|(?<gap>[ \t]|^)\^(?<block>[A-Za-z0-9-]+)[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\A(#{1,6})\s", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"\A\s*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"\s*\^[A-Za-z0-9-]+\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex BlockMark();
}

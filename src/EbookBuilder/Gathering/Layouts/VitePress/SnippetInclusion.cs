using System.Globalization;
using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.VitePress;

/// <summary>Puts files and parts of files in place: <c>&lt;!--@include: ./part.md{2,9}--&gt;</c> as Markdown, <c>&lt;&lt;&lt; @/file.js#region{lines}</c> as code.</summary>
internal sealed partial class SnippetInclusion(SiteFolder site, ICollection<Diagnostic> findings)
{
    private const int MostIncludes = 400;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _includes;

    /// <summary>The text with everything that it includes.</summary>
    public SourceText Render(SourceText text)
    {
        var all = text.Text;
        if (!all.Contains("@include", StringComparison.Ordinal) && !all.Contains("<<<", StringComparison.Ordinal) && !all.Contains("@[code", StringComparison.Ordinal)) return text;
        var code = new MarkdownCode(all, spans: false);
        var (output, offset) = (new TemplateOutput(), 0);
        var first = true;
        foreach (var (line, origin) in text.WithOrigins())
        {
            if (!first) output.Append("\n", origin);
            first = false;
            var inCode = code.EndOfCodeAt(offset) >= 0;
            offset += line.Length + 1;
            if (!inCode && CodeImport().Match(line) is { Success: true } import) Code(import, origin, output);
            else if (!inCode && Snippet().Match(line) is { Success: true } snippet) Code(snippet, origin, output);
            else if (line.Contains("@include", StringComparison.Ordinal)) Line(line, origin, inCode, output);
            else output.Append(line, origin with { Column = 0 });
        }
        return output.Build();
    }

    private void Line(string line, Location origin, bool inCode, TemplateOutput output)
    {
        var at = 0;
        foreach (Match include in Include().Matches(line))
        {
            output.Append(line[at..include.Index], origin);
            at = include.Index + include.Length;
            if (include.Groups["shown"].Success) output.Append(include.Value.Replace("@@", "@", StringComparison.Ordinal), origin);
            else if (Lines(include, origin with { Column = include.Index + 1 }, inCode) is { } lines) output.Append(lines);
            else if (inCode) output.Append(include.Value, origin);
        }
        output.Append(line[at..], origin);
    }

    private SourceText? Lines(Match include, Location origin, bool inCode)
    {
        var file = Resolve(include.Groups["path"].Value, origin.File);
        if (file is null || ++_includes > MostIncludes || !_open.Add(file))
        {
            if (!inCode) findings.Add((file is null ? Rules.IncludeNotFound : Rules.TemplateTooLarge).At(origin, include.Groups["path"].Value));
            return null;
        }
        var text = site.Folder.ReadText(file);
        var firstLine = file.EndsWith(".md", StringComparison.Ordinal) ? SettingsFile.FrontMatter(text).TextLine : 0;
        var lines = SourceText.From(text, file).WithOrigins().ToList();
        var region = include.Groups["region"].Value;
        var chosen = region.Length > 0 ? Region(lines, region) : lines.Skip(include.Groups["range"].Success ? 0 : firstLine).ToList();
        var rendered = Render(SourceText.From(Range(chosen, include.Groups["range"].Value)));
        _open.Remove(file);
        return rendered;
    }

    private void Code(Match snippet, Location origin, TemplateOutput output)
    {
        var path = snippet.Groups["path"].Value;
        var hash = path.LastIndexOf('#');
        var (file, region) = (Resolve(path, origin.File), "");
        if (file is null && hash > 0) (file, region) = (Resolve(path[..hash], origin.File), path[(hash + 1)..]);
        if (file is null)
        {
            findings.Add(Rules.IncludeNotFound.At(origin with { Column = 1 }, path));
            return;
        }
        var lines = SourceText.From(site.Folder.ReadText(file).TrimEnd('\n'), file).WithOrigins().ToList();
        if (region.Length > 0) lines = Region(lines, region);
        var language = LanguageWord().Match(snippet.Groups["braces"].Value) is { Success: true } stated ? stated.Value : Path.GetExtension(file).TrimStart('.');
        var title = snippet.Groups["title"].Value;
        if (title.Length > 0) output.Append($"**{title}**\n\n", origin);
        output.Append($"```{language}", origin);
        foreach (var (text, from) in snippet.Groups["lines"].Success ? Range(lines, snippet.Groups["lines"].Value) : lines) output.Append("\n" + text, from);
        output.Append("\n```", origin);
    }

    // "@" is the folder of the pages in VitePress, that of the project in VuePress, which mostly lies above.
    private string? Resolve(string path, string from)
    {
        if (!path.StartsWith("@/", StringComparison.Ordinal)) return Known(path.StartsWith('/') ? site.Full(path.TrimStart('/')) : BookFolder.Join(from, path));
        for (var root = site.Root; ; root = root[..(root.TrimEnd('/').LastIndexOf('/') + 1)])
        {
            if (Known(BookFolder.Join(root, path[2..])) is { } found) return found;
            if (root.Length == 0) return Known(BookFolder.Join(site.Root, path[2..].Replace("../", "", StringComparison.Ordinal))) ?? Known(BookFolder.Join("", path[2..].Replace("../", "", StringComparison.Ordinal)));
        }
    }

    private string? Known(string? path) => path is not null && site.Folder.Contains(path) ? path : null;

    // #region NAME ... #endregion in the comments of any language; in Markdown, a heading's section.
    private static List<(string Text, Location Origin)> Region(List<(string Text, Location Origin)> lines, string name)
    {
        var start = lines.FindIndex(line => line.Text.Contains("#region " + name, StringComparison.Ordinal) || line.Text.Contains("region: " + name, StringComparison.Ordinal));
        if (start >= 0)
        {
            var end = lines.FindIndex(start + 1, line => line.Text.Contains("#endregion", StringComparison.Ordinal));
            return [.. lines.Skip(start + 1).Take((end < 0 ? lines.Count : end) - start - 1)];
        }
        start = lines.FindIndex(line => line.Text.StartsWith('#') && (line.Text.Contains($"{{#{name}}}", StringComparison.Ordinal) || HeadingSlug.Of(line.Text.TrimStart('#').Trim()) == name));
        if (start < 0) return lines;
        var level = lines[start].Text.TakeWhile(c => c == '#').Count();
        var next = lines.FindIndex(start + 1, line => line.Text.StartsWith('#') && line.Text.TakeWhile(c => c == '#').Count() <= level && line.Text.Contains(' ', StringComparison.Ordinal));
        return [.. lines.Skip(start).Take((next < 0 ? lines.Count : next) - start)];
    }

    private static IEnumerable<(string Text, Location Origin)> Range(List<(string Text, Location Origin)> lines, string range)
    {
        if (range.Length == 0) return lines;
        var ends = range.Split(',', '-');
        var from = int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? Math.Max(1, first) : 1;
        var to = ends.Length < 2 ? from : int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : lines.Count;
        return lines.Skip(from - 1).Take(Math.Max(0, to - from + 1));
    }

    [GeneratedRegex(@"<!--\s*(?:(?<shown>@@include:[^>]*?)|@include:\s*(?<path>[^\s{}#>]+)(?:\#(?<region>[\w.-]+))?(?:\{(?<range>\d*[,-]?\d*)\})?)\s*-->", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Include();

    [GeneratedRegex(@"\A\s*<<<\s*(?<path>[^\s{\[]+)\s*(?:\{(?<braces>[^}]*)\})?\s*(?:\[(?<title>[^\]]*)\])?\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Snippet();

    // VuePress: @[code{2-4} js](./file.js)
    [GeneratedRegex(@"\A\s*@\[code(?:\{(?<lines>\d+(?:-\d*)?)\})?(?<braces>[^\]]*)\]\((?<path>[^()\s]+)\)\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeImport();

    [GeneratedRegex(@"[A-Za-z][\w+#-]*", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageWord();
}

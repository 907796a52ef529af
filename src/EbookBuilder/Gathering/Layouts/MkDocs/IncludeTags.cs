using System.Globalization;
using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>
/// Includes of the include-markdown plugin (<c>{% include-markdown "x.md" start="..." end="..." %}</c>) and of the extensions markdown-include and mdx-include
/// (<c>{!x.md!}</c>) and markdown-include-variants (<c>{* x.py ln[1:4] hl[2] *}</c>, which shows the file as code).
/// </summary>
internal sealed partial class IncludeTags(MkDocsProject project)
{
    private readonly bool _hasTags = project.Plugin("include-markdown") is not null;
    private readonly string? _base = (project.Extension("markdown_include.include") ?? project.Extension("mdx_include")) is { } options ? options["base_path"].Text ?? "." : null;
    private readonly bool _hasVariants = project.Extension("markdown_include_variants") is not null;

    /// <summary>The text with its includes in place.</summary>
    public SourceText Carry(SourceText text, ICollection<Diagnostic> findings) =>
        _hasTags || _hasVariants || _base is not null ? Carry(text, text.LocationOf(0).File, findings, IncludeChain.Of(text.LocationOf(0).File)) : text;

    private SourceText Carry(SourceText text, string file, ICollection<Diagnostic> findings, IncludeChain chain)
    {
        var source = new TemplateText(text);
        var (output, at) = (new TemplateOutput(), 0);
        foreach (Match match in Tag().Matches(source.Text))
        {
            var isTag = match.Groups["name"].Success;
            if (match.Groups["variant"].Success ? !_hasVariants : isTag ? !_hasTags : _base is null) continue;
            output.Append(source, at, match.Index);
            at = match.Index + match.Length;
            Include(match, isTag, source.LocationAt(match.Index), file, output, findings, chain);
        }
        output.Append(source, at, source.Text.Length);
        return at == 0 ? text : output.Build();
    }

    private void Include(Match match, bool isTag, Location where, string file, TemplateOutput output, ICollection<Diagnostic> findings, IncludeChain chain)
    {
        var name = match.Groups["file"].Value.Trim();
        var path = isTag ? name.StartsWith('.') ? BookFolder.Join(file, name) : BookFolder.Join(project.Docs, name) : Found(name);
        if (path is null or "" || !project.Folder.Contains(path)) findings.Add(Rules.IncludeNotFound.At(where, name));
        else if (match.Groups["variant"].Success) Code(path, match.Groups["options"].Value, where, output);
        else if (output.IsFull || chain.Enter(path) is not { } inner) findings.Add(Rules.TemplateTooLarge.At(where));
        else
        {
            var text = FrontMatter.Read(project.Folder.ReadText(path).TrimEnd('\n'), path, []).Text;
            var options = Option().Matches(match.Groups["options"].Value).ToDictionary(option => option.Groups[1].Value, option => option.Groups[2].Value.Trim('"', '\''), StringComparer.Ordinal);
            output.Append(Carry(Selected(text, options), path, findings, inner));
        }
    }

    // Both look from the base path, which is relative to the folder that the site is built in: mostly that of mkdocs.yml, sometimes one above it.
    private string? Found(string name)
    {
        for (var root = project.Root; ; root = root[..(root.TrimEnd('/').LastIndexOf('/') + 1)])
        {
            var found = new[] { _base ?? ".", "docs", "." }.Select(folder => BookFolder.Join(root, $"{folder}/{name}")).FirstOrDefault(path => path is { Length: > 0 } && project.Folder.Contains(path));
            if (found is not null || root.Length == 0) return found;
        }
    }

    private void Code(string path, string options, Location where, TemplateOutput output)
    {
        var lines = SourceText.From(project.Folder.ReadText(path).TrimEnd('\n'), path).WithOrigins().ToList();
        var chosen = CodeLines().Match(options) is { Success: true } ranges ? Ranges(lines, ranges.Groups[1].Value) : lines;
        output.Append($"```{Path.GetExtension(path).TrimStart('.')}\n", where);
        foreach (var (text, origin) in chosen) output.Append(text + "\n", origin);
        output.Append("```\n", where);
    }

    private static List<(string Text, Location Origin)> Ranges(List<(string Text, Location Origin)> lines, string ranges)
    {
        var chosen = new List<(string Text, Location Origin)>();
        foreach (var range in ranges.Split(','))
        {
            var ends = range.Split(':');
            if (!int.TryParse(ends[0], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var first)) continue;
            var last = ends.Length > 1 && int.TryParse(ends[1], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var stated) ? stated : first;
            chosen.AddRange(lines.Skip(Math.Max(0, first - 1)).Take(Math.Max(0, last - Math.Max(1, first) + 1)));
        }
        return chosen;
    }

    private static SourceText Selected(SourceText text, Dictionary<string, string> options)
    {
        var (start, end) = (options.GetValueOrDefault("start"), options.GetValueOrDefault("end"));
        var offset = int.TryParse(options.GetValueOrDefault("heading-offset"), NumberStyles.None, CultureInfo.InvariantCulture, out var levels) ? Math.Min(levels, 5) : 0;
        if (start is null && end is null && offset == 0) return text;
        var lines = text.WithOrigins();
        if (start is not null) lines = lines.SkipWhile(line => !line.Text.Contains(start, StringComparison.Ordinal)).Skip(1);
        if (end is not null) lines = lines.TakeWhile(line => !line.Text.Contains(end, StringComparison.Ordinal));
        return SourceText.From(lines.Select(line => (offset > 0 && Heading().IsMatch(line.Text) ? new string('#', offset) + line.Text : line.Text, line.Origin)));
    }

    [GeneratedRegex(@"\{%-?\s*(?<name>include-markdown|include)\s+[""'](?<file>[^""']{1,500})[""'](?<options>[^%]{0,1000})%\}|\{!>?[ \t]*(?<file>[^!\n{}|]{1,300}?)[ \t]*(?:\|[^!\n{}]{0,100})?!\}|(?<variant>\{\*)[ \t]+(?<file>[^\s*{}]{1,300})(?<options>[^*\n{}]{0,300})\*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"([\w-]+)=(""[^""]*""|'[^']*'|\S+)")]
    private static partial Regex Option();

    [GeneratedRegex(@"\bln\[([\d:, ]+)\]")]
    private static partial Regex CodeLines();

    [GeneratedRegex(@"^#{1,5} ")]
    private static partial Regex Heading();
}

using System.Globalization;
using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>Includes of the include-markdown plugin (<c>{% include-markdown "x.md" start="..." end="..." %}</c>) and of the markdown-include extension (<c>{!x.md!}</c>).</summary>
internal sealed partial class IncludeTags(MkDocsProject project)
{
    private readonly bool _hasTags = project.Plugin("include-markdown") is not null;
    private readonly string? _base = project.Extension("markdown_include.include") is { } options ? BookFolder.Join(project.Root, options["base_path"].Text ?? ".") : null;

    /// <summary>The text with its includes in place.</summary>
    public SourceText Carry(SourceText text, ICollection<Diagnostic> findings) =>
        _hasTags || _base is not null ? Carry(text, text.LocationOf(0).File, findings, IncludeChain.Of(text.LocationOf(0).File)) : text;

    private SourceText Carry(SourceText text, string file, ICollection<Diagnostic> findings, IncludeChain chain)
    {
        var source = new TemplateText(text);
        var (output, at) = (new TemplateOutput(), 0);
        foreach (Match match in Tag().Matches(source.Text))
        {
            var isTag = match.Groups["name"].Success;
            if (isTag ? !_hasTags : _base is null) continue;
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
        var path = isTag ? name.StartsWith('.') ? BookFolder.Join(file, name) : BookFolder.Join(project.Docs, name) : BookFolder.Join(_base!.Length == 0 ? "" : _base + "/", name);
        if (path is null or "" || !project.Folder.Contains(path)) findings.Add(Rules.IncludeNotFound.At(where, name));
        else if (output.IsFull || chain.Enter(path) is not { } inner) findings.Add(Rules.TemplateTooLarge.At(where));
        else
        {
            var text = FrontMatter.Read(project.Folder.ReadText(path).TrimEnd('\n'), path, []).Text;
            var options = Option().Matches(match.Groups["options"].Value).ToDictionary(option => option.Groups[1].Value, option => option.Groups[2].Value.Trim('"', '\''), StringComparer.Ordinal);
            output.Append(Carry(Selected(text, options), path, findings, inner));
        }
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

    [GeneratedRegex(@"\{%-?\s*(?<name>include-markdown|include)\s+[""'](?<file>[^""']{1,500})[""'](?<options>[^%]{0,1000})%\}|\{!(?<file>[^!\n{}]{1,300})!\}", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"([\w-]+)=(""[^""]*""|'[^']*'|\S+)")]
    private static partial Regex Option();

    [GeneratedRegex(@"^#{1,5} ")]
    private static partial Regex Heading();
}

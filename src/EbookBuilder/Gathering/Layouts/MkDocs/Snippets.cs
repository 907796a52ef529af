using System.Globalization;
using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>
/// The snippets of PyMdown (<c>--8&lt;-- "file"</c>), also in code: whole files, ranges of lines (<c>:2:10</c>) and sections (<c>:name</c>). A semicolon in front shows the
/// mark itself. Files are looked for in <c>base_path</c>, which is the folder of mkdocs.yml unless stated.
/// </summary>
internal sealed partial class Snippets
{
    private const int MostLines = 500_000;
    private readonly MkDocsProject _project;
    private readonly ImmutableArray<string> _bases;
    private readonly ImmutableArray<string> _appended;
    private readonly bool _isOn;

    public Snippets(MkDocsProject project)
    {
        _project = project;
        var options = project.Extension("pymdownx.snippets") ?? project.Extension("snippets");
        _isOn = options is not null;
        _bases = [.. (options?["base_path"].Texts() ?? []).DefaultIfEmpty(".").Select(path => BookFolder.Join(project.Root, path) ?? "").Append(project.Docs.TrimEnd('/')).Concat(Above(project.Root)).Distinct()];
        _appended = [.. options?["auto_append"].Texts() ?? []];
    }

    /// <summary>The text with its snippets in place.</summary>
    public SourceText Carry(SourceText text, ICollection<Diagnostic> findings)
    {
        if (!_isOn) return text;
        var hasMarks = text.Text.Contains("8<-", StringComparison.Ordinal);
        if (!hasMarks && _appended.IsEmpty) return text;
        var output = new List<(string Text, Location Origin)>();
        var chain = IncludeChain.Of(text.LocationOf(0).File);
        Lines(text, "", output, findings, chain);
        foreach (var file in _appended)
        {
            output.Add(("", text.LocationOf(text.Lines.Length - 1)));
            Include(file, "", Location.None, output, findings, chain);
        }
        return SourceText.From(output);
    }

    private void Lines(SourceText text, string indent, List<(string Text, Location Origin)> output, ICollection<Diagnostic> findings, IncludeChain chain)
    {
        string? block = null;
        foreach (var (line, origin) in text.WithOrigins())
        {
            if (output.Count > MostLines) return;
            if (block is not null)
            {
                if (BlockMark().IsMatch(line)) block = null;
                else if (line.Trim() is { Length: > 0 } name && name[0] != ';') Include(name, indent + block, origin, output, findings, chain);
            }
            else if (Escaped().Match(line) is { Success: true } shown) output.Add((indent + line.Remove(shown.Groups[1].Index, 1), origin));
            else if (BlockMark().Match(line) is { Success: true } open) block = open.Groups[1].Value;
            else if (Mark().Match(line) is { Success: true } mark) Include(mark.Groups[3].Value, indent + mark.Groups[1].Value, origin, output, findings, chain);
            else if (!SectionMark().IsMatch(line)) output.Add((line.Length == 0 ? line : indent + line, origin));
        }
    }

    private void Include(string reference, string indent, Location where, List<(string Text, Location Origin)> output, ICollection<Diagnostic> findings, IncludeChain chain)
    {
        reference = reference.Trim();
        if (reference.StartsWith(';')) return;
        var parts = reference.Split(':', 2);
        var isAddress = BookPath.HasScheme(reference) && parts[0].Length > 1 && parts.Length == 2 && parts[1].StartsWith("//", StringComparison.Ordinal);
        if (isAddress || Find(parts[0]) is not { } path) findings.Add(Rules.IncludeNotFound.At(where, reference));
        else if (chain.Enter(path) is not { } inner) findings.Add(Rules.TemplateTooLarge.At(where));
        else Lines(SourceText.From(Selected(SourceText.From(_project.Folder.ReadText(path).TrimEnd('\n'), path), parts.Length > 1 ? parts[1] : "")), indent, output, findings, inner);
    }

    private string? Find(string name) => _bases.Select(folder => BookFolder.Join(folder.Length == 0 ? "" : folder + "/", name)).FirstOrDefault(path => path is { Length: > 0 } && _project.Folder.Contains(path));

    private static IEnumerable<(string Text, Location Origin)> Selected(SourceText text, string selection)
    {
        if (selection.Length == 0) return text.WithOrigins();
        if (!LineRanges().IsMatch(selection)) return Section(text, selection.Trim());
        return selection.Split(',').SelectMany(range =>
        {
            var bounds = range.Split(':');
            var first = Math.Max(1, Number(bounds[0]) ?? 1);
            var last = bounds.Length > 1 ? Number(bounds[1]) ?? int.MaxValue : int.MaxValue;
            return text.WithOrigins().Skip(first - 1).Take(Math.Max(0, last - first + 1));
        });
    }

    private static IEnumerable<(string Text, Location Origin)> Section(SourceText text, string name)
    {
        var isInside = false;
        foreach (var line in text.WithOrigins())
        {
            if (SectionMark().Match(line.Text) is { Success: true } mark)
            {
                if (mark.Groups[2].Value != name) continue;
                if (mark.Groups[1].Value == "end") yield break;
                isInside = true;
            }
            else if (isInside) yield return line;
        }
    }

    // The base path is relative to the folder in which the site is built, which may lie above that of mkdocs.yml.
    private static IEnumerable<string> Above(string root)
    {
        for (var at = root.TrimEnd('/'); at.Length > 0;)
        {
            at = at[..Math.Max(0, at.LastIndexOf('/'))];
            yield return at;
        }
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^([ \t]*)-+8<-+[ \t]+([""'])([^""']{1,500})\2[ \t]*$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^([ \t]*)-+8<-+[ \t]*$")]
    private static partial Regex BlockMark();

    [GeneratedRegex(@"^[ \t]*(;)-+8<-+")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"-+8<-+[ \t]*\[(start|end):[ \t]*([\w-]+)\]")]
    private static partial Regex SectionMark();

    [GeneratedRegex(@"^[ \t]*(?:[0-9]*:?[0-9]*)(?:[ \t]*,[ \t]*[0-9]*:?[0-9]*)*[ \t]*$")]
    private static partial Regex LineRanges();
}

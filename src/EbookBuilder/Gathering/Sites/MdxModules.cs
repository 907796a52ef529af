using System.Text;
using System.Text.RegularExpressions;
using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Sites;

/// <summary>What the imports and exports of an MDX article bind: files by the names that they are imported under, and constants.</summary>
internal sealed partial class MdxModules(SiteFolder site)
{
    private const int LongestStatement = 20_000;

    /// <summary>What each name stands for; an included article starts from that of the one around it.</summary>
    public ImmutableDictionary<string, Binding> Names { get; set; } = ImmutableDictionary<string, Binding>.Empty;

    /// <summary>What a name is bound to.</summary>
    /// <param name="Path">The file, relative to the book folder; null for a constant.</param>
    /// <param name="Text">The constant, or the text of a file that is imported as text.</param>
    internal sealed record Binding(string? Path, string? Text);

    /// <summary>The file that <paramref name="name"/> was imported from, or null.</summary>
    public string? File(string name) => Names.GetValueOrDefault(name)?.Path;

    /// <summary>The constant or text that <paramref name="name"/> stands for, or null.</summary>
    public string? Value(string name) => Names.GetValueOrDefault(name)?.Text;

    /// <summary>
    /// The text without its statements, which bind their names from now on. They stand at the start of a line, outside of code, and end with a blank line at the latest.
    /// </summary>
    public SourceText Without(SourceText text, string source)
    {
        if (!text.Lines.Any(line => Statement().IsMatch(line))) return text;
        var code = new MarkdownCode(text.Text, spans: false);
        var (kept, offset, depth, inStatement) = (new List<(string Text, Location Origin)>(), 0, 0, false);
        var statement = new StringBuilder();
        foreach (var (line, origin) in text.WithOrigins())
        {
            var inCode = code.EndOfCodeAt(offset) >= 0;
            offset += line.Length + 1;
            if (!inStatement && (inCode || !Statement().IsMatch(line)))
            {
                kept.Add((line, origin));
                continue;
            }
            inStatement = true;
            statement.Append(line).Append('\n');
            depth += line.AsSpan().Count('{') + line.AsSpan().Count('(') + line.AsSpan().Count('[') - line.AsSpan().Count('}') - line.AsSpan().Count(')') - line.AsSpan().Count(']');
            if (depth > 0 && (line.Length > 0 || statement.Length < LongestStatement)) continue;
            Understand(statement.ToString(), source);
            statement.Clear();
            (inStatement, depth) = (false, 0);
        }
        return SourceText.From(kept);
    }

    private void Understand(string statement, string source)
    {
        if (Import().Match(statement) is { Success: true } import) Bind(import.Groups["name"].Value, import.Groups["module"].Value, source);
        else if (Constant().Match(statement) is { Success: true } constant) Names = Names.SetItem(constant.Groups["name"].Value, new(null, constant.Groups["value"].Value));
    }

    // "!!raw-loader!./a.js" and "./a.js?raw" give the text of the file.
    private void Bind(string name, string module, string source)
    {
        var isText = module.Contains("raw-loader!", StringComparison.Ordinal) || module.EndsWith("?raw", StringComparison.Ordinal);
        var bare = module[(module.LastIndexOf('!') + 1)..].Split('?')[0];
        var path = bare.StartsWith("@site/", StringComparison.Ordinal) ? BookFolder.Join(site.Root, bare["@site/".Length..]) : bare.StartsWith('.') ? BookFolder.Join(source, bare) : null;
        if (path is null) return;
        var file = new[] { path, path + ".mdx", path + ".md" }.FirstOrDefault(site.Folder.Contains);
        if (isText) Names = file is null ? Names : Names.SetItem(name, new(null, site.Folder.ReadText(file).TrimEnd('\n')));
        else if (file is not null || Path.GetExtension(path) is ".png" or ".jpg" or ".jpeg" or ".gif" or ".svg" or ".webp") Names = Names.SetItem(name, new(file ?? path, null));
    }

    [GeneratedRegex(@"\A(?:import\s+(?:[\w{*""']|\w+\s*,)|export\s+(?:const|let|var|function|default|class|async|\{))", RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\Aimport\s+(?<name>\w+)\s*(?:,\s*\{[^}]*\}\s*)?from\s+[""'](?<module>[^""'\n]+)[""']", RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex(@"\Aexport\s+(?:const|let|var)\s+(?<name>\w+)\s*=\s*(?:([""'`])(?<value>[^""'`\n]*)\1|(?<value>-?\d[\d.]*))\s*;?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Constant();
}

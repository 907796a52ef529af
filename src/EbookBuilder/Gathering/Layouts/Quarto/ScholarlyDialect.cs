using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>
/// How Quarto and bookdown write: pandoc's Markdown with code cells, cross references, citations and raw TeX. A cross reference becomes a link that asks for
/// the number of what it means; citations stay as they are, until the bibliography of the book is known.
/// </summary>
internal sealed partial class ScholarlyDialect(BookLabels labels, HashSet<string> cited, Setting variables, string? language) : ISourceDialect
{
    private const int MostIncludes = 200;

    /// <inheritdoc/>
    public MarkdownFeatures Features => MarkdownFeatures.FencedDivisions;

    /// <inheritdoc/>
    public SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings)
    {
        var source = text.LocationOf(0).File;
        var included = Shortcodes(text, metadata, folder, findings, [source]);
        return Inline(new Divisions(labels, language).Render(Lines(new CodeCells(labels, language).Render(included))), source, findings);
    }

    /// <inheritdoc/>
    public Article Finish(Article article) => article;

    private SourceText Shortcodes(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings, ImmutableHashSet<string> open)
    {
        if (!text.Text.Contains("{{<", StringComparison.Ordinal)) return text;
        var carried = ShortcodeText.Render(text, (call, output) =>
        {
            switch (call.Name)
            {
                case "include": Include(call, output, metadata, folder, findings, open); break;
                case "var" or "meta" or "env":
                    var value = variables.At(call.First ?? "").Text ?? (call.First == "title" ? metadata.Title : metadata.Other.GetValueOrDefault((call.First ?? "").ToLowerInvariant()));
                    if (value is not null) output.Append(value, call.Origin);
                    else findings.Add(Rules.TemplateValueUnknown.At(call.Origin, call.First ?? ""));
                    break;
                case "pagebreak" or "fa" or "bi" or "iconify": break;
                case "video" when call.First is { } address: output.Append($"<{address}>", call.Origin); break;
                case "kbd": output.Append($"<kbd>{call.First}</kbd>", call.Origin); break;
                case "lipsum": break;
                default: findings.Add(Rules.TemplateNotCarriedOut.At(call.Origin, call.Shown)); break;
            }
        }, findings);
        // Three braces show a shortcode instead of carrying it out (quarto.org/docs/extensions/shortcodes.html#escaping).
        return carried.Text.Contains("{{{<", StringComparison.Ordinal)
            ? SourceText.From(carried.WithOrigins().Select(line => (line.Text.Replace("{{{<", "{{<", StringComparison.Ordinal).Replace(">}}}", ">}}", StringComparison.Ordinal), line.Origin)))
            : carried;
    }

    private void Include(Shortcode call, TemplateOutput output, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings, ImmutableHashSet<string> open)
    {
        var path = BookFolder.Join(call.Origin.File, call.First ?? "");
        if (path is null || !folder.Contains(path)) findings.Add(Rules.IncludeNotFound.At(call.Origin, call.First ?? ""));
        else if (open.Contains(path) || open.Count > MostIncludes) findings.Add(Rules.TemplateTooLarge.At(call.Origin));
        else
        {
            var included = folder.ReadText(path);
            output.Append(Shortcodes(SourceText.From(SourceText.From(included, path).WithOrigins().Skip(SettingsFile.FrontMatter(included).TextLine)), metadata, folder, findings, open.Add(path)));
        }
    }

    // What stands for a whole line: parts, TeX that a web page does not show, the definitions of text references.
    private static SourceText Lines(SourceText text)
    {
        var code = new MarkdownCode(text.Text, spans: false);
        var references = TextReference().Matches(text.Text).DistinctBy(match => match.Groups[1].Value).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Trim(), StringComparer.Ordinal);
        var (lines, offset, environment) = (new List<(string Text, Location Origin)>(), 0, (string?)null);
        foreach (var (line, origin) in text.WithOrigins())
        {
            var inCode = code.EndOfCodeAt(offset) >= 0;
            offset += line.Length + 1;
            if (inCode) lines.Add((line, origin));
            else if (environment is not null) environment = line.Contains($"\\end{{{environment}}}", StringComparison.Ordinal) ? null : environment;
            else if (PartHeading().IsMatch(line) || TexLine().IsMatch(line) || TextReference().IsMatch(line)) lines.Add(("", origin));
            else if (Environment().Match(line) is { Success: true } begin && !line.Contains($"\\end{{{begin.Groups[1].Value}}}", StringComparison.Ordinal)) environment = begin.Groups[1].Value;
            else lines.Add((references.Count == 0 ? line : references.Aggregate(line, (all, reference) => all.Replace($"(ref:{reference.Key})", reference.Value, StringComparison.Ordinal)), origin));
        }
        return SourceText.From(lines.Select(line => (UnnumberedMark().Replace(line.Text, "{$1.unnumbered$2}"), line.Origin)));
    }

    private SourceText Inline(SourceText text, string source, ICollection<Diagnostic> findings)
    {
        var whole = new TemplateText(text);
        var code = new MarkdownCode(whole.Text);
        var (output, at) = (new TemplateOutput(), 0);
        foreach (Match mark in Mark().Matches(whole.Text))
        {
            var inCode = code.EndOfCodeAt(mark.Index) >= 0;
            if (mark.Index < at || (inCode && !mark.Groups["run"].Success) || mark.Groups["math"].Success) continue;
            if (inCode && code.EndOfCodeAt(mark.Index) != mark.Index + mark.Length) continue;
            var origin = whole.LocationAt(mark.Index);
            if (Made(mark, source, origin, findings) is not { } made) continue;
            output.Append(whole, at, mark.Index);
            output.Append(made, origin);
            at = mark.Index + mark.Length;
        }
        output.Append(whole, at, whole.Text.Length);
        return output.Build();
    }

    private string? Made(Match mark, string source, Location origin, ICollection<Diagnostic> findings)
    {
        if (mark.Groups["run"].Success)
        {
            findings.Add(Rules.TemplateNotCarriedOut.At(origin, mark.Value));
            return "";
        }
        if (mark.Groups["label"].Success) return mark.Groups["label"].Value.StartsWith("eq", StringComparison.Ordinal) ? $"{{#{mark.Groups["label"].Value}}}" : $"<span id=\"{mark.Groups["label"].Value}\"></span>";
        if (mark.Groups["tex"].Success) return "";
        if (mark.Groups["ref"].Success) return Reference(mark.Groups["ref"].Value, source, origin, findings, CrossReference.Number);
        if (mark.Groups["words"].Success) return HeadingReference(mark.Groups["words"].Value, mark.Groups["heading"].Value, source);
        if (mark.Groups["group"].Success) return Group(mark.Groups["group"].Value, source, origin, findings);
        var key = mark.Groups["key"].Value.TrimEnd('.', ':', ',');
        var rest = mark.Groups["key"].Value[key.Length..];
        var isBare = mark.Groups["bare"].Success;
        return IsCrossReference(key) ? Reference(key, source, origin, findings, isBare ? CrossReference.Number : CrossReference.Name) + rest : null;
    }

    private bool IsCrossReference(string key) => CrossReferenceKey().IsMatch(key) && (labels.Find(key) is not null || !cited.Contains(key));

    private string Reference(string key, string source, Location origin, ICollection<Diagnostic> findings, string asks)
    {
        if (labels.Find(key) is { } label)
        {
            var target = Target(label, source);
            if (LabelWords.IsNumberedByBook(label.Kind)) return $"[]{target}{{reference={asks}}}";
            var text = asks == CrossReference.Number ? label.Number ?? label.Title : LabelWords.Of(label, language);
            return $"[{text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}]{target}";
        }
        findings.Add(Rules.TemplateLinkDead.At(origin, key));
        return key;
    }

    // [words][Heading]: bookdown hands all chapters to pandoc as one, in which headings are references by their words (pandoc.org/MANUAL.html, implicit_header_references).
    private string? HeadingReference(string words, string heading, string source) =>
        labels.Titled(heading.Length > 0 ? heading : words) is { } label && label.File != source ? $"[{words}]{Target(label, source)}" : null;

    private static string Target(BookLabel label, string source) => $"({(label.File == source ? "" : "/" + string.Join('/', label.File.Split('/').Select(Uri.EscapeDataString)))}#{label.Id})";

    // [see @a, p. 3; -@b] cites; [@sec-x] and [-@sec-x] refer.
    private string? Group(string inside, string source, Location origin, ICollection<Diagnostic> findings)
    {
        var parts = inside.Split(';', StringSplitOptions.TrimEntries).Select(part => (Part: part, Key: GroupKey().Match(part))).ToList();
        if (parts.Any(part => !part.Key.Success)) return null;
        var keys = parts.Select(part => part.Key.Groups[2].Value.TrimEnd('.', ':', ',')).ToList();
        if (!keys.All(IsCrossReference)) return null;
        return string.Join("; ", parts.Select((part, i) =>
        {
            var before = part.Part[..part.Key.Index].Trim();
            var isBare = before.Length > 0 || part.Key.Groups[1].Length > 0;
            return (before.Length > 0 ? before + " " : "") + Reference(keys[i], source, origin, findings, isBare ? CrossReference.Number : CrossReference.Name);
        }));
    }

    [GeneratedRegex(@"^\(ref:([\w-]+)\)[ \t]+([^\n]+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TextReference();

    [GeneratedRegex(@"\A#\s+\((?:PART|APPENDIX)(?:\\?\*)?\)", RegexOptions.CultureInvariant)]
    private static partial Regex PartHeading();

    [GeneratedRegex(@"\A\s*\\(?:mainmatter|frontmatter|backmatter|appendix|newpage|clearpage|cleardoublepage|pagebreak|tableofcontents|printindex|listoffigures|listoftables|noindent|bigskip|medskip|smallskip|vfill|(?!(?:begin|end)\{(?:equation|align|gather|multline|eqnarray|math|displaymath))[a-z]+\*?(?:\[[^\]\n]*\])?(?:\{(?>[^{}\n]+|(?<deep>\{)|(?<-deep>\}))*(?(deep)(?!))\})+(?:\s*\\[a-z]+\*?(?:\[[^\]\n]*\])?(?:\{(?>[^{}\n]+|(?<deep>\{)|(?<-deep>\}))*(?(deep)(?!))\})+)*)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex TexLine();

    [GeneratedRegex(@"\A\s*\\begin\{(?!equation|align|gather|multline|eqnarray|math|displaymath)(\w+\*?)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Environment();

    [GeneratedRegex(@"(?<=^#{1,6} .*)\{((?:[^{}]*\s)?)-((?:\s[^{}]*)?)\}(?=\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex UnnumberedMark();

    [GeneratedRegex(@"(?<run>`(?:r|python|julia|\{\w+\}) [^`\n]+`)|(?<math>\$\$.+?\$\$|(?<![\\$\w])\$(?=\S)(?:[^$\n\\]|\\.)+?(?<=\S)\$(?![\d$]))|\\@ref\((?<ref>[^()\n]+)\)|\(\\\#(?<label>[\w:.-]+)\)|(?<tex>\\(?:index|label|nocite|newline|hspace|vspace|footnotesize|small|textrm|addcontentsline|markboth)\*?(?:\[[^\]\n]*\])?(?:\{(?>[^{}\n]+|(?<deep>\{)|(?<-deep>\}))*(?(deep)(?!))\})+)|(?<!!)\[(?<words>[^\[\]\n@]{1,200})\]\[(?<heading>[^\[\]\n]{0,200})\]|\[(?<group>[^\[\]\n@]{0,200}-?@[^\[\]\n]+)\](?![(\[])|(?:(?<![\w-])(?<bare>-)|(?<![\w/@.`\\[-]))@(?<key>\{?[\p{L}_][\w:.#$%&+?<>~/-]*[\w]\}?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\A(?:sec|fig|tbl|tab|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)[-:]", RegexOptions.CultureInvariant)]
    private static partial Regex CrossReferenceKey();

    [GeneratedRegex(@"(-?)@([\p{L}_][\w:.#$%&+?<>~/-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex GroupKey();
}

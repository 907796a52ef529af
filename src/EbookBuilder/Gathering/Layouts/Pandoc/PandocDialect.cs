using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Pandoc;

/// <summary>How pandoc's Markdown is written: raw TeX is for other outputs than ours and stays out, as pandoc itself leaves it out of an EPUB.</summary>
internal sealed partial class PandocDialect(SiteMap map) : SiteDialect(map)
{
    /// <inheritdoc/>
    public override MarkdownFeatures Features => MarkdownFeatures.FencedDivisions;

    /// <inheritdoc/>
    public override SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings)
    {
        if (!text.Lines.Any(line => line.StartsWith('\\') || RawBlock().IsMatch(line))) return text;
        var (output, raw, code) = (new List<(string Text, Location Origin)>(), "", "");
        foreach (var (line, origin) in text.WithOrigins())
        {
            var isFence = MarkdownCode.IsFence(line, out var mark, out var length);
            var fence = isFence ? new string(mark, length) : "";
            if (raw.Length > 0) raw = isFence && fence.StartsWith(raw, StringComparison.Ordinal) ? "" : raw;
            else if (code.Length > 0)
            {
                if (isFence && fence.StartsWith(code, StringComparison.Ordinal)) code = "";
                output.Add((line, origin));
            }
            else if (RawBlock().IsMatch(line)) (raw, _) = (fence, Report(line, origin, findings));
            else if (!isFence && PageCommand().IsMatch(line)) Report(line, origin, findings);
            else
            {
                code = fence;
                output.Add((line, origin));
            }
        }
        return SourceText.From(output);
    }

    private static bool Report(string line, Location origin, ICollection<Diagnostic> findings)
    {
        findings.Add(Rules.RawTexLeftOut.At(origin, line.Trim()));
        return true;
    }

    [GeneratedRegex(@"^\s*(?:`{3,}|~{3,})\s*\{=(?:latex|tex|context|openxml|opendocument|rtf|ms|icml|typst)\}\s*$")]
    private static partial Regex RawBlock();

    [GeneratedRegex(@"^\\(?:newpage|pagebreak|clearpage|cleardoublepage|tableofcontents|listoffigures|listoftables|frontmatter|mainmatter|backmatter|appendix|noindent|bigskip|medskip|smallskip|vfill|vspace\{[^{}]*\}|setcounter\{[^{}]*\}\{[^{}]*\}|pagenumbering\{[^{}]*\}|printindex|printbibliography|thispagestyle\{[^{}]*\}|pagestyle\{[^{}]*\}|setlength\{[^{}]*\}\{[^{}]*\})\s*(?:%.*)?$")]
    private static partial Regex PageCommand();
}

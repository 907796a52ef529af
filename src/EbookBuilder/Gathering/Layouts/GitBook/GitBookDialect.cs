using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.GitBook;

/// <summary>How GitBook writes: block tags (<c>{% hint %}</c>, <c>{% tabs %}</c>), includes, and, in the old one, variables. Code is left as it stands.</summary>
internal sealed partial class GitBookDialect(SiteMap map, GitBookProject project) : SiteDialect(map)
{
    /// <inheritdoc/>
    public override MarkdownFeatures Features => MarkdownFeatures.FencedDivisions;

    /// <inheritdoc/>
    public override SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings) =>
        Emoji.Carry(Carry(text, text.LocationOf(0).File, folder, findings, IncludeChain.Of(text.LocationOf(0).File)));

    private SourceText Carry(SourceText text, string file, BookFolder folder, ICollection<Diagnostic> findings, IncludeChain chain)
    {
        text = WithoutAnchors(text);
        var source = new TemplateText(text);
        if (!source.Text.Contains("{%", StringComparison.Ordinal) && (project.IsModern || !source.Text.Contains('{', StringComparison.Ordinal))) return text;
        var (code, output, boxes) = (new MarkdownCode(source.Text), new TemplateOutput(), new GitBookBoxes(source.Text));
        var (at, isRaw) = (0, false);
        foreach (Match match in Construct().Matches(source.Text))
        {
            if (match.Index < at || code.EndOfCodeAt(match.Index) >= 0) continue;
            var tag = GitBookTag.Of(match);
            if (isRaw ? tag?.Name != "endraw" : tag is null && project.IsModern) continue;
            output.Append(source, at, match.Index);
            at = match.Index + match.Length;
            var where = source.LocationAt(match.Index);
            if (tag is null) output.Append(match.Groups["value"].Success ? Value(match.Groups["value"].Value.Trim(), where, findings) : "", where);
            else if (tag.Name is "raw" or "endraw") isRaw = tag.Name == "raw";
            else if (tag.Name == "include") Include(tag, where, output);
            else output.Append(boxes.Replacement(tag, where, findings), where);
        }
        output.Append(source, at, source.Text.Length);
        return output.Build();

        void Include(GitBookTag tag, Location where, TemplateOutput into)
        {
            var name = tag.Words.Trim('"', '\'', ' ');
            if (Found(file, name, folder) is not { } path) findings.Add(Rules.IncludeNotFound.At(where, name));
            else if (chain.Enter(path) is not { } inner) findings.Add(Rules.TemplateTooLarge.At(where));
            else into.Append(Carry(FrontMatter.Read(folder.ReadText(path), path, []).Text, path, folder, findings, inner));
        }
    }

    // GitBook writes the anchor of a heading behind it, as a link without words that leads to itself.
    private static SourceText WithoutAnchors(SourceText text) => !text.Text.Contains(" id=\"", StringComparison.Ordinal) ? text
        : SourceText.From(text.WithOrigins().Select(line => (HeadingAnchor().Replace(line.Text, "$1 {#$2}"), line.Origin)));

    private string? Found(string file, string name, BookFolder folder) =>
        new[] { BookFolder.Join(file, name), BookFolder.Join(project.Root, name), BookFolder.Join(project.Root, "_includes/" + name) }.FirstOrDefault(path => path is { Length: > 0 } && folder.Contains(path));

    // {{ book.x }} is a variable of book.json, or its title and the like.
    private string Value(string name, Location where, ICollection<Diagnostic> findings)
    {
        var key = name.StartsWith("book.", StringComparison.Ordinal) ? name[5..] : name;
        var value = key.Split('.').Aggregate(project.Settings["variables"], (setting, part) => setting[part]).Text ?? (key is "title" or "author" or "description" ? project.Settings[key].Text : null);
        if (value is null) findings.Add(Rules.TemplateValueUnknown.At(where, name));
        return value ?? "";
    }

    [GeneratedRegex(@"\A(#{1,6}[ \t].*?)[ \t]*<a href=""#[^""]*"" id=""([\w:.-]+)""></a>[ \t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingAnchor();

    [GeneratedRegex(@"\{%-?\s*(?<name>@?[A-Za-z][\w/-]*)\s*(?<words>(?:[^%""]|""[^""]{0,2000}""|%(?!\}))*?)\s*-?%\}|\{\{-?(?<value>[^{}\n]{1,200})-?\}\}|\{#\s[^#]{0,2000}#\}", RegexOptions.CultureInvariant)]
    private static partial Regex Construct();
}

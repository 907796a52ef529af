using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Layouts.Org;

/// <summary>How Org writes Markdown: a list of contents first, an anchor above each heading, notes behind a heading at the end; the title of the document is not written at all.</summary>
internal sealed class OrgDialect : ISourceDialect
{
    /// <inheritdoc/>
    public MarkdownFeatures Features => MarkdownFeatures.None;

    /// <inheritdoc/>
    public SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings)
    {
        var lines = text.WithOrigins().ToList();
        if (!OrgMarks.Anchor().IsMatch(text.Text)) return text;
        TakeOutContents(lines, findings);
        TakeOutNotesHeading(lines, findings);
        for (var i = 0; i < lines.Count; i++) lines[i] = (Line(lines, i), lines[i].Origin);
        if (metadata.Title is null && lines.Count(line => line.Text.StartsWith("# ", StringComparison.Ordinal)) > 1)
            lines.InsertRange(0, [("# " + ReadableName.Of(Path.GetFileNameWithoutExtension(text.LocationOf(0).File)), text.LocationOf(0)), ("", text.LocationOf(0))]);
        return SourceText.From(lines);
    }

    /// <inheritdoc/>
    public Article Finish(Article article) => article;

    private static string Line(List<(string Text, Location Origin)> lines, int i)
    {
        var line = lines[i].Text;
        if (line.StartsWith('#') && Anchor(lines, i) is { } anchor)
        {
            lines[anchor.At] = ("", lines[anchor.At].Origin);
            return $"{line.TrimEnd()} {{#{anchor.Id}}}";
        }
        var note = OrgMarks.Note().Match(line);
        if (note.Success) line = $"[^{note.Groups[1].Value}]: {line[note.Length..]}";
        return OrgMarks.NoteCall().Replace(line, "[^$1]");
    }

    private static (int At, string Id)? Anchor(List<(string Text, Location Origin)> lines, int heading)
    {
        var at = LastBefore(lines, heading);
        return at >= 0 && OrgMarks.AnchorLine().Match(lines[at].Text) is { Success: true } match ? (at, match.Groups[1].Value) : null;
    }

    /// <summary>The book has contents of its own.</summary>
    private static void TakeOutContents(List<(string Text, Location Origin)> lines, ICollection<Diagnostic> findings)
    {
        var heading = FirstFrom(lines, 0);
        var end = FirstFrom(lines, heading + 1);
        if (end >= lines.Count || !lines[heading].Text.StartsWith('#') || !OrgMarks.ContentsItem().IsMatch(lines[end].Text)) return;
        while (end < lines.Count && OrgMarks.ContentsItem().IsMatch(lines[end].Text)) end++;
        findings.Add(Rules.LabelsLeftOut.At(lines[heading].Origin, lines[heading].Text.TrimStart('#').Trim()));
        lines.RemoveRange(heading, end - heading);
    }

    /// <summary>Notes become notes of the book, which need no heading.</summary>
    private static void TakeOutNotesHeading(List<(string Text, Location Origin)> lines, ICollection<Diagnostic> findings)
    {
        var first = lines.FindIndex(line => OrgMarks.Note().IsMatch(line.Text));
        var heading = first < 0 ? -1 : LastBefore(lines, first);
        if (heading < 0 || !lines[heading].Text.StartsWith('#')) return;
        findings.Add(Rules.LabelsLeftOut.At(lines[heading].Origin, lines[heading].Text.TrimStart('#').Trim()));
        lines[heading] = ("", lines[heading].Origin);
    }

    private static int FirstFrom(List<(string Text, Location Origin)> lines, int at)
    {
        while (at < lines.Count && string.IsNullOrWhiteSpace(lines[at].Text)) at++;
        return at;
    }

    private static int LastBefore(List<(string Text, Location Origin)> lines, int at)
    {
        do at--;
        while (at >= 0 && string.IsNullOrWhiteSpace(lines[at].Text));
        return at;
    }
}

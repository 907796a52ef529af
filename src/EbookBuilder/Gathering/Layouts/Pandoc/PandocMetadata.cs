using System.Net;
using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Layouts.Pandoc;

/// <summary>The files beside the chapters that say what the book is: a defaults file, metadata in YAML or as Dublin Core in XML, a title block.</summary>
/// <param name="Folder">The book folder.</param>
/// <param name="Root">The folder that pandoc is run in, empty or with a closing slash.</param>
/// <param name="Files">The files, the weightiest first.</param>
internal sealed partial record PandocMetadata(BookFolder Folder, string Root, ImmutableArray<string> Files)
{
    private static readonly ImmutableArray<string> Names =
        ["defaults.yaml", "defaults.yml", "metadata.yaml", "metadata.yml", "meta.yaml", "meta.yml", "title.txt", "title.yaml", "title.yml", "metadata.xml", "epub-metadata.yaml", "epub-metadata.xml", "epub.yaml"];

    /// <summary>The metadata of a folder that is a pandoc project; null where none lie at its root or one folder below, or where there are no chapters.</summary>
    public static PandocMetadata? Find(BookFolder folder)
    {
        var files = folder.Files;
        var markdown = files.Where(ArticleFiles.IsMarkdown).Take(100).ToImmutableArray();
        if (markdown.Length < 2) return null;
        var found = files.Where(file => IsNearTop(file) && Names.Contains(Path.GetFileName(file)) && !IsSidecar(folder, file)).OrderBy(file => Names.IndexOf(Path.GetFileName(file))).ToImmutableArray();
        if (found.IsEmpty) found = [.. markdown.Where(file => IsTitleAlone(folder, file))];
        return found.IsEmpty ? null : new(folder, "", found);
    }

    /// <summary>The settings of the defaults file, or nothing.</summary>
    public Setting Defaults(ICollection<Diagnostic> findings) =>
        Files.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == "defaults") is { } file ? SettingsFile.Load(Folder, file, findings) : Setting.None;

    /// <summary>What all the files together state; of two statements that of the weightier file counts.</summary>
    public BookManifest Manifest(ICollection<Diagnostic> findings) =>
        Files.Select(file => Path.GetExtension(file) == ".xml" ? OfXml(Folder.ReadText(file)) : OfText(file, findings)).Aggregate(new BookManifest(), (above, below) => above.Over(below));

    private static bool IsNearTop(string file) => file.AsSpan().Count('/') <= 1;

    private static bool IsSidecar(BookFolder folder, string file) => file.EndsWith(".yaml", StringComparison.Ordinal) && folder.Contains(file[..^5] + ".md");

    // Some projects put the title block into the first of the Markdown files, with nothing below it.
    private static bool IsTitleAlone(BookFolder folder, string file)
    {
        if (!IsNearTop(file) || ArticleFiles.IsIndex(file)) return false;
        using var stream = folder.Open(file);
        var head = new byte[4096];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (length is 0 or 4096 || head[0] is not ((byte)'%' or (byte)'-')) return false;
        var front = FrontMatter.Read(TextDecoding.Decode(head.AsSpan(0, length)).Text, file, []);
        return front is { IsPresent: true, Metadata: { Title: not null, Authors.IsEmpty: false } } && string.IsNullOrWhiteSpace(front.Text.Text);
    }

    private BookManifest OfText(string file, ICollection<Diagnostic> findings)
    {
        var text = Folder.ReadText(file).Trim() + "\n";
        var isYaml = Path.GetExtension(file) is ".yaml" or ".yml";
        var front = FrontMatter.Read(isYaml && !text.StartsWith("---", StringComparison.Ordinal) ? $"---\n{text}---\n" : text.TrimEnd() + "\n", file, findings);
        var settings = isYaml || text.StartsWith("---", StringComparison.Ordinal) ? SettingsFile.FrontMatter(text.StartsWith("---", StringComparison.Ordinal) ? text : $"---\n{text}---\n").Data : Setting.None;
        if (settings["metadata"] is { IsMapping: true } inner) settings = inner;
        var own = front.Metadata;
        return new()
        {
            Title = TitleOf(settings["title"], "main") ?? own.Title ?? (front.IsPresent || isYaml ? null : FirstLine(text)),
            Subtitle = settings["subtitle"].Text ?? TitleOf(settings["title"], "subtitle") ?? own.Subtitle,
            Contributors = own.Authors.IsEmpty ? [.. settings["author"].Texts().Concat(settings["creator"].Texts()).Select(name => new Contributor(name))] : own.Authors,
            Languages = own.Language is { } language ? [language] : [],
            Date = own.Date,
            Description = own.Description ?? settings["abstract"].Text,
            Publisher = settings["publisher"].Text ?? own.Publisher,
            Rights = settings["rights"].Text ?? settings["copyright"].Text,
            Subjects = [.. own.Tags.Select(tag => new Subject(tag))],
            Cover = settings.FirstText("cover-image", "epub-cover-image") is { } cover && Existing(cover) is { } image ? image : null,
            Bibliography = settings["bibliography"].Texts().Select(Existing).OfType<string>().ToImmutableArray() is { IsEmpty: false } sources ? new(sources) : null,
        };
    }

    private string? Existing(string path) => BookFolder.Join(Root, path) is { Length: > 0 } inside && Folder.Contains(inside) ? inside : null;

    // EPUB metadata of pandoc: a title may be a list of typed titles.
    private static string? TitleOf(Setting title, string kind) => title.Text is { } alone
        ? kind == "main" ? alone.Trim() : null
        : title.AsList().FirstOrDefault(item => (item["type"].Text ?? "main") == kind)?["text"].Text;

    private static string? FirstLine(string text) => text.Split('\n').Select(line => line.TrimStart('#', '%', ' ').Trim()).FirstOrDefault(line => line.Length > 0);

    private static BookManifest OfXml(string xml)
    {
        var values = Element().Matches(xml).ToLookup(match => match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[3].Value).Trim());
        return new()
        {
            Title = values["title"].FirstOrDefault(),
            Contributors = [.. values["creator"].Select(name => new Contributor(name)), .. values["contributor"].Select(name => new Contributor(name, null, "ctb"))],
            Languages = [.. values["language"]],
            Date = values["date"].FirstOrDefault(Gathering.Manifest.CalendarDate.IsValid),
            Description = values["description"].FirstOrDefault(),
            Publisher = values["publisher"].FirstOrDefault(),
            Rights = values["rights"].FirstOrDefault(),
            Subjects = [.. values["subject"].Select(text => new Subject(text))],
        };
    }

    [GeneratedRegex(@"<dc:(\w+)([^<>]{0,300})>([^<]{1,5000})</dc:\1\s*>")]
    private static partial Regex Element();
}

namespace EbookBuilder.Gathering.Manifest;

/// <summary>How the book is to be made, as book.yaml says it: look, contents, numbering, lists, indexes, splitting.</summary>
internal static class ManifestSettings
{
    /// <summary>Reads all of it into <paramref name="manifest"/>.</summary>
    public static BookManifest Read(ManifestMapping book, BookManifest manifest, BookFolder folder)
    {
        manifest = Contents(book["contents"], manifest);
        return manifest with
        {
            Cover = StatedFile.Read(book["cover"], folder),
            Style = Style(book["style"], folder),
            Site = Site(book["site"]),
            Numbering = Numbering(book["numbering"]),
            Extract = book["extract"]?.Flag(),
            Group = book["group"]?.OneOf(("none", Grouping.None), ("part", Grouping.Part), ("year", Grouping.Year), ("tag", Grouping.Tag), ("author", Grouping.Author), ("initial", Grouping.Initial)),
            SourcesPage = book["sources"]?.Flag(),
            Lists = [.. book.Each("lists").Select(value => value.OneOf(("figures", BookList.Figures), ("tables", BookList.Tables), ("listings", BookList.Listings))).OfType<BookList>().Distinct()],
            Indexes = [.. book.Each("indexes").Select(value => value.OneOf(("author", BookIndex.Author), ("tag", BookIndex.Tag), ("timeline", BookIndex.Timeline), ("term", BookIndex.Term))).OfType<BookIndex>().Distinct()],
            Split = Split(book["split"]),
            Join = Join(book["join"]),
            HalfTitle = book["half-title"]?.Flag(),
            AboutAuthors = book["about-authors"]?.Flag(),
            Bibliography = Bibliography(book["bibliography"], folder),
            Glossary = StatedFile.Read(book["glossary"], folder),
            LinkedFrom = book["linked-from"]?.Flag(),
            OutsideLinksAsNotes = book["outside-links"]?.OneOf(("inline", false), ("notes", true)),
        };
    }

    private static BookManifest Contents(ManifestValue? value, BookManifest manifest)
    {
        if (value?.Mapping(KeySet.Contents) is not { } contents) return manifest;
        if (contents["menu"]?.Number(1, 6) is { } menu) manifest = manifest with { MenuDepth = menu };
        if (contents["page"]?.Number(0, 6) is { } page) manifest = manifest with { ContentsDepth = page };
        var details = contents.Each("show").Select(detail => detail.OneOf(
            ("abstract", ContentsDetail.Abstract), ("author", ContentsDetail.Author), ("date", ContentsDetail.Date), ("reading-time", ContentsDetail.ReadingTime)));
        return manifest with { ContentsDetails = [.. details.OfType<ContentsDetail>().Distinct()] };
    }

    private static string? Style(ManifestValue? value, BookFolder folder) =>
        value?.Text() is { } text && text.EndsWith(".css", StringComparison.OrdinalIgnoreCase) ? StatedFile.Read(value, folder) : value?.Text();

    private static string? Site(ManifestValue? value)
    {
        if (value?.Text() is not { } text) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? text : value.Wrong("a web address that starts with https:// or http://");
    }

    private static Numbering? Numbering(ManifestValue? value)
    {
        if (value is null) return null;
        if (!value.IsMapping) return Scope(value) is { } alone ? new(alone) : null;
        var numbering = value.Mapping(KeySet.Numbering)!;
        var style = numbering["style"]?.OneOf(("1", NumberStyle.Decimal), ("I", NumberStyle.Roman), ("A", NumberStyle.Letters), ("一", NumberStyle.Chinese));
        return new(Scope(numbering["of"]) ?? NumberingScope.Chapters, style ?? NumberStyle.Decimal);
    }

    private static NumberingScope? Scope(ManifestValue? value) =>
        value?.OneOf(("none", NumberingScope.None), ("chapters", NumberingScope.Chapters), ("sections", NumberingScope.Sections));

    // Sizes in kilobytes (1,000 bytes): below ten a book falls to pieces, above a few thousand old devices give up.
    private static Splitting? Split(ManifestValue? value)
    {
        if (value?.Mapping(KeySet.Split) is not { } split) return null;
        var size = split["size"]?.Number(10, 5000) ?? 200;
        var limit = split["limit"]?.Number(10, 10_000) ?? Math.Max(300, size);
        if (limit < size) split["limit"]!.Wrong("no smaller than size");
        return new(size * 1000, Math.Max(limit, size) * 1000);
    }

    // A hundred kilobytes are no small article any more, and files of that size gain nothing by being joined.
    private static Joining? Join(ManifestValue? value) =>
        value?.Mapping(KeySet.Join) is { } join && join["below"]?.Number(1, 100) is { } below ? new(below * 1000) : null;

    private static BibliographySource? Bibliography(ManifestValue? value, BookFolder folder)
    {
        if (value is null) return null;
        if (!value.IsMapping) return Source(value.Each(), null, folder);
        var bibliography = value.Mapping(KeySet.Bibliography)!;
        return Source(bibliography.Each("file", "files"), bibliography["style"]?.Text(), folder);
    }

    private static BibliographySource? Source(IEnumerable<ManifestValue> files, string? style, BookFolder folder)
    {
        var found = files.Select(file => StatedFile.Read(file, folder)).OfType<string>().ToImmutableArray();
        return found.IsEmpty ? null : new(found, style);
    }
}

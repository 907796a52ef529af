namespace EbookBuilder.Binding.BibTex;

/// <summary>References out of the fields of BibTeX and BibLaTeX.</summary>
internal static class BibTexReferences
{
    /// <summary>The reference of an entry.</summary>
    public static Reference Of(BibTexEntry entry) => new(entry.Key)
    {
        Authors = BibTexNames.Read(entry.Raw("author")),
        Editors = BibTexNames.Read(entry.Raw("editor")),
        Title = Title(entry),
        Container = entry.Text("journaltitle", "journal") ?? entry.Text("booktitle", "maintitle"),
        IsInPeriodical = entry.Raw("journaltitle", "journal") is not null,
        Publisher = entry.Text("publisher", "school", "institution", "organization"),
        Place = entry.Text("location", "address"),
        Year = entry.Text("year") ?? (entry.Text("date") is { } date ? date.Split('-', '/', '–')[0] : null),
        Accessed = entry.Text("urldate"),
        Volume = entry.Text("volume"),
        Issue = entry.Text("number", "issue"),
        Pages = entry.Text("pages")?.Replace('-', '–'),
        Edition = entry.Text("edition"),
        Genre = entry.Text("type"),
        Doi = entry.Raw("doi")?.Trim(),
        Address = (entry.Raw("url") ?? Address(entry.Raw("howpublished")))?.Replace("\\", "", StringComparison.Ordinal).Trim(),
    };

    private static string? Title(BibTexEntry entry) =>
        entry.Text("title") is not { } title ? null : entry.Text("subtitle") is { } subtitle ? $"{title}: {subtitle}" : title;

    /// <summary><c>\url{https://...}</c>, as people wrote it before there was a field for it.</summary>
    private static string? Address(string? published)
    {
        if (published is null || published.IndexOf("http", StringComparison.Ordinal) is not (>= 0 and var start)) return null;
        var end = published.AsSpan(start).IndexOfAny("} \t\n");
        return end < 0 ? published[start..] : published.Substring(start, end);
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>What stands before the text of an article: letterhead, title, byline, date. Each line belongs to one of these or stays in the text.</summary>
internal sealed record FrontBlock
{
    /// <summary>How many lines it takes.</summary>
    public int Length { get; init; }

    /// <summary>Where the title was found, in words.</summary>
    public string TitleSource { get; init; } = "the line before byline and date";

    /// <summary>Who sent the article out: lines above the title.</summary>
    public ImmutableArray<TextLine> Letterhead { get; init; } = [];

    /// <summary>The lines of the title.</summary>
    public ImmutableArray<TextLine> Title { get; init; } = [];

    /// <summary>The lines of the subtitle.</summary>
    public ImmutableArray<TextLine> Subtitle { get; init; } = [];

    /// <summary>The lines that name the author and what follows them.</summary>
    public ImmutableArray<TextLine> Byline { get; init; } = [];

    /// <summary>The line with the date, or none.</summary>
    public ImmutableArray<TextLine> DateLine { get; init; } = [];

    /// <summary>Where in that line the date and the place stand; null where the line is none.</summary>
    public DateLine? When { get; init; }

    /// <summary>The line that says when the article was last changed, or none.</summary>
    public ImmutableArray<TextLine> UpdateLine { get; init; } = [];

    /// <summary>Lines at the very top that are nothing but the number of the page.</summary>
    public ImmutableArray<TextLine> PageNumbers { get; init; } = [];

    /// <summary>Fields below the date: a name, a colon and what it is.</summary>
    public ImmutableArray<TextLine> Fields { get; init; } = [];

    /// <summary>The one that names the place, or null.</summary>
    public PlaceField? PlaceField { get; init; }

    /// <summary>Whether these are the first lines of a letter.</summary>
    public bool IsLetter { get; init; }

    /// <summary>Lines that fit none of these.</summary>
    public ImmutableArray<TextLine> Others { get; init; } = [];

    /// <summary>The date itself.</summary>
    public string? Date => When?.Date.Value ?? Day;

    /// <summary>The date where it stands in another line than a date line; or null.</summary>
    public string? Day { get; init; }

    /// <summary>The place that the date line names, or null.</summary>
    public string? Place => When?.Place is { } place ? DateLine[0].Text[place.Start..place.End].Trim() : PlaceField?.Place;

    /// <summary>The line that names it, or none.</summary>
    public ImmutableArray<TextLine> PlaceLine => When?.Place is null && PlaceField is { } named ? [named.Line] : DateLine;

    /// <summary>When the article was last changed, or null.</summary>
    public string? Updated { get; init; }

    /// <summary>The authors.</summary>
    public ImmutableArray<Contributor> Authors { get; init; } = [];

    /// <summary>Words of the front block that are not shown, because what they announce is shown in its own way; or null.</summary>
    public string? LeftOut { get; init; }

    /// <summary>How sure the title is, from 0 to 1.</summary>
    public double TitleConfidence { get; init; }

    /// <summary>How sure the author is, from 0 to 1.</summary>
    public double AuthorConfidence { get; init; }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>A line of the file that holds something, repaired and trimmed.</summary>
/// <param name="Number">Its line in the author's file, from 1.</param>
/// <param name="Text">Without blanks at either end; never empty.</param>
internal sealed record TextLine(int Number, string Text)
{
    /// <summary>How many columns of blanks stand before it; a tab counts to the next multiple of eight.</summary>
    public int Indent { get; init; }

    /// <summary>How many empty lines stand before it.</summary>
    public int Gap { get; init; }

    /// <summary>The page it stands on, from 0, counted by form feeds alone.</summary>
    public int Page { get; init; }

    /// <summary>The level of the heading that the next line made of it by underlining, or the line above by its number; else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Where in the text the name of the speaker stands whose words start here; nothing where none do.</summary>
    public Range Speaker { get; init; }

    /// <summary>Whether somebody starts to speak here.</summary>
    public bool StartsTurn => Speaker.End.Value > 0;

    /// <summary>Whether its words say that a paragraph starts here.</summary>
    public bool StartsParagraph { get; init; }

    /// <summary>Whether it heads an entry of a diary or of a list of changes: it says nothing but a day.</summary>
    public bool StartsEntry { get; init; }

    /// <summary>Whether a page ends before it: a form feed or page furniture stood there.</summary>
    public bool AfterPageEnd { get; init; }

    /// <summary>The printed number of the page that starts here, where one is known.</summary>
    public string? PageLabel { get; init; }

    /// <summary>The printed numbers of the pages that start inside it, each where <see cref="LineJoining.PageStart"/> stands.</summary>
    public ImmutableArray<string> PagesInside { get; init; } = [];

    /// <summary>The numbers of the pages that start inside lines, in order; not that of the page which the first of them starts.</summary>
    public static IEnumerable<string> PagesIn(IReadOnlyList<TextLine> lines) => lines.SelectMany((line, i) => i > 0 && line.PageLabel is { } label ? line.PagesInside.Insert(0, label) : line.PagesInside);
}

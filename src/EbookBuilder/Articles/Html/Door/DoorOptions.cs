namespace EbookBuilder.Articles.Html;

/// <summary>What a caller of <see cref="XhtmlDoor"/> asks for.</summary>
internal sealed record DoorOptions
{
    /// <summary>The defaults: no places, no trust, data: images dropped.</summary>
    public static DoorOptions Default { get; } = new();

    /// <summary>The article's file, for findings.</summary>
    public string File { get; init; } = "";

    /// <summary>The line of <see cref="File"/> in which the HTML begins; 0 where the lines of the HTML are not lines of the file, so that no places are kept.</summary>
    public int FirstLine { get; init; }

    /// <summary>Whether <c>data-eb-at</c> attributes are our own, and become <see cref="Xhtml.At"/>. Never true for HTML that came in as it is.</summary>
    public bool TrustMarks { get; init; }

    /// <summary>Takes the bytes of a <c>data:</c> image (media type, content) and gives the <c>src</c> for it, or null to drop the image.</summary>
    public Func<string, byte[], string?>? KeepImage { get; init; }

    /// <summary>Where findings go; null: nowhere.</summary>
    public ICollection<Diagnostic>? Findings { get; init; }
}

using EbookBuilder.Images;

namespace EbookBuilder.Articles.Html;

/// <summary>A page that came as one file together with what it shows.</summary>
/// <param name="Html">The page.</param>
/// <param name="Address">Where it was on the web, or null.</param>
/// <param name="Parts">What it shows, its style sheets, and the pages in its frames, by <see cref="KeyOf"/> their addresses or content ids (<c>cid:...</c>).</param>
internal sealed record SavedPage(string Html, string? Address, IReadOnlyDictionary<string, SavedPart> Parts)
{
    /// <summary>The mail that the page is; null where a browser saved it.</summary>
    public SavedMail? Mail { get; init; }

    /// <summary>The part that a reference in the page means, or null.</summary>
    public SavedPart? Find(string reference) => Find(reference, Address);

    /// <summary>The picture that a reference in the page means, or null.</summary>
    public SavedPart? Picture(string reference) => Find(reference) is { IsPicture: true } part ? part : null;

    /// <summary>The text of a style sheet, or null.</summary>
    public string? Sheet(string reference) => Find(reference) is { IsSheet: true } part ? PageDecoding.Decode(part.Content) : null;

    /// <summary>The page that a frame shows, or null.</summary>
    public FramedPage? Frame(string reference) =>
        Find(reference) is { Html: { } html } part ? new(html, inner => Absolute(inner, part.Address) ?? inner) : null;

    /// <summary>What an address is known by: percent signs are written or left out at will.</summary>
    public static string KeyOf(string address) => Uri.UnescapeDataString(address);

    private SavedPart? Find(string reference, string? root)
    {
        if (Parts.TryGetValue(KeyOf(reference), out var part)) return part;
        return Absolute(reference, root) is { } address ? Parts.GetValueOrDefault(KeyOf(address)) : null;
    }

    private static string? Absolute(string reference, string? root) =>
        !reference.StartsWith('#') && Uri.TryCreate(root, UriKind.Absolute, out var page) && Uri.TryCreate(page, reference, out var address) ? address.AbsoluteUri : null;
}

/// <summary>Something that a page shows.</summary>
/// <param name="MediaType">What it is.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record SavedPart(string MediaType, byte[] Content)
{
    /// <summary>Where it was on the web, or null.</summary>
    public string? Address { get; init; }

    /// <summary>Its text, where it is a page; null where it is none.</summary>
    public string? Html { get; init; }

    /// <summary>Whether it is a picture.</summary>
    public bool IsPicture => MediaType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>Whether it is a style sheet.</summary>
    public bool IsSheet => MediaType.Equals("text/css", StringComparison.OrdinalIgnoreCase);

    /// <summary>A part whose archive may not know what it is: pictures are known by their bytes.</summary>
    public static SavedPart Of(string mediaType, byte[] content, string? address) =>
        new(mediaType.StartsWith("image/", StringComparison.Ordinal) ? mediaType : ImageFormat.MediaTypeOf(content) ?? mediaType, content) { Address = address };
}

/// <summary>What the head of a mail says.</summary>
/// <param name="Subject">Its subject, or null.</param>
/// <param name="Sender">The name of its sender, or null.</param>
/// <param name="Date">The day on which it was sent, or null.</param>
internal sealed record SavedMail(string? Subject, string? Sender, string? Date)
{
    /// <summary>Adds what the page itself does not say.</summary>
    public ArticleMetadata Complete(ArticleMetadata facts) => facts with
    {
        Title = facts.Title ?? Subject,
        Authors = facts.Authors.IsEmpty && Sender is not null ? PageAuthors.Read([Sender]) : facts.Authors,
        Date = facts.Date ?? Date,
    };
}

/// <summary>A page in a frame of another one.</summary>
/// <param name="Html">The page.</param>
/// <param name="Rebase">Gives a reference in it the form that it has in the page around.</param>
internal sealed record FramedPage(string Html, Func<string, string> Rebase);

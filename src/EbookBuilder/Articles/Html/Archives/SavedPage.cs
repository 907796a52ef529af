namespace EbookBuilder.Articles.Html;

/// <summary>A page that came as one file together with what it shows.</summary>
/// <param name="Html">The page.</param>
/// <param name="Address">Where it was on the web, or null.</param>
/// <param name="Parts">What it shows, by address or content id (<c>cid:...</c>).</param>
internal sealed record SavedPage(string Html, string? Address, IReadOnlyDictionary<string, SavedPart> Parts)
{
    /// <summary>The part that a reference in the page means, or null.</summary>
    public SavedPart? Find(string reference)
    {
        if (Parts.TryGetValue(reference, out var part)) return part;
        if (Address is null || !Uri.TryCreate(Address, UriKind.Absolute, out var page) || !Uri.TryCreate(page, reference, out var address)) return null;
        return Parts.GetValueOrDefault(address.AbsoluteUri) ?? Parts.GetValueOrDefault(address.OriginalString);
    }
}

/// <summary>Something that a page shows.</summary>
/// <param name="MediaType">What the archive calls it.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record SavedPart(string MediaType, byte[] Content);

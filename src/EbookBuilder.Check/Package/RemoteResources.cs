namespace EbookBuilder.Check.Package;

/// <summary>What must travel in the book (EPUB 3.3, 3.6). Sound, moving pictures, fonts (SVG ones too) and what scripts fetch need not.</summary>
internal static class RemoteResources
{
    public static bool MustTravel(string mediaType) =>
        mediaType is "application/xhtml+xml" or "text/css" or "application/x-dtbncx+xml" or "image/png" or "image/jpeg" or "image/gif" or "image/webp";
}

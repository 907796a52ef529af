using System.Globalization;

namespace EbookBuilder.Articles.Html;

/// <summary>The address of somebody's own page on a site: it often holds the name, and is all that some pages say of their author.</summary>
internal static class ProfileAddress
{
    private static readonly ImmutableArray<string> Folders =
        ["author", "authors", "people", "person", "profile", "profiles", "team", "staff", "writers", "contributor", "contributors", "by", "autor", "autoren", "autores", "auteur", "auteurs", "redaktion"];

    /// <summary><c>Nora Whitlock</c> for <c>https://example.org/author/nora-whitlock/</c>; null where the address does not tell.</summary>
    public static string? NameIn(string? address)
    {
        if (address is null) return null;
        var path = address.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? address[..end] : address;
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !Folders.Contains(parts[^2], StringComparer.OrdinalIgnoreCase)) return null;
        var words = Uri.UnescapeDataString(parts[^1]).Split('-', '_', '.', '+');
        return words.Length is 2 or 3 && words.All(word => word.Length > 0 && word.All(char.IsLetter))
            ? string.Join(' ', words.Select(word => PersonName.IsParticle(word) ? word : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word))) : null;
    }
}

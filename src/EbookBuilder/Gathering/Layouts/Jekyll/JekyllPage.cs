using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>A page, post or document of a collection as Jekyll knows it.</summary>
/// <param name="Path">Relative to the site's source folder.</param>
/// <param name="Source">Relative to the book folder.</param>
/// <param name="Collection">The label of its collection (<c>posts</c>, <c>docs</c>), or null for a page.</param>
/// <param name="Data">Its front matter over the defaults of the configuration.</param>
/// <param name="Url">Its address from the root of the site.</param>
/// <param name="Date">The date of a post, <c>YYYY-MM-DD</c>; null where there is none.</param>
internal sealed record JekyllPage(string Path, string Source, string? Collection, Setting Data, string Url, string? Date)
{
    /// <summary>The title as front matter states it.</summary>
    public string? Title => Data.FirstText("title");

    /// <summary>The file's name without folders and extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>What templates see of the page.</summary>
    public Setting ForTemplates()
    {
        var own = Setting.Of(
            ("url", Url), ("id", Url.TrimEnd('/')), ("path", Path), ("relative_path", Path), ("name", Path[(Path.LastIndexOf('/') + 1)..]), ("date", Date), ("collection", Collection),
            ("slug", Data.FirstText("slug") ?? JekyllNames.Slug(Stem)), ("title", Title ?? (Collection is null ? null : ReadableName.Of(JekyllNames.Slug(Stem)))));
        return own.With(Data).With(Setting.Of(("url", Url), ("path", Path)));
    }
}

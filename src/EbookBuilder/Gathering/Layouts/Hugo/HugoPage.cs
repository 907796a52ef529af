using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Layouts.Hugo;

/// <summary>A page of a Hugo site.</summary>
/// <param name="Path">Relative to the content folder.</param>
/// <param name="Source">Relative to the book folder.</param>
/// <param name="Data">Its front matter.</param>
/// <param name="Url">Its address from the root of the site.</param>
internal sealed record HugoPage(string Path, string Source, Setting Data, string Url)
{
    /// <summary>The folder that it lies in, with a closing slash, empty at the root.</summary>
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    /// <summary>Whether it stands for its folder as a section (<c>_index.md</c>).</summary>
    public bool IsSection => Stem == "_index";

    /// <summary>Whether it is a page with resources beside it (<c>index.md</c>).</summary>
    public bool IsLeafBundle => Stem == "index";

    /// <summary>The title for lists.</summary>
    public string? LinkTitle => Data.FirstText("linkTitle", "linktitle", "title");

    /// <summary>The weight; 0 counts as none.</summary>
    public double Weight => Data["weight"].Number ?? Data["menu"]["main"]["weight"].Number ?? Data["menus"]["main"]["weight"].Number ?? 0;

    /// <summary>The date as text, for ordering.</summary>
    public string Date => Data.FirstText("date", "publishDate", "lastmod") ?? "";

    private string Stem => System.IO.Path.GetFileNameWithoutExtension(Path).Split('.')[0];

    /// <summary>Hugo's default order: weight (none last), date (newest first), link title, path (gohugo.io/quick-reference/glossary/#default-sort-order).</summary>
    public static IEnumerable<HugoPage> InOrder(IEnumerable<HugoPage> pages) => pages
        .OrderBy(page => page.Weight == 0 ? 1 : 0)
        .ThenBy(page => page.Weight)
        .ThenByDescending(page => page.Date, StringComparer.Ordinal)
        .ThenBy(page => page.LinkTitle ?? "", StringComparer.OrdinalIgnoreCase)
        .ThenBy(page => page.Path, StringComparer.Ordinal);
}

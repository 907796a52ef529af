using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Layouts.Hugo;

/// <summary>The address of a page: <c>url</c>, <c>slug</c>, the permalinks of the configuration, or its path (gohugo.io/content-management/urls).</summary>
internal static partial class HugoAddress
{
    /// <summary>The address from the root of the site.</summary>
    public static string Of(HugoPage page, HugoConfiguration configuration)
    {
        if (page.Data.FirstText("url") is { } url) return "/" + url.TrimStart('/');
        if (page.IsSection) return "/" + Clean(page.Folder);
        var folder = page.IsLeafBundle ? Parent(page.Folder) : page.Folder;
        var name = page.IsLeafBundle ? page.Folder.TrimEnd('/')[(page.Folder.TrimEnd('/').LastIndexOf('/') + 1)..] : Path.GetFileNameWithoutExtension(page.Path);
        var section = page.Folder.Split('/')[0];
        var permalinks = configuration.Values["permalinks"];
        var template = permalinks["page"][section].Text ?? permalinks[section].Text;
        if (template is null) return "/" + Clean(folder + (page.Data.FirstText("slug") ?? name) + "/");
        return "/" + Clean(Filled(template, page, section, name));
    }

    private static string Parent(string folder)
    {
        var bare = folder.TrimEnd('/');
        return bare[..(bare.LastIndexOf('/') + 1)];
    }

    private static string Filled(string template, HugoPage page, string section, string name)
    {
        var date = page.Date.Length >= 10 ? page.Date : "0000-00-00";
        return Token().Replace(template, match => match.Groups[1].Value switch
        {
            "year" => date[..4],
            "month" => date[5..7],
            "day" => date[8..10],
            "section" => section,
            "sections" => page.Folder.TrimEnd('/'),
            "title" => page.Data.FirstText("title") ?? name,
            "slug" or "slugorcontentbasename" or "slugorfilename" => page.Data.FirstText("slug") ?? (match.Groups[1].Value == "slug" ? page.Data.FirstText("title") : null) ?? name,
            "filename" or "contentbasename" => name,
            _ => "",
        });
    }

    private static string Clean(string path) => NoAddress().Replace(path.ToLowerInvariant().Replace(' ', '-'), "").TrimStart('/');

    [GeneratedRegex(":([a-z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}/._~+#%-]", RegexOptions.CultureInvariant)]
    private static partial Regex NoAddress();
}

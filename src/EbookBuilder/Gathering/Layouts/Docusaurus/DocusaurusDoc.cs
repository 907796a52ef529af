using System.Text.RegularExpressions;
using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Layouts.Docusaurus;

/// <summary>A page of a Docusaurus site.</summary>
/// <param name="Path">Relative to the folder of its docs.</param>
/// <param name="Source">Relative to the book folder.</param>
/// <param name="Data">Its front matter.</param>
internal sealed partial record DocusaurusDoc(string Path, string Source, Setting Data)
{
    /// <summary>The folder that it lies in, without closing slash.</summary>
    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    /// <summary>The file's name without number and extension.</summary>
    public string BareName => WithoutNumber(System.IO.Path.GetFileNameWithoutExtension(Path));

    /// <summary>The folder with the numbers of its parts taken off.</summary>
    public string BareFolder => string.Join('/', Folder.Split('/').Select(WithoutNumber));

    /// <summary>Its identity in sidebars: the path without numbers and extension, or what <c>id</c> states in place of the name.</summary>
    public string Id => (BareFolder.Length > 0 ? BareFolder + "/" : "") + (Data.FirstText("id") ?? BareName);

    /// <summary>Whether it stands for its folder: <c>index</c>, <c>README</c>, or the name of the folder itself.</summary>
    public bool IsFolderIndex => BareName.ToLowerInvariant() is "index" or "readme" || (BareFolder.Length > 0 && BareName.Equals(BareFolder[(BareFolder.LastIndexOf('/') + 1)..], StringComparison.OrdinalIgnoreCase));

    /// <summary>Where it stands among its neighbours, or null.</summary>
    public double? Position => Data["sidebar_position"].Number ?? NumberOf(System.IO.Path.GetFileNameWithoutExtension(Path));

    /// <summary>The label that it has in sidebars, where it is not the title.</summary>
    public string? Label => Data.FirstText("sidebar_label");

    /// <summary>The address below the root of the docs.</summary>
    public string Url
    {
        get
        {
            var folder = BareFolder.Length > 0 ? BareFolder + "/" : "";
            if (Data.FirstText("slug") is { } slug) return slug.StartsWith('/') ? slug : "/" + BookFolder.Join(folder, slug);
            return "/" + (IsFolderIndex ? folder.TrimEnd('/') : Id);
        }
    }

    /// <summary>A name without a number in front (<c>01-intro</c>, <c>2. Next</c>); dates and versions keep theirs.</summary>
    public static string WithoutNumber(string name) => NumberPrefix().Match(name) is { Success: true } match && !DateOrVersion().IsMatch(name) ? match.Groups[2].Value : name;

    /// <summary>The number in front of a name, or null.</summary>
    public static double? NumberOf(string name) =>
        NumberPrefix().Match(name) is { Success: true } match && !DateOrVersion().IsMatch(name) ? double.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\A(\d{1,9})\s*[-_.]+\s*([^\s].*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPrefix();

    [GeneratedRegex(@"\A(?:\d{2}|\d{4})[-_.]\d{2}(?:[-_.]\d{2,4})?|\A\d+[-_.]\d+", RegexOptions.CultureInvariant)]
    private static partial Regex DateOrVersion();
}

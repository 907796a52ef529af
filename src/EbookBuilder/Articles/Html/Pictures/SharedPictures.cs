using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Pictures that a page shows several times: SingleFile writes their data once, as a variable of a style sheet, and puts an empty drawing with that background into the places.</summary>
internal sealed partial class SharedPictures
{
    private readonly Dictionary<string, string> _data = new(StringComparer.Ordinal);

    /// <summary>Reads the style sheets of a page.</summary>
    public SharedPictures(IElement root)
    {
        foreach (var style in NodeWalk.Elements(root).Where(element => element.LocalName == "style").Select(style => style.TextContent).Where(text => text.Contains("--sf-img-", StringComparison.Ordinal)))
        {
            foreach (Match variable in Variable.Matches(style)) _data.TryAdd(variable.Groups["name"].Value, variable.Groups["data"].Value);
        }
    }

    /// <summary>The data of the picture that stands in this place; null where it is not shared.</summary>
    public string? Of(IElement image) =>
        _data.Count > 0 && image.GetAttribute("style") is { } style && Use.Match(style) is { Success: true } use ? _data.GetValueOrDefault(use.Groups["name"].Value) : null;

    [GeneratedRegex("(?<name>--sf-img-[0-9]+)\\s*:\\s*url\\([\"']?(?<data>data:image/[^\"')]+)")]
    private static partial Regex Variable { get; }

    [GeneratedRegex(@"var\(\s*(?<name>--sf-img-[0-9]+)")]
    private static partial Regex Use { get; }
}

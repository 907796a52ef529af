using System.Globalization;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Gives every picture of a page the best source that is at hand: a file saved beside the page, or data inside of it. A picture that lies on the web alone cannot come
/// into the book: the caption speaks for it, or else its alternative text. Counting pixels vanish.
/// </summary>
/// <param name="find">Gives the source for a reference whose picture is at hand, else null.</param>
internal sealed class PagePictures(Func<string, string?> find)
{
    /// <summary>Whether the page is too large for its nodes to be moved about (<see cref="PageBulk"/>): attributes alone change then.</summary>
    public bool LeavesNodes { get; set; }

    /// <summary>Data of fewer bytes than this is a placeholder.</summary>
    private const int LeastData = 256;

    /// <summary>Whether everything that the page shows came with it or is on the web: it was saved from there.</summary>
    public bool IsFromWeb { get; set; }

    private readonly HashSet<string> _said = new(StringComparer.OrdinalIgnoreCase);
    private int _remote;
    private int _firstLine;

    /// <summary>How many pictures stayed on the web, and where the first stands.</summary>
    public (int Count, int Line) Remote => (_remote, _firstLine);

    /// <summary>Gives each picture of the page its best source, in place; those on the web stay for now, since a picture speaks for the box that it stands in.</summary>
    public void Settle(IElement root)
    {
        if (!LeavesNodes)
        {
            var due = NodeWalk.Elements(root).Where(element => element.LocalName is "noscript" or "amp-img").ToLookup(element => element.LocalName, StringComparer.Ordinal);
            foreach (var fallback in due["noscript"]) Unwrap(fallback);
            foreach (var image in due["amp-img"]) PagePreparation.RenameImage(image);
        }
        var shared = new SharedPictures(root);
        foreach (var image in NodeWalk.Elements(root).Where(element => element.LocalName == "img").ToList()) Choose(image, shared);
    }

    /// <summary>Pages keep the picture for readers without scripts in a <c>noscript</c>; a placeholder may stand in front of it.</summary>
    private static void Unwrap(IElement fallback)
    {
        if (fallback.QuerySelectorAll("img") is not { Length: 1 } images || !TextMeasure.IsBlank(fallback)) return;
        if (fallback.PreviousElementSibling is { } before && Only(before) is { } placeholder && IsPlaceholder(placeholder)) before.Remove();
        fallback.Parent?.ReplaceChild(images[0], fallback);
    }

    private static IElement? Only(IElement element) => element.LocalName == "img" ? element : TextMeasure.IsBlank(element) && element.QuerySelectorAll("img") is { Length: 1 } one ? one[0] : null;

    private static bool IsPlaceholder(IElement image) =>
        image.GetAttribute("src") is not { Length: > 0 } source || source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || (image.GetAttribute("class") ?? "").Contains("lazy", StringComparison.OrdinalIgnoreCase);

    private void Choose(IElement image, SharedPictures shared)
    {
        if (IsPixel(image))
        {
            Drop(image);
            return;
        }
        var sources = shared.Of(image) is { } data ? [data] : PictureSources.Of(image).ToList();
        var best = sources.Select(find).FirstOrDefault(found => found is not null) ?? sources.FirstOrDefault(IsRealData);
        if (best is not null) image.SetAttribute("src", best);
        else if (sources.FirstOrDefault(source => !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) is { } remote) image.SetAttribute("src", remote);
        else Drop(image);
    }

    /// <summary>Puts words in the place of the pictures that lie on the web or are missing from the saved files.</summary>
    /// <param name="content">The article.</param>
    /// <param name="title">Its title, or null: pages write it for every picture that they have no words for.</param>
    public void ReplaceRemote(IElement content, string? title)
    {
        if (title is not null) _said.Add(title);
        foreach (var image in content.QuerySelectorAll("img").ToList())
        {
            var source = image.GetAttribute("src") ?? "";
            if (BookPath.HasScheme(source) ? !IsInside(source) : source.StartsWith("//", StringComparison.Ordinal) || (IsFromWeb && source.Length > 0 && find(source) is null)) StandIn(image);
        }
    }

    private static bool IsInside(string source) => source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || source.StartsWith("resource:", StringComparison.Ordinal);

    private static bool IsPixel(IElement image) => IsTiny(image.GetAttribute("width")) || IsTiny(image.GetAttribute("height"));

    private static bool IsTiny(string? size) => int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels <= 2;

    private static bool IsRealData(string source) => source.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) && source.Length >= LeastData;

    private void StandIn(IElement image)
    {
        _remote++;
        if (_firstLine == 0) _firstLine = image.SourceReference?.Position.Line ?? 0;
        var words = AttributeFilter.OneLine(image.GetAttribute("alt"));
        if (words is null || SaysNothing(words) || HasCaption(image))
        {
            Drop(image);
            return;
        }
        if (LeavesNodes)
        {
            image.RemoveAttribute("src");
            return;
        }
        var text = PagePreparation.New(image, "span");
        text.SetAttribute("class", "image-alt");
        text.TextContent = words;
        if (Touches(image, 1)) text.TextContent += " ";
        if (Touches(image, -1)) text.TextContent = " " + text.TextContent;
        image.Parent!.ReplaceChild(text, image);
    }

    /// <summary>Whether the words are the name of a file, or those of another picture or of the page.</summary>
    private bool SaysNothing(string words) => IsFileName(words) || !_said.Add(words);

    /// <summary>One word with the joints of file names: an ending, an underscore, or three parts with letters and a number.</summary>
    private static bool IsFileName(string words)
    {
        if (!words.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-')) return false;
        return words.Contains('_', StringComparison.Ordinal) || Path.GetExtension(words).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".svg" or ".avif" or ".bmp"
            || (words.Count(c => c == '-') > 1 && words.Any(char.IsAsciiDigit) && words.Any(char.IsAsciiLetter));
    }

    /// <summary>Whether a word stands right behind the picture, or right before it, perhaps at the other side of a link's end.</summary>
    private static bool Touches(INode image, int direction)
    {
        for (var at = image; at.Parent is { } parent && PagePreparation.IsPhrasing(at); at = parent)
        {
            var beside = parent.ChildNodes.Index(at) + direction;
            if (beside < 0 || beside >= parent.ChildNodes.Length) continue;
            var text = parent.ChildNodes[beside].TextContent;
            return text.Length > 0 && char.IsLetterOrDigit(direction > 0 ? text[0] : text[^1]);
        }
        return false;
    }

    /// <summary>Nothing stays of the picture: the door leaves out one without source and words.</summary>
    private void Drop(IElement image)
    {
        if (!LeavesNodes) image.Remove();
        image.RemoveAttribute("src");
        image.RemoveAttribute("alt");
    }

    private static bool HasCaption(IElement image)
    {
        for (var above = image.ParentElement; above is not null; above = above.ParentElement)
        {
            if (above.LocalName == "figure") return !TextMeasure.IsBlank(above);
        }
        return false;
    }
}

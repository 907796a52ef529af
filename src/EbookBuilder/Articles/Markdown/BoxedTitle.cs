using EbookBuilder.Passes;

namespace EbookBuilder.Articles.Markdown;

/// <summary>The title that an article sets in HTML, with a picture and some links in a box that centres them, as the first pages of many projects do: it is put before the box, where titles stand.</summary>
internal static class BoxedTitle
{
    private static readonly ImmutableArray<string> Boxes = ["div", "header", "hgroup", "section"];

    /// <summary>Changes the body in place, where its first heading is such a title.</summary>
    public static void Lift(XElement body)
    {
        if (Headings.In(body).FirstOrDefault() is not { } heading || heading.Parent == body || Headings.LevelOf(heading) != 1 || Headings.TextOf(heading).Length == 0) return;
        var boxes = heading.Ancestors().TakeWhile(above => above != body).ToList();
        if (boxes.Exists(box => !Boxes.Contains(box.Name.LocalName))) return;
        heading.Remove();
        boxes[^1].AddBeforeSelf(heading);
    }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>Items of lists of tasks begin with a box of a form, which a book cannot have: a sign says whether the task is done.</summary>
internal static class TaskMarks
{
    /// <summary>Puts the signs in the places of the boxes.</summary>
    public static void Show(IEnumerable<Element> elements)
    {
        foreach (IElement box in elements)
        {
            if (box is Element { LocalName: "input" } && box.Matches("li input[type=checkbox]") && IsMark(box)) Put(box, box.HasAttribute("checked"));
            else if (box is Element { ClassName: { } names } && names.Contains("checkbox", StringComparison.Ordinal) && box.Matches(".to-do-list .checkbox")) Put(box, box.ClassList.Contains("checkbox-on"));
        }
    }

    private static void Put(IElement box, bool isDone)
    {
        var blank = box.NextSibling is IText { Data: [' ' or '\n', ..] } ? "" : " ";
        box.Parent!.ReplaceChild(box.Owner!.CreateTextNode((isDone ? "☑" : "☐") + blank), box);
    }

    /// <summary>Boxes that nobody can set, and those that are called so; the others are of forms and menus.</summary>
    private static bool IsMark(IElement box) =>
        box.HasAttribute("disabled") || PageHints.NamesOf(box).Contains("task", StringComparison.OrdinalIgnoreCase) || (box.ParentElement is { } item && PageHints.NamesOf(item).Contains("task", StringComparison.OrdinalIgnoreCase));
}

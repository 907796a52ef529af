using EbookBuilder.Languages;

namespace EbookBuilder.Binding;

/// <summary>The name by which a sentence calls a work.</summary>
internal static class ShortName
{
    /// <summary>A longer title would drown the sentence that cites it.</summary>
    private const int LongestTitle = 40;

    /// <summary>One family name, two, the first of more; without any the beginning of the title.</summary>
    public static string Of(Reference reference, CitationWords words) => reference.Creators switch
    {
        [] => Title(reference.Title ?? reference.Key),
        [var only] => only.Family,
        [var first, var second] => $"{first.Family} & {second.Family}",
        [var first, ..] => $"{first.Family} {words.EtAl}",
    };

    private static string Title(string title)
    {
        if (title.Length <= LongestTitle) return title;
        var blank = title.LastIndexOf(' ', LongestTitle);
        return title[..(blank > 0 ? blank : LongestTitle)].TrimEnd(',', ':', ';', '.') + "…";
    }
}

namespace EbookBuilder.Articles.PlainText;

/// <summary>A line that names the place of a meeting or a talk after a word for it: <c>Ort: Gasthof Zur Linde, Wendisch</c>.</summary>
/// <param name="Line">The line.</param>
/// <param name="Place">The place.</param>
internal sealed record PlaceField(TextLine Line, string Place)
{
    private static readonly string[] Labels =
    [
        "place", "location", "venue", "where", "ort", "sitzungsort", "lieu", "lugar", "luogo", "local", "plaats", "locatie", "miejsce", "место", "место проведения", "місце", "місце проведення", "τόπος", "τοποθεσία", "المكان", "مکان", "מקום", "स्थान", "地点", "地點", "場所", "会場", "장소", "plats", "sted", "paikka", "místo", "helyszín", "yer",
    ];

    /// <summary>The place that a line names, or null.</summary>
    public static PlaceField? Find(TextLine line)
    {
        var colon = line.Text.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && Labels.Contains(line.Text[..colon].Trim().ToLowerInvariant()) && line.Text[(colon + 1)..].Trim() is { Length: > 1 } place ? new(line, place) : null;
    }
}

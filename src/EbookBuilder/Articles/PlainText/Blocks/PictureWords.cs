using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>The words with which pictures and tables are counted.</summary>
internal static class PictureWords
{
    /// <summary>Those that the book itself would use, and others of these languages.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. BookWords.Every.SelectMany(words => (IEnumerable<string>)[words.Figure, words.Table]),
        "شكل", "جدول", "圖形", "表格", "图表", "圖表", "afbeelding", "ilustración", "ilustracja", "ілюстрація", "иллюстрация", "малюнок", "εικόνα", "immagine", "bild", "diagram", "chart", "تصویر",
    ];

    /// <summary>Short forms, mostly with a stop behind them.</summary>
    public static ImmutableArray<string> Short { get; } = ["fig", "tab", "abb", "рис", "табл", "мал"];
}

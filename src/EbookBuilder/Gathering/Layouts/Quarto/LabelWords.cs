namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>The words in front of numbers, by language; English where a language has no row.</summary>
internal static class LabelWords
{
    private static readonly string[] Kinds = ["chapter", "section", "figure", "table", "equation", "listing", "appendix"];

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = ["Chapter", "Section", "Figure", "Table", "Equation", "Listing", "Appendix"],
        ["de"] = ["Kapitel", "Kapitel", "Abbildung", "Tabelle", "Gleichung", "Listing", "Anhang"],
        ["fr"] = ["Chapitre", "Section", "Figure", "Table", "Équation", "Listing", "Annexe"],
        ["es"] = ["Capítulo", "Sección", "Figura", "Tabla", "Ecuación", "Listado", "Apéndice"],
        ["pt"] = ["Capítulo", "Secção", "Figura", "Tabela", "Equação", "Listagem", "Apêndice"],
        ["it"] = ["Capitolo", "Sezione", "Figura", "Tabella", "Equazione", "Elenco", "Appendice"],
        ["nl"] = ["Hoofdstuk", "Paragraaf", "Figuur", "Tabel", "Vergelijking", "Codefragment", "Bijlage"],
        ["ru"] = ["Глава", "Раздел", "Рисунок", "Таблица", "Уравнение", "Листинг", "Приложение"],
        ["zh"] = ["章", "节", "图", "表", "式", "列表", "附录"],
        ["ja"] = ["章", "セクション", "図", "表", "式", "リスト", "付録"],
    };

    private static readonly Dictionary<string, string> AppendicesWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "Appendices",
        ["de"] = "Anhang",
        ["fr"] = "Annexes",
        ["es"] = "Apéndices",
        ["pt"] = "Apêndices",
        ["it"] = "Appendici",
        ["nl"] = "Bijlagen",
        ["ru"] = "Приложения",
        ["zh"] = "附录",
        ["ja"] = "付録",
    };

    /// <summary>The title of the part that holds the appendices.</summary>
    public static string Appendices(string? language) => AppendicesWords.GetValueOrDefault((language ?? "en").Split('-')[0], "Appendices");

    /// <summary><c>Section 3.2</c>; the title where there is no number.</summary>
    public static string Of(BookLabel label, string? language)
    {
        if (label.Number is null) return label.Title.Length > 0 ? label.Title : label.Id;
        var words = Words.GetValueOrDefault((language ?? "en").Split('-')[0]) ?? Words["en"];
        return $"{words[Math.Max(0, Array.IndexOf(Kinds, label.Kind))]} {label.Number}";
    }
}

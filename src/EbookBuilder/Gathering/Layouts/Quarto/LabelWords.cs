namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>The words in front of numbers, by language; English where a language has no row.</summary>
internal static class LabelWords
{
    private static readonly string[] Kinds = ["chapter", "section", "figure", "table", "equation", "listing", "appendix", "theorem", "lemma", "corollary", "proposition", "definition", "example", "exercise"];

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = ["Chapter", "Section", "Figure", "Table", "Equation", "Listing", "Appendix", "Theorem", "Lemma", "Corollary", "Proposition", "Definition", "Example", "Exercise"],
        ["de"] = ["Kapitel", "Kapitel", "Abbildung", "Tabelle", "Gleichung", "Listing", "Anhang", "Theorem", "Lemma", "Korollar", "Satz", "Definition", "Beispiel", "Übungsaufgabe"],
        ["fr"] = ["Chapitre", "Section", "Figure", "Table", "Équation", "Listing", "Annexe", "Théorème", "Lemme", "Corollaire", "Proposition", "Définition", "Exemple", "Exercice"],
        ["es"] = ["Capítulo", "Sección", "Figura", "Tabla", "Ecuación", "Listado", "Apéndice", "Teorema", "Lema", "Corolario", "Proposición", "Definición", "Ejemplo", "Ejercicio"],
        ["pt"] = ["Capítulo", "Secção", "Figura", "Tabela", "Equação", "Listagem", "Apêndice", "Teorema", "Lema", "Corolário", "Proposição", "Definição", "Exemplo", "Exercício"],
        ["it"] = ["Capitolo", "Sezione", "Figura", "Tabella", "Equazione", "Elenco", "Appendice", "Teorema", "Lemma", "Corollario", "Proposizione", "Definizione", "Esempio", "Esercizio"],
        ["nl"] = ["Hoofdstuk", "Paragraaf", "Figuur", "Tabel", "Vergelijking", "Codefragment", "Bijlage", "Stelling", "Lemma", "Corollarium", "Propositie", "Definitie", "Voorbeeld", "Oefening"],
        ["ru"] = ["Глава", "Раздел", "Рисунок", "Таблица", "Уравнение", "Листинг", "Приложение", "Теорема", "Лемма", "Следствие", "Утверждение", "Определение", "Пример", "Упражнение"],
        ["zh"] = ["章", "节", "图", "表", "式", "列表", "附录", "定理", "引理", "推论", "命题", "定义", "示例", "练习"],
        ["ja"] = ["章", "セクション", "図", "表", "式", "リスト", "付録", "定理", "補題", "系", "命題", "定義", "例", "練習"],
    };

    // The letters in front of a label, and what it names (quarto.org/docs/authoring/cross-references.html#reserved-prefixes).
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["thm"] = "theorem",
        ["lem"] = "lemma",
        ["cor"] = "corollary",
        ["prp"] = "proposition",
        ["cnj"] = "conjecture",
        ["def"] = "definition",
        ["exm"] = "example",
        ["exr"] = "exercise",
        ["sol"] = "solution",
        ["rem"] = "remark",
        ["alg"] = "algorithm",
        ["nte"] = "note",
        ["tip"] = "tip",
        ["wrn"] = "warning",
        ["imp"] = "important",
        ["cau"] = "caution",
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
        return $"{Word(label.Kind, language)} {label.Number}";
    }

    /// <summary>What a label of the kind <c>thm-x</c> or <c>nte-x</c> names, or null where it is none of these.</summary>
    public static string? KindOf(string label) => Prefixes.GetValueOrDefault(label.Split('-', ':')[0]);

    /// <summary>The word for a kind of thing; kinds that only the English list has are called so everywhere.</summary>
    public static string Word(string kind, string? language)
    {
        var at = Array.IndexOf(Kinds, kind);
        if (at < 0) return char.ToUpperInvariant(kind[0]) + kind[1..];
        return (Words.GetValueOrDefault((language ?? "en").Split('-')[0]) ?? Words["en"])[at];
    }
}

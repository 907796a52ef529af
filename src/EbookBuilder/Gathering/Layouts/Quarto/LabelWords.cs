using EbookBuilder.Languages;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>The words for theorems and their like, by language; English where a language has no row. What the book itself numbers has its words there.</summary>
internal static class LabelWords
{
    private static readonly string[] Kinds = ["theorem", "lemma", "corollary", "proposition", "definition", "example", "exercise"];

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = ["Theorem", "Lemma", "Corollary", "Proposition", "Definition", "Example", "Exercise"],
        ["de"] = ["Theorem", "Lemma", "Korollar", "Satz", "Definition", "Beispiel", "Übungsaufgabe"],
        ["fr"] = ["Théorème", "Lemme", "Corollaire", "Proposition", "Définition", "Exemple", "Exercice"],
        ["es"] = ["Teorema", "Lema", "Corolario", "Proposición", "Definición", "Ejemplo", "Ejercicio"],
        ["pt"] = ["Teorema", "Lema", "Corolário", "Proposição", "Definição", "Exemplo", "Exercício"],
        ["it"] = ["Teorema", "Lemma", "Corollario", "Proposizione", "Definizione", "Esempio", "Esercizio"],
        ["nl"] = ["Stelling", "Lemma", "Corollarium", "Propositie", "Definitie", "Voorbeeld", "Oefening"],
        ["ru"] = ["Теорема", "Лемма", "Следствие", "Утверждение", "Определение", "Пример", "Упражнение"],
        ["zh"] = ["定理", "引理", "推论", "命题", "定义", "示例", "练习"],
        ["ja"] = ["定理", "補題", "系", "命題", "定義", "例", "練習"],
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

    /// <summary>Whether the book itself numbers such things, shows the number where they stand, and gives references their words.</summary>
    public static bool IsNumberedByBook(string kind) => kind is "chapter" or "section" or "appendix" or "figure" or "table" or "listing";

    /// <summary><c>Theorem 3.2</c>; the title where there is no number.</summary>
    public static string Of(BookLabel label, string? language)
    {
        if (label.Number is null) return label.Title.Length > 0 ? label.Title : label.Id;
        return label.Kind == "equation" ? NumberedNames.Equation(language ?? "en", label.Number) : $"{Word(label.Kind, language)} {label.Number}";
    }

    /// <summary>What a label of the kind <c>thm-x</c> or <c>nte-x</c> names, or null where it is none of these.</summary>
    public static string? KindOf(string label) => Prefixes.GetValueOrDefault(label.Split('-', ':')[0]);

    /// <summary>The letters in front of labels of a kind, or null where it has none.</summary>
    public static string? PrefixOf(string kind) => Prefixes.FirstOrDefault(prefix => prefix.Value == kind).Key;

    /// <summary>The word for a kind of thing; kinds that only the English list has are called so everywhere.</summary>
    public static string Word(string kind, string? language)
    {
        var at = Array.IndexOf(Kinds, kind);
        if (at < 0) return char.ToUpperInvariant(kind[0]) + kind[1..];
        return (Words.GetValueOrDefault((language ?? "en").Split('-')[0]) ?? Words["en"])[at];
    }
}

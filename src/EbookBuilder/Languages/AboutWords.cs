namespace EbookBuilder.Languages;

/// <summary>The heading of the page about the authors.</summary>
/// <param name="One">Of one author.</param>
/// <param name="Many">Of several.</param>
internal sealed record AboutWords(string One, string Many)
{
    private static readonly AboutWords English = new("About the author", "About the authors");

    private static readonly LanguageTable<AboutWords> Table = new(English, new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["de"] = new("Zur Person", "Zu den Personen"),
        ["fr"] = new("L’auteur", "Les auteurs"),
        ["es"] = new("Sobre el autor", "Sobre los autores"),
        ["it"] = new("L’autore", "Gli autori"),
        ["pt"] = new("Sobre o autor", "Sobre os autores"),
        ["nl"] = new("Over de auteur", "Over de auteurs"),
        ["sv"] = new("Om författaren", "Om författarna"),
        ["da"] = new("Om forfatteren", "Om forfatterne"),
        ["nb"] = new("Om forfatteren", "Om forfatterne"),
        ["fi"] = new("Kirjoittajasta", "Kirjoittajista"),
        ["pl"] = new("O autorze", "O autorach"),
        ["cs"] = new("O autorovi", "O autorech"),
        ["hu"] = new("A szerzőről", "A szerzőkről"),
        ["ro"] = new("Despre autor", "Despre autori"),
        ["tr"] = new("Yazar hakkında", "Yazarlar hakkında"),
        ["ru"] = new("Об авторе", "Об авторах"),
        ["uk"] = new("Про автора", "Про авторів"),
        ["el"] = new("Ο συγγραφέας", "Οι συγγραφείς"),
        ["ar"] = new("عن المؤلف", "عن المؤلفين"),
        ["fa"] = new("دربارهٔ نویسنده", "دربارهٔ نویسندگان"),
        ["he"] = new("על המחבר", "על המחברים"),
        ["hi"] = new("लेखक परिचय", "लेखकों का परिचय"),
        ["bn"] = new("লেখক পরিচিতি", "লেখক পরিচিতি"),
        ["ja"] = new("著者紹介", "著者紹介"),
        ["ko"] = new("지은이 소개", "지은이 소개"),
        ["zh"] = new("作者简介", "作者简介"),
        ["zh-Hant"] = new("作者簡介", "作者簡介"),
    });

    /// <summary>The words of a language; the English ones where it is not known here.</summary>
    public static AboutWords In(string language) => Table.In(language);
}

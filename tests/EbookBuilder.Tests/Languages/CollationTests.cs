using EbookBuilder.Languages;

namespace EbookBuilder.Tests.Languages;

/// <summary>The order of indexes.</summary>
public sealed class CollationTests
{
    [Theory]
    [InlineData("en", "Äpfel apple “Avon” zebra Éclair 10 œuvre")]
    public void Signs_and_accents_do_not_count(string language, string words) =>
        Assert.Equal(["10", "Äpfel", "apple", "“Avon”", "Éclair", "œuvre", "zebra"], Sorted(language, words));

    [Theory]
    [InlineData("sv", "zebra ärla ål öga apa", "apa zebra ål ärla öga")]
    [InlineData("da", "åre æble øre zoo abe", "abe zoo æble øre åre")]
    [InlineData("es", "nube ñandú oro", "nube ñandú oro")]
    [InlineData("cs", "chata cihla hora čas", "cihla čas hora chata")]
    [InlineData("tr", "ısı iki hal Irmak", "hal Irmak ısı iki")]
    [InlineData("uk", "яма їжак іній ива", "ива іній їжак яма")]
    [InlineData("ru", "яма ёлка ель йод", "ёлка ель йод яма")]
    [InlineData("ja", "かわ がけ うみ カメ", "うみ がけ カメ かわ")]
    public void An_alphabet_has_its_own_letters(string language, string words, string sorted) => Assert.Equal(sorted.Split(' '), Sorted(language, words));

    [Theory]
    [InlineData("en", "“élan”", "E")]
    [InlineData("en", "3D", "0–9")]
    [InlineData("en", "+", "#")]
    [InlineData("sv", "ål", "Å")]
    [InlineData("cs", "chata", "Ch")]
    [InlineData("tr", "iki", "İ")]
    [InlineData("ja", "がけ", "か")]
    [InlineData("ja", "プール", "は")]
    [InlineData("ko", "물", "ㅁ")]
    [InlineData("zh", "水", "漢字")]
    [InlineData("ru", "ёлка", "Е")]
    public void A_word_stands_under_its_letter(string language, string word, string group) => Assert.Equal(group, Collation.In(language).GroupOf(word));

    private static IEnumerable<string> Sorted(string language, string words)
    {
        var order = Collation.In(language);
        return words.Split(' ').OrderBy(order.KeyOf, StringComparer.Ordinal);
    }
}

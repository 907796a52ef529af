using System.Text;
using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Tests.Articles.PlainText.Characters;

/// <summary>UTF-8 that was read in another encoding, once or twice, comes out as it was; sound texts stay as they are.</summary>
public sealed class MojibakeTests
{
    private const string French = "Déjà l’été s’achève, et les forêts sont dorées.";
    private const string Russian = "При ясной погоде виден другой берег.";

    [Theory]
    [InlineData("windows-1252", French)]
    [InlineData("macintosh", French)]
    [InlineData("ibm437", French)]
    [InlineData("ibm850", French)]
    [InlineData("windows-1251", Russian)]
    [InlineData("windows-1250", French)]
    public void A_misread_text_is_mended(string encoding, string text)
    {
        var once = Misread(encoding, text);
        Assert.NotEqual(text, once);
        Assert.Equal(text, Mojibake.Mend(once).Text);
        Assert.Equal(text, Mojibake.Mend(Misread(encoding, once)).Text);
    }

    [Theory]
    [InlineData(French)]
    [InlineData(Russian)]
    [InlineData("Die Wurzel √2 und die Temperatur 5 °C; ein Café in São Paulo.")]
    [InlineData("┌──┬──┐\n│  │  │\n├──┼──┤\n│  │  │\n└──┴──┘")]
    [InlineData("В. Г. Иванов © 1998, 20 °С, №5")]
    public void A_sound_text_stays(string text) => Assert.Same(text, Mojibake.Mend(text).Text);

    private static string Misread(string encoding, string text) => LegacyEncoding.CodePage(encoding).GetString(Encoding.UTF8.GetBytes(text));
}

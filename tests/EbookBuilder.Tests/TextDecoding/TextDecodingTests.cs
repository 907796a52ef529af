using System.Text;

namespace EbookBuilder.Tests.Decoding;

public sealed class TextDecodingTests
{
    private const string Western = "Die Brücke über den Fluß wurde schöner, als wir es für möglich hielten. Später käme auch der Müller vorbei.\nEin Café öffnete früh.";
    private const string French = "L’été au moulin : « Où êtes-vous donc allés ? » C’était l’été ; le garçon naïf cherchait une clé à l’œil. Ça coûte trop cher…";
    private const string Italian = "Il mugnaio è già qui, perché il mulino è più in là e la strada è lunga. Così sarà anche domani, però più tardi.";
    private const string Polish = "Wczoraj w południe młynarz zamknął bramę i poszedł nad rzekę. Źródło wyschło, więc koło młyńskie stało. Żaden człowiek nie wiedział, gdzie jest śluza.";
    private const string Turkish = "Dün öğlen değirmenci kapıyı kapattı ve ırmağa indi. Kaynak kurumuştu, bu yüzden değirmen taşı duruyordu. Çeyrek yüzyıl sonra hâlâ kimse anahtarı bulmamıştı.";
    private const string Russian = "Река дважды покидала своё русло с тех пор, как построили старый мост, и оба раза возвращалась.\nМост стоит.";
    private const string Japanese = "古い橋が架けられてから川は二度その流れを変えた。誰も予想しなかった道を通って戻ってきたのである。";
    private const string Chinese = "自从老桥建成以来，这条河两次离开河道，两次都从没有人想到的路回来。人们说桥还在那里。";
    private const string Korean = "오래된 다리가 놓인 뒤로 강은 두 번 물길을 떠났고, 두 번 모두 아무도 생각하지 못한 길로 돌아왔다.";

    static TextDecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", Western)]
    [InlineData("utf-16", Western)]
    [InlineData("utf-16BE", Chinese)]
    [InlineData("utf-32", Russian)]
    [InlineData("windows-1252", Western)]
    [InlineData("macintosh", Western)]
    [InlineData("macintosh", French)]
    [InlineData("ibm850", Western)]
    [InlineData("ibm437", Italian)]
    [InlineData("windows-1250", Polish)]
    [InlineData("iso-8859-2", Polish)]
    [InlineData("ibm852", Polish)]
    [InlineData("x-mac-ce", Polish)]
    [InlineData("windows-1254", Turkish)]
    [InlineData("ibm857", Turkish)]
    [InlineData("hz-gb-2312", Chinese)]
    [InlineData("koi8-u", "Учора опівдні мельник зачинив браму й пішов до річки. Ніхто не знав, де ключ.")]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("gb18030", Chinese)]
    [InlineData("big5", "舊橋建成以來，這條河兩次離開河道，兩次都從沒有人想到的路回來。人們說橋還在那裡。")]
    [InlineData("euc-kr", Korean)]
    [InlineData("iso-2022-jp", Japanese)]
    [InlineData("iso-2022-kr", Korean)]
    public void ReadsATextInItsEncoding(string encoding, string text)
    {
        var codec = Encoding.GetEncoding(encoding);
        byte[] marked = [.. codec.GetPreamble(), .. codec.GetBytes(text)];
        Assert.Equal(text, EbookBuilder.TextDecoding.Decode(marked).Text);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void KnowsUtf16WithoutAMark(string encoding)
    {
        foreach (var text in new[] { Western, Russian, "第一行。\n" + Chinese + "\n第三行。\n第四行。" })
            Assert.Equal(text, EbookBuilder.TextDecoding.Decode(Encoding.GetEncoding(encoding).GetBytes(text)).Text);
    }

    [Fact]
    public void OneBrokenByteDoesNotSpoilUtf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Western), 0xE9, .. Encoding.UTF8.GetBytes(" - " + Western)];
        Assert.Equal(Western + "é - " + Western, EbookBuilder.TextDecoding.Decode(bytes).Text);
    }

    [Fact]
    public void EveryLineEndBecomesOneLineFeedAndControlsGo()
    {
        var decoded = EbookBuilder.TextDecoding.Decode("a\r\nb\rc\r\r\nd\u0085e\u2028f\0g\u0001\fh"u8);
        Assert.Equal("a\nb\nc\nd\ne\nfg h", decoded.Text);
        Assert.Equal(2, decoded.Removed);
    }

    [Fact]
    public void NothingThatItReturnsIsForbiddenInXml()
    {
        var random = new Random(7);
        for (var run = 0; run < 500; run++)
        {
            var bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);
            var text = EbookBuilder.TextDecoding.Decode(bytes).Text;
            System.Xml.XmlConvert.VerifyXmlChars(text);
        }
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj", "PDF")]
    [InlineData("PK\u0003\u0004....", "ZIP")]
    [InlineData("ab\0\0\u0001\u0002\0\0\u0003cd", "control")]
    public void SeesThatAFileIsNoText(string content, string kind)
    {
        Assert.True(EbookBuilder.TextDecoding.LooksBinary(Encoding.Latin1.GetBytes(content), out var found));
        Assert.Contains(kind, found, StringComparison.Ordinal);
    }

    [Fact]
    public void TextIsNotTakenForBinary()
    {
        foreach (var encoding in new[] { "utf-8", "utf-16", "windows-1251", "shift_jis" })
            Assert.False(EbookBuilder.TextDecoding.LooksBinary(Encoding.GetEncoding(encoding).GetBytes(Japanese + Russian), out _));
    }
}

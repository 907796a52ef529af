using System.Text;

namespace EbookBuilder.Tests.Decoding;

public sealed class TextDecodingTests
{
    private const string Western = "Die Brücke über den Fluß wurde schöner, als wir es für möglich hielten. Später käme auch der Müller vorbei.\nEin Café öffnete früh.";
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

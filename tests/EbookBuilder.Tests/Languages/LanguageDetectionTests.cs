using EbookBuilder.Languages;

namespace EbookBuilder.Tests.Languages;

public sealed class LanguageDetectionTests
{
    [Theory]
    [InlineData("en", "The river has left its bed twice since the old bridge was built, and both times it came back by a way that no one had foreseen.")]
    [InlineData("fr", "La rivière a quitté son lit deux fois depuis que le vieux pont est construit, et les deux fois elle est revenue par un chemin que personne n’avait prévu.")]
    [InlineData("de", "Der Fluss hat sein Bett zweimal verlassen, seit die alte Brücke gebaut wurde, und beide Male kam er auf einem Weg zurück, den niemand erwartet hatte.")]
    [InlineData("es", "El río ha dejado su cauce dos veces desde que se construyó el puente viejo, y las dos veces volvió por un camino que nadie había previsto.")]
    [InlineData("it", "Il fiume ha lasciato il suo letto due volte da quando il vecchio ponte è stato costruito, e tutte e due le volte è tornato per una via che nessuno aveva previsto.")]
    [InlineData("pt", "O rio deixou o seu leito duas vezes desde que a ponte velha foi construída, e nas duas vezes voltou por um caminho que ninguém tinha previsto.")]
    [InlineData("nl", "De rivier heeft haar bedding twee keer verlaten sinds de oude brug werd gebouwd, en beide keren kwam zij terug langs een weg die niemand had verwacht.")]
    [InlineData("pl", "Rzeka dwa razy opuściła swoje koryto, odkąd zbudowano stary most, i za każdym razem wracała drogą, której nikt się nie spodziewał.")]
    [InlineData("sv", "Floden har lämnat sin bädd två gånger sedan den gamla bron byggdes, och båda gångerna kom den tillbaka på en väg som ingen hade väntat sig.")]
    [InlineData("tr", "Eski köprü yapıldığından beri ırmak iki kez yatağını terk etti ve her ikisinde de kimsenin beklemediği bir yoldan geri döndü.")]
    [InlineData("id", "Sungai itu sudah dua kali meninggalkan alurnya sejak jembatan lama dibangun, dan dua kali pula kembali melalui jalan yang tidak diduga orang.")]
    [InlineData("ru", "Река дважды покидала своё русло с тех пор, как построили старый мост, и оба раза возвращалась путём, которого никто не ждал.")]
    [InlineData("uk", "Річка двічі залишала своє русло, відколи збудували старий міст, і обидва рази поверталася шляхом, якого ніхто не чекав.")]
    [InlineData("bg", "Реката два пъти е напускала коритото си, откакто старият мост е построен, и двата пъти се е връщала по път, който никой не е очаквал.")]
    [InlineData("el", "Το ποτάμι άφησε δύο φορές την κοίτη του από τότε που χτίστηκε το παλιό γεφύρι.")]
    [InlineData("he", "הנהר עזב את אפיקו פעמיים מאז שנבנה הגשר הישן, ובשתי הפעמים חזר בדרך שאיש לא ציפה לה.")]
    [InlineData("ar", "ترك النهر مجراه مرتين منذ أن بني الجسر القديم، وفي المرتين عاد من طريق لم يكن أحد يتوقعه.")]
    [InlineData("fa", "رودخانه از زمانی که پل قدیمی ساخته شد دو بار بستر خود را ترک کرد و هر دو بار از راهی بازگشت که هیچ کس انتظارش را نداشت.")]
    [InlineData("ur", "پرانے پل کے بننے کے بعد سے دریا نے دو بار اپنا راستہ چھوڑا ہے اور دونوں بار ایسے راستے سے واپس آیا جس کی کسی کو امید نہیں تھی۔")]
    [InlineData("hi", "पुराने पुल के बनने के बाद से नदी ने दो बार अपना रास्ता छोड़ा है और दोनों बार वह ऐसे रास्ते से लौटी है जिसकी किसी को आशा नहीं थी।")]
    [InlineData("mr", "जुना पूल बांधल्यापासून नदीने दोन वेळा आपला मार्ग सोडला आहे आणि दोन्ही वेळा ती अशा वाटेने परत आली की कोणालाही अपेक्षा नव्हती.")]
    [InlineData("bn", "পুরনো সেতু তৈরি হওয়ার পর থেকে নদীটি দুইবার তার পথ ছেড়েছে এবং দুইবারই এমন পথে ফিরে এসেছে যা কেউ আশা করেনি।")]
    [InlineData("ja", "古い橋が架けられてから川は二度その流れを変え、二度とも誰も予想しなかった道を通って戻ってきた。")]
    [InlineData("ko", "옛 다리가 놓인 뒤로 강은 두 번 물길을 바꾸었고, 두 번 모두 아무도 예상하지 못한 길로 돌아왔다.")]
    [InlineData("zh-Hans", "自从老桥建成以来，这条河两次离开河道，两次都从没有人想到的路回来。")]
    [InlineData("zh-Hant", "自從老橋建成以來，這條河兩次離開河道，兩次都從沒有人想到的路回來。")]
    [InlineData("und", "12 + 30 = 42 ...")]
    public void NamesTheLanguageOfOneSentence(string tag, string sentence)
    {
        var found = LanguageDetection.Detect(sentence);
        Assert.Equal(tag, found.Tag);
        Assert.InRange(found.Confidence, tag == "und" ? 0 : 0.2, 1);
    }

    [Fact]
    public void AChineseArticleFullOfEnglishNamesStaysChinese() =>
        Assert.Equal("zh-Hans", LanguageDetection.Detect("使用 Visual Studio Code 打开项目，然后运行 npm install 命令，这样就可以开始了。").Tag);
}

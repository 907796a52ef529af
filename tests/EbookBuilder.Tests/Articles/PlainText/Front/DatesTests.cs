using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Tests.Articles.PlainText.Front;

public sealed class DatesTests
{
    [Theory]
    [InlineData("Published on 8th November 2022")]
    [InlineData("November 8, 2022")]
    [InlineData("Tue, 8 Nov 2022 10:00")]
    [InlineData("2022-11-08")]
    [InlineData("Publié le 8 novembre 2022")]
    [InlineData("Berlin, den 8. November 2022")]
    [InlineData("8 de noviembre de 2022")]
    [InlineData("8 novembre 2022")]
    [InlineData("8 de novembro de 2022")]
    [InlineData("8 november 2022")]
    [InlineData("8 listopada 2022")]
    [InlineData("8. listopadu 2022")]
    [InlineData("2022. november 8.")]
    [InlineData("8 ноября 2022 г.")]
    [InlineData("8 листопада 2022 р.")]
    [InlineData("8 Νοεμβρίου 2022")]
    [InlineData("8 Kasım 2022")]
    [InlineData("8. marraskuuta 2022")]
    [InlineData("8 نوفمبر 2022")]
    [InlineData("۸ نوامبر ۲۰۲۲")]
    [InlineData("8 בנובמבר 2022")]
    [InlineData("8 नवंबर 2022")]
    [InlineData("৮ নভেম্বর ২০২২")]
    [InlineData("8 พ.ย. 2565 เวลา 10:00 น.")]
    [InlineData("8 พ.ย. 65")]
    [InlineData("8 พฤศจิกายน พ.ศ. 2565")]
    [InlineData("08/11/2565")]
    [InlineData("民國111/11/08")]
    [InlineData("令和4.11.8")]
    [InlineData("14 ربيع الآخر 1444 هـ")]
    [InlineData("١٤ من ربيع الآخر ١٤٤٤هـ")]
    [InlineData("١٤٤٤/٤/١٤")]
    [InlineData("14/04/1444 هـ")]
    [InlineData("14 ربيع الآخر 1444 هـ الموافق 8 نوفمبر 2022")]
    [InlineData("Ngày 8 tháng 11 năm 2022")]
    [InlineData("8 tháng 11, 2022")]
    [InlineData("2022 m. lapkričio 8 d.")]
    [InlineData("2022. gada 8. novembris")]
    [InlineData("8 nov. 2022")]
    [InlineData("8 lis 2022")]
    [InlineData("8 Kas 2022")]
    [InlineData("8 нояб. 2022 г.")]
    [InlineData("8 лист. 2022")]
    [InlineData("8 Νοε 2022")]
    [InlineData("8 नव॰ 2022")]
    [InlineData("发布日期：2022年11月8日")]
    [InlineData("2022년 11월 8일")]
    [InlineData("08.11.2022")]
    [InlineData("8-Nov-2022")]
    [InlineData("二〇二二年十一月八日")]
    [InlineData("令和4年11月8日")]
    [InlineData("民國111年11月8日")]
    [InlineData("۱۷ آبان ۱۴۰۱")]
    [InlineData("۱۴۰۱/۸/۱۷")]
    [InlineData("8 تشرين الثاني 2022")]
    [InlineData("٨ نوفمبر ٢٠٢٢")]
    [InlineData("८ नवंबर २०२२")]
    [InlineData("8 พฤศจิกายน 2565")]
    public void A_day_is_found_in_the_words_of_many_languages(string line) => Assert.Equal("2022-11-08", Dates.Find(line)?.Value);

    [Theory]
    [InlineData("04/05/2022")]
    [InlineData("Room 8, floor 11")]
    [InlineData("31 February 2022")]
    [InlineData("Version 2.11.8")]
    [InlineData("平成99年1月1日")]
    [InlineData("PC Mag 2022")]
    [InlineData("30 صفر 1500")]
    public void What_may_be_no_day_or_another_is_none(string line) => Assert.Null(Dates.Find(line));

    [Fact]
    public void The_language_tells_whether_the_day_leads()
    {
        Assert.Equal("2022-11-08", Dates.Find("111/11/08", "zh-TW")?.Value);
        Assert.Null(Dates.Find("111/11/08", "en"));
        Assert.Equal("2022-05-04", Dates.Find("04/05/2022", "fr")?.Value);
        Assert.Null(Dates.Find("04/05/2022", "en"));
    }

    [Theory]
    [InlineData("Port Ellery, 3 May 2021", "Port Ellery")]
    [InlineData("Given at Port Ellery, 3 May 2021", "Port Ellery")]
    [InlineData("Nantes, le 15 août 2019", "Nantes")]
    [InlineData("3 May 2021, Geneva", "Geneva")]
    [InlineData("2021年6月18日，于杭州", "杭州")]
    [InlineData("Friday, 3 May 2021", null)]
    [InlineData("Publié le 3 mai 2021", null)]
    [InlineData("Montag, 3. Mai 2021", null)]
    public void A_place_stands_beside_the_date_and_is_no_day_of_the_week(string line, string? place)
    {
        var found = DateLine.Of(line, 0, null);
        Assert.Equal(place, found?.Place is { } at ? line[at.Start..at.End] : null);
    }
}

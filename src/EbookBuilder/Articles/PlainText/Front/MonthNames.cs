using System.Collections.Frozen;

namespace EbookBuilder.Articles.PlainText;

/// <summary>The names of the months, as they stand in dates (in the genitive where the language has one), long and short.</summary>
internal static class MonthNames
{
    // Each line: the twelve months of one language; a slash separates spellings of one month.
    private static readonly string[] Languages =
    [
        "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
        "janvier/janv février/fevrier/févr mars avril/avr mai juin juillet/juil août/aout septembre octobre novembre décembre/decembre/déc",
        "januar/jänner februar/feber märz april mai juni juli august september oktober/okt november dezember/dez",
        "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic",
        "gennaio/genn febbraio/febbr marzo aprile maggio/magg giugno luglio agosto settembre/sett ottobre/ott novembre dicembre",
        "janeiro fevereiro/fev março/marco abril maio/mai junho julho agosto setembro/set outubro/out novembro dezembro",
        "januari februari maart/mrt april mei juni juli augustus september oktober november december",
        "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień",
        "ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu prosince/prosinec",
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga/studenog prosinca",
        "január február március április május június július augusztus szeptember október november december",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts/mars april maj/mai juni juli august september oktober november december/desember",
        "tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "januari februari maret april mei juni juli agustus september oktober november/nopember desember",
        "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
        "января/январь/янв февраля/февраль/февр марта/март апреля/апрель/апр мая/май июня/июнь июля/июль августа/август/авг сентября/сентябрь/сент октября/октябрь/окт ноября/ноябрь/нояб декабря/декабрь/дек",
        "січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень",
        "януари февруари март април май юни юли август септември октомври ноември декември",
        "јануар/јануара фебруар/фебруара март/марта април/априла мај/маја јун/јуна јул/јула август/августа септембар/септембра октобар/октобра новембар/новембра децембар/децембра",
        "ιανουαρίου/ιανουάριος φεβρουαρίου/φεβρουάριος μαρτίου/μάρτιος απριλίου/απρίλιος μαΐου/μαίου/μάιος ιουνίου/ιούνιος ιουλίου/ιούλιος αυγούστου/αύγουστος σεπτεμβρίου/σεπτέμβριος οκτωβρίου/οκτώβριος νοεμβρίου/νοέμβριος δεκεμβρίου/δεκέμβριος",
        "يناير/كانون\u00A0الثاني/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/ابريل/إبريل/نيسان/أفريل مايو/أيار/ماي يونيو/يونية/حزيران/جوان يوليو/يولية/تموز/جويلية أغسطس/اغسطس/آب/أوت سبتمبر/أيلول أكتوبر/اكتوبر/تشرين\u00A0الأول/تشرين\u00A0الاول نوفمبر/تشرين\u00A0الثاني ديسمبر/كانون\u00A0الأول/كانون\u00A0الاول",
        "ژانویه فوریه مارس آوریل/آپریل مه/می ژوئن ژوئیه/ژوییه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر",
        "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
        "ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר",
        "जनवरी/जन फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
        "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
        "জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট/আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
        "sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis",
        "janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī",
        "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
        "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
        "januarja februarja marca aprila maja junija julija avgusta/avgust septembra oktobra novembra decembra",
        "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
        "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட்/ஆகஸ்டு செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
        "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై/జులై ఆగస్టు/ఆగష్టు సెప్టెంబర్/సెప్టెంబరు అక్టోబర్/అక్టోబరు నవంబర్/నవంబరు డిసెంబర్/డిసెంబరు",
        "ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್",
        "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ്/മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്/ആഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ",
        "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ/ઓગસ્ટ સપ્ટેમ્બર ઑક્ટોબર/ઓક્ટોબર નવેમ્બર ડિસેમ્બર",
        "ਜਨਵਰੀ ਫਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
        "იანვარი/იანვარს თებერვალი/თებერვალს მარტი/მარტს აპრილი/აპრილს მაისი/მაისს ივნისი/ივნისს ივლისი/ივლისს აგვისტო/აგვისტოს სექტემბერი/სექტემბერს ოქტომბერი/ოქტომბერს ნოემბერი/ნოემბერს დეკემბერი/დეკემბერს",
        "հունվարի/հունվար փետրվարի/փետրվար մարտի/մարտ ապրիլի/ապրիլ մայիսի/մայիս հունիսի/հունիս հուլիսի/հուլիս օգոստոսի/օգոստոս սեպտեմբերի/սեպտեմբեր հոկտեմբերի/հոկտեմբեր նոյեմբերի/նոյեմբեր դեկտեմբերի/դեկտեմբեր",
        "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
        "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
        "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    ];

    // Short forms, many of them words of other languages too: they name a month beside a day and a year alone.
    private static readonly string[] ShortForms =
    [
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "ene feb mar abr may jun jul ago sep/set/sept oct nov dic",
        "jan fev mar abr mai jun jul ago set out nov dez",
        "jän/jan feb mär/mrz apr mai jun jul aug sep/sept okt nov dez",
        "janv févr/fév mars avr mai juin juil août sept oct nov déc",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
        "sty lut mar kwi maj cze lip sie wrz paź lis gru",
        "led úno bře dub kvě čvn čvc srp zář říj lis pro",
        "jan feb mar apr máj jún júl aug sep okt nov dec",
        "jan febr márc ápr máj jún júl aug szept okt nov dec",
        "ian febr/feb mart/mar apr mai iun iul aug sept/sep oct noi/noiem dec",
        "jan feb mar apr maj jun jul aug sep okt nov dec/des",
        "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
        "oca şub mar nis may haz tem ağu eyl eki kas ara",
        "jan feb mar apr mei jun jul agu/agt/ags/agust sep okt nov des",
        "gen febr març abr maig juny jul ag set oct nov des",
        "янв фев/февр мар апр май июн июл авг сен/сент окт ноя/нояб дек",
        "січ лют бер кві/квіт тра/трав чер/черв лип сер/серп вер жов/жовт лис/лист гру/груд",
        "яну фев мар апр май юни юли авг сеп/септ окт ное/ноем дек",
        "јан феб мар апр мај јун јул авг сеп/септ окт нов дец",
        "ιαν φεβ/φεβρ μαρ/μάρ απρ μαΐ/μαϊ/μάι ιουν/ιούν ιουλ/ιούλ αυγ/αύγ σεπ/σεπτ οκτ νοε/νοέ/νοεμ δεκ",
        "जन फर/फ़र मार्च अप्रै मई जून जुल/जुला अग सित/सितं अक्तू/अक्टू नव/नवं दिस/दिसं",
        "ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค",
    ];

    // The Persian year, which starts in March; in Iran and, with other names, in Afghanistan.
    private const string Persian = "فروردین/حمل اردیبهشت/اردی‌بهشت/ثور خرداد/جوزا تیر/سرطان مرداد/امرداد/اسد شهریور/سنبله مهر/میزان آبان/عقرب آذر/قوس دی/جدی بهمن/دلو اسفند/حوت";

    private static readonly FrozenDictionary<string, int> Numbers = Index(Languages);

    private static readonly FrozenDictionary<string, int> ShortNumbers = Index(ShortForms);

    private static readonly FrozenDictionary<string, int> PersianNumbers = Index([Persian]);

    /// <summary>The month from 1 to 12, or 0 where the word is none.</summary>
    public static int NumberOf(string word) => Numbers.TryGetValue(word.ToNfc(), out var month) ? month : 0;

    /// <summary>The month from 1 to 12 that a short form names beside a day and a year, or 0.</summary>
    public static int NumberOfShort(string word) => ShortNumbers.TryGetValue(word.ToNfc(), out var month) ? month : 0;

    /// <summary>The month of the Persian year from 1 to 12, or 0 where the word is none.</summary>
    public static int PersianNumberOf(string word) => PersianNumbers.TryGetValue(word.ToNfc(), out var month) ? month : 0;

    private static FrozenDictionary<string, int> Index(string[] languages)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in languages)
        {
            var months = language.Split(' ');
            for (var month = 0; month < 12; month++)
                foreach (var name in months[month].Split('/')) numbers.TryAdd(name.ToNfc().Replace('\u00A0', ' '), month + 1);
        }
        return numbers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

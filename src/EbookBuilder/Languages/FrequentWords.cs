using System.Runtime.InteropServices;

namespace EbookBuilder.Languages;

/// <summary>
/// Tells the languages of one script apart. Each language has a line of its most frequent short words, which make up a third to a half of any
/// running text, and the letters that its neighbours lack. A word that several languages share counts for each of them by so much less.
/// </summary>
internal static class FrequentWords
{
    private sealed record Profile(string Tag, Script Script, string Words, string Letters);

    private static readonly Profile[] Profiles =
    [
        new("en", Script.Latin, "the of and to in is that it was for on are with as his they at be this from have or by one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see could no make than been its who now people my made over did down only way find use may after our first also any new work such where most", ""),
        new("fr", Script.Latin, "le la les de des du et en un une est que qui dans pour pas sur au aux par plus avec ce cette ces il elle ils nous vous ne se son sa ses sont ou mais comme tout être fait ont été leur leurs même aussi peut votre notre très sans lui si après entre deux donc dont je j ai c qu ça te ton ta tes mon ma mes moi toi suis avez avons bien merci bonjour salut alors demain objet", "çœùêîôûëïàèé"),
        new("de", Script.Latin, "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir kann wenn ihre diese", "äöüß"),
        new("es", Script.Latin, "el la de que y en un una los las del se por con no su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos son ser fue puede tiene están esto", "ñ¿¡áíóú"),
        new("it", Script.Latin, "il di che è la e un per in una sono non mi ho lo ma ha con si da come al le ci del questo della dei gli nel alla delle i più anche dal sul nella ed ai degli loro suo sua essere stato quando dopo tutti tutto questa può alle così dalla molto ogni perché solo", "àèìòù"),
        new("pt", Script.Latin, "o a de que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles você são às pode seja suas", "ãõçâêôáéíóú"),
        new("nl", Script.Latin, "de het een en van ik te dat die in is niet zijn op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen omdat iets worden toch al waren veel meer doen wordt kan uw jouw deze kunnen", ""),
        new("pl", Script.Latin, "i w nie na się że do z to jest jak o po co ale za od przez przy dla czy tym tego są być może który która które ich jego jej tylko już oraz także lub aby był była było można bardzo tak ze więc jeśli ten ta te", "ąćęłńśźż"),
        new("cs", Script.Latin, "a je v se na že to s z do o i jako ale pro k by jsem za si být které jeho po od který která jak při nebo také jsou bylo byl své aby už tak co jen ve však jeho více mezi podle", "ěščřžýůďťň"),
        new("sk", Script.Latin, "a je v sa na že to s z do o aj ako ale pre k by som za si byť ktoré jeho po od ktorý ktorá pri alebo tiež sú bolo bol svoje aby už tak čo len však viac medzi podľa", "ľĺŕôäšč"),
        new("sl", Script.Latin, "in je v se na da za so ki z pa s ne bi tudi po kot ali iz od pri še bil bila bilo lahko njegov več med o si do sem tako ter kako vse samo", "čšž"),
        new("hr", Script.Latin, "i je u se na da za su koji od s ne bi kao što po ali iz biti o koja koje ili sam te nije do više samo ako bio bila bilo između već može njegov kako", "čćđšž"),
        new("hu", Script.Latin, "a az és hogy nem is egy meg ez de ha volt csak van már még el vagy azt le minden mint amely ezt én fel ki mert lehet pedig aki után csak kell ezek ami sem nagyon", "őűöüáéíóú"),
        new("ro", Script.Latin, "și de în a la cu nu o un pe este că din care mai se pentru sunt prin au fost ce sau lui el dar fi ca ei sa într ale al ar după acest această poate fie ne i cel cea", "ăâîșțşţ"),
        new("sv", Script.Latin, "och i att det som en på är av för med den till inte har de ett om var jag vi men sig så från kan när hade under vid eller man efter också där hur ut sin mycket mer nu upp detta alla finns skulle", "åäö"),
        new("da", Script.Latin, "og i at det er en til på af for som med den de ikke har et jeg om var vi men sig så fra kan når havde under ved eller man efter også der hvor ud sin meget mere nu op dette alle blev være hvad", "æøå"),
        new("nb", Script.Latin, "og i å det er en til på av for som med den de ikke har et jeg om var vi men seg så fra kan når hadde under ved eller man etter også der hvor ut sin mye mer nå opp dette alle ble være hva fordi", "æøå"),
        new("fi", Script.Latin, "ja on ei se että oli hän ovat mutta kun niin kuin myös joka sen tai jos vain mitä nyt ne voi olla sitä hänen jo ole mukaan vielä ollut kanssa tämä jotka eivät sekä ennen jälkeen", "äö"),
        new("et", Script.Latin, "ja on ei et see oli ta kui ka mis ning aga oma või siis seda kes nii veel ole ainult välja need juba pärast tema võib olla", "õäöü"),
        new("lt", Script.Latin, "ir yra kad su į iš tai ne kaip bet o buvo jis per nuo už apie tik arba jo taip po dar jau gali būti kai kuris", "ąčęėįšųūž"),
        new("lv", Script.Latin, "un ir ka no ar par uz kas tas bet tā kā to ne vai pie arī bija viņš gan lai tikai pēc vēl jau var būt kad savu", "āčēģīķļņšūž"),
        new("tr", Script.Latin, "ve bir bu da de için ile çok olarak daha o olan gibi en kadar ne ki var ama sonra her ya değil ben kendi olduğu bunu veya diye onun biz siz nasıl mi mı şey olduğunu eğer hem içinde", "ğışçöü"),
        new("vi", Script.Latin, "và của là có được cho không các trong một người với những để này đã khi từ về như ra đến nhưng vào hay trên cũng tôi sẽ nhiều phải thì năm bạn tại theo", "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư"),
        new("id", Script.Latin, "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa dapat para harus namun kita anda", ""),
        new("ca", Script.Latin, "el la de que i a en un una els les del es per amb no seu dels al com més però són també ser aquest aquesta o ha si molt tot on entre perquè quan fins ja va sobre pot", "·çàèòíïúü"),
        new("ru", Script.Cyrillic, "и в не на я что он с как это то по но они мы из у за к от так о же вы для бы все его или если был быть только при может уже когда их чтобы есть вас ваш даже до этого также которые", "ыэё"),
        new("uk", Script.Cyrillic, "і в не на що з у та до як це за для він його про від або але є вони ми ви якщо так бути може ще при якій який щоб тільки вже коли їх був також цього", "іїєґ"),
        new("be", Script.Cyrillic, "і ў у не на што з да як гэта за для ён яго пра ад або але ёсць яны мы вы калі так быць можа яшчэ пры які каб толькі ўжо", "ўі"),
        new("bg", Script.Cyrillic, "и на в да не за се от е че са с по това или като до при си но ще може как които който което има към със след само бъде още ако беше", "ъщ"),
        new("sr", Script.Cyrillic, "и је у се на да за су који од с не би као што по али из бити о која које или сам није до више само ако био била", "јљњђћџ"),
        new("mk", Script.Cyrillic, "и на во да не за се од е дека со по тоа или како до при што но ќе може кои кој има кон само беше ова", "ѓќѕј"),
        new("kk", Script.Cyrillic, "және бұл мен үшін деп бар бір да де болып осы немесе емес олар ол", "әғқңөұүһ"),
        new("ar", Script.Arabic, "في من على أن إلى التي عن مع هذا هذه الذي كان ما لا أو كل بعد قبل بين ذلك كما هو هي قد لم إذا حيث عند غير أي ثم تم كانت يمكن يكون", "ةىأإؤئ"),
        new("fa", Script.Arabic, "و در به از که این را با است برای آن یک خود تا بر هم نیز شما می ها شده باید اگر یا کرد بود شود دارد کند هر اما چه ما کنید", "پچژگیک"),
        new("ur", Script.Arabic, "کے میں کی ہے اور سے کا کو اس یہ ہیں نے پر کہ بھی ایک جو تھا وہ ہو گیا لیے نہیں کر تو", "ٹڈڑےںھہ"),
        new("hi", Script.Devanagari, "के में की है और से का को एक पर यह हैं कि ने भी जो लिए इस नहीं तो ही या हो कर था अपने आप वह करने किया कुछ साथ सकते", ""),
        new("mr", Script.Devanagari, "आणि आहे या च्या ते हे मध्ये एक व तर की होते आहेत नाही केले पण त्या हा असे म्हणून साठी", "ळ"),
        new("ne", Script.Devanagari, "र छ को मा पनि यो गर्न हो का भएको लागि छन् एक गर्ने तथा गरेको हुन्छ थियो भने", ""),
        new("bn", Script.Bengali, "এবং একটি করে এই হয় থেকে জন্য ও করা না যে এর সাথে তার কি হবে", ""),
        new("as", Script.Bengali, "আৰু এই কৰা হয় পৰা বাবে এটা কৰে", "ৰৱ"),
    ];

    /// <summary>About as many as the table has: room for them is made once.</summary>
    private const int DifferentWords = 1300;

    private static readonly Dictionary<string, ulong> WordLanguages = IndexWords();
    private static readonly Dictionary<char, ulong> LetterLanguages = IndexLetters();

    /// <summary>The likeliest language of one script.</summary>
    /// <param name="text">The text, or a sample of it.</param>
    /// <param name="script">Its script, one of those in the table.</param>
    /// <param name="letters">How many letters of that script it has.</param>
    public static DetectedLanguage Judge(string text, Script script, int letters)
    {
        var scores = new double[Profiles.Length];
        CountWords(text, scores);
        CountLetters(text, scores);
        var (best, second) = (-1, -1);
        for (var i = 0; i < scores.Length; i++)
        {
            if (Profiles[i].Script != script) continue;
            if (best < 0 || scores[i] > scores[best]) (best, second) = (i, best);
            else if (second < 0 || scores[i] > scores[second]) second = i;
        }
        if (best < 0 || scores[best] <= 0) return DetectedLanguage.Unknown;
        var runnerUp = second < 0 ? 0 : Math.Max(0, scores[second]);
        var margin = (scores[best] - runnerUp) / scores[best];
        var evidence = Math.Min(1, scores[best] / (2 + letters * 0.002));
        return new(Profiles[best].Tag, Math.Round(evidence * (0.4 + 0.6 * margin), 3));
    }

    private static void CountWords(string text, double[] scores)
    {
        var lookup = WordLanguages.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[16];
        for (var start = 0; start < text.Length;)
        {
            if (Scripts.Of(text[start]) == Script.Common)
            {
                start++;
                continue;
            }
            var end = start;
            while (end < text.Length && Scripts.Of(text[end]) != Script.Common) end++;
            if (end - start <= lower.Length)
            {
                var word = lower[..text.AsSpan(start, end - start).ToLowerInvariant(lower)];
                if (lookup.TryGetValue(word, out var languages)) Share(languages, 1, scores);
            }
            start = end;
        }
    }

    private static void CountLetters(string text, double[] scores)
    {
        foreach (var character in text)
            if (character >= 0x80 && LetterLanguages.TryGetValue(char.ToLowerInvariant(character), out var languages)) Share(languages, 0.4, scores);
    }

    private static void Share(ulong languages, double weight, double[] scores)
    {
        var each = weight / System.Numerics.BitOperations.PopCount(languages);
        for (; languages != 0; languages &= languages - 1) scores[System.Numerics.BitOperations.TrailingZeroCount(languages)] += each;
    }

    // Every run builds these; frozen dictionaries would take longer to make than most texts need to be looked up in them.
    private static Dictionary<string, ulong> IndexWords()
    {
        var languages = new Dictionary<string, ulong>(DifferentWords, StringComparer.Ordinal);
        var bySpan = languages.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < Profiles.Length; i++)
            foreach (var word in Profiles[i].Words.AsSpan().Split(' ')) CollectionsMarshal.GetValueRefOrAddDefault(bySpan, Profiles[i].Words.AsSpan()[word], out _) |= 1UL << i;
        return languages;
    }

    private static Dictionary<char, ulong> IndexLetters()
    {
        var languages = new Dictionary<char, ulong>();
        for (var i = 0; i < Profiles.Length; i++)
            foreach (var letter in Profiles[i].Letters) CollectionsMarshal.GetValueRefOrAddDefault(languages, letter, out _) |= 1UL << i;
        return languages;
    }
}

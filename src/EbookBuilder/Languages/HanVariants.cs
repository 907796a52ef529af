using System.Collections.Frozen;

namespace EbookBuilder.Languages;

/// <summary>Simplified or traditional Chinese, told by characters that only one of the two uses.</summary>
public static class HanVariants
{
    // The commonest characters that the reform of 1956-1986 changed, pair by pair; those that traditional texts use as well
    // (后, 里, 台, 只, 面, 干, 了, 系, 表, 云) are left out.
    private const string Simplified =
        "们这个来时为会国说没对学过发后见开点样经现问长间动头实万么无车电业东产" +
        "门关义书报边让认钱难机张军觉风单传办与气战号热类条权设识计规议论证该请谁" +
        "调谈谢读课试话语词译订记讲许访评诉变爱亲从众优价华协历参双听员响团园图场" +
        "处备够妈娱宝审宽导尔属岁带师归录忆忧态怀总恼戏户执扩择护挥换损据断旧显术" +
        "杀杂构标栏树桥检欢毕汉汤沟济浅测浏润涨满灭灯灵炼烂牵犹独环疗盖监盘矿码确" +
        "种积称稳穷竞笔签简紧红约级纪纯纸线练组细终结给络绝统继绩续维绿编缘缩网罗";

    private const string Traditional =
        "們這個來時為會國說沒對學過發後見開點樣經現問長間動頭實萬麼無車電業東產" +
        "門關義書報邊讓認錢難機張軍覺風單傳辦與氣戰號熱類條權設識計規議論證該請誰" +
        "調談謝讀課試話語詞譯訂記講許訪評訴變愛親從眾優價華協歷參雙聽員響團園圖場" +
        "處備夠媽娛寶審寬導爾屬歲帶師歸錄憶憂態懷總惱戲戶執擴擇護揮換損據斷舊顯術" +
        "殺雜構標欄樹橋檢歡畢漢湯溝濟淺測瀏潤漲滿滅燈靈煉爛牽猶獨環療蓋監盤礦碼確" +
        "種積稱穩窮競筆簽簡緊紅約級紀純紙線練組細終結給絡絕統繼績續維綠編緣縮網羅體運際創";

    private static readonly FrozenSet<char> OnlySimplified = Simplified.Except(Traditional).Except("后").ToFrozenSet();
    private static readonly FrozenSet<char> OnlyTraditional = Traditional.Except(Simplified).ToFrozenSet();

    /// <summary>Whether the Han characters of a text are traditional ones.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="confidence">From 0.5 (no character tells) to 1.</param>
    public static bool IsTraditional(ReadOnlySpan<char> text, out double confidence)
    {
        var (simplified, traditional) = (0, 0);
        foreach (var character in text)
        {
            if (character < '\u4E00') continue;
            if (OnlySimplified.Contains(character)) simplified++;
            else if (OnlyTraditional.Contains(character)) traditional++;
        }
        var all = simplified + traditional;
        confidence = all == 0 ? 0.5 : Math.Max(simplified, traditional) / (double)all;
        return traditional > simplified;
    }
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>What asks readers to subscribe, to join, to follow or to pass the page on, in boxes and lines between the paragraphs of an article.</summary>
internal static partial class SignUps
{
    /// <summary>Characters of the longest box and of the longest line.</summary>
    private const int LongestBox = 400;

    private const int LongestLine = 250;

    private const int LastLines = 3;

    /// <summary>A part of a box that says nothing of an offer is a heading or a remark, if it is no longer.</summary>
    private const int LongestRemark = 60;

    /// <summary>More controls of a page are not looked at.</summary>
    private const int MostControls = 200;

    private const string Text = "h1,article,main,pre,table,figure,blockquote,ol,math";

    /// <summary>Takes them out.</summary>
    public static void Drop(IElement root, Removals removals)
    {
        foreach (var control in NodeWalk.Elements(root).Where(element => element.LocalName is "button" or "a" or "input").Where(Asks).Take(MostControls).ToList())
        {
            if (root.Contains(control) && BoxOf(control, root) is { } box) removals.Remove(box, Furniture.Form);
        }
        foreach (var line in Ending(root).Where(line => IsCall(TextMeasure.ShortTextOf(line, LongestLine))).ToList()) removals.Remove(line, Furniture.Form);
    }

    /// <summary>The last lines: what asks for a subscription in the midst of the text, without a control, may be what the text is about.</summary>
    private static IEnumerable<IElement> Ending(IElement root) => NodeWalk.Elements(root).Where(element => element.LocalName == "p").Reverse().Take(LastLines);

    private static bool Asks(IElement control)
    {
        if (control.LocalName == "input") return control.GetAttribute("type") is "email" || (control.GetAttribute("type") is "submit" && Label.IsMatch((control.GetAttribute("value") ?? "").Trim()));
        return TextMeasure.ShortTextOf(control, LongestRemark) is { Length: > 0 } label && (Label.IsMatch(label) || (IsButton(control) && SharingLabel.IsMatch(label)));
    }

    private static bool IsButton(IElement control) =>
        control.LocalName == "button" || (control.GetAttribute("class") ?? "").Split((char[]?)null).Any(name => name.Contains("button", StringComparison.OrdinalIgnoreCase) || name.Contains("btn", StringComparison.OrdinalIgnoreCase));

    /// <summary>The largest box around a control that holds nothing but its offer; null for a link within a sentence.</summary>
    private static IElement? BoxOf(IElement control, IElement root)
    {
        var box = control;
        while (box.ParentElement is { } above && above != root && above.LocalName is not ("body" or "main" or "article" or "li" or "td") && TextMeasure.ShortTextOf(above, LongestBox) is { } text && above.QuerySelector(Text) is null)
        {
            if (above.LocalName is "p" or "span" && text.Length > LongestRemark && !IsCall(text)) return null;
            var isOffer = Offer.IsMatch(text);
            if (above.ChildNodes.Any(part => !part.Contains(control) && !IsPartOfOffer(TextMeasure.TextOf(part), isOffer))) break;
            box = above;
        }
        return box;
    }

    /// <summary>A heading or a remark beside an offer belongs to it; beside a bare button only what is no sentence does.</summary>
    private static bool IsPartOfOffer(string text, bool isInOffer) => (text.Length <= LongestRemark && (isInOffer || !text.EndsWith('.'))) || Offer.IsMatch(text);

    private static bool IsCall(string? text) => text is { Length: > 0 and <= LongestLine } && Call.IsMatch(text) && Offer.IsMatch(text);

    /// <summary>The whole of a button.</summary>
    [GeneratedRegex(@"^(?:subscribe|sign up|sign me up|join|abonnieren|jetzt abonnieren|kostenlos abonnieren|newsletter abonnieren|mitglied werden|s['’]abonner|abonnez-vous|je m['’]abonne|s['’]inscrire|inscrivez-vous|suscr[ií]bete|suscribirse|suscribirme|iscriviti|abbonati|inscreva-se|assine|assinar|subscrever|abonneer|inschrijven|prenumerera|zapisz się|subskrybuj|подписаться|подпишитесь|підписатися|abone ol|購読(?:する)?|登録する|订阅|訂閱|立即订阅|立即訂閱|구독(?:하기)?|اشترك(?: الآن)?|become a (?:paid )?(?:member|subscriber)|upgrade to paid|(?:see|view)(?: all)?(?: our)? (?:offers|plans|subscription options)|start (?:your )?(?:free )?trial|angebote ansehen|zum angebot|(?:voir|découvrir) les offres|ver (?:las )?ofertas|(?:vedi|scopri) le offerte|bekijk (?:de |onze )?abonnementen|оформить подписку)(?: (?:now|today|here|us|for free|free|now for free|to our newsletter|to the newsletter|agora|ahora|ora|gratis|gratuitement|kostenlos|maintenant))?[!→ ]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label { get; }

    /// <summary>The whole of a button that passes the page on or follows its author.</summary>
    [GeneratedRegex(@"^(?:share|follow|teilen|folgen|partager|suivre|compartir|seguir|condividi|segui|compartilhar|delen|volgen|dela|följ|udostępnij|obserwuj|поделиться|分享|关注|關注|シェア|フォロー)(?: [^.]{1,40})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SharingLabel { get; }

    /// <summary>A sentence that begins with the request.</summary>
    [GeneratedRegex(@"(?:^|[.!?] ?)(?:please |click here to |jetzt |s['’])?(?:subscribe|sign up|join|become a|thanks for reading|abonnier|melde dich|melden sie sich|abonne|inscri|suscr[ií]b|únete|iscriviti|abbonati|assine|schrijf je in|prenumerera|zapisz się|подпи|订阅|訂閱|購読|登録|구독)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Call { get; }

    /// <summary>What is to be had.</summary>
    [GeneratedRegex(@"newsletter|inbox|mailing list|new posts?|next (?:letter|post|issue)|e-?mail|get updates|for free|subscri(?:be|ption) (?:for|to)|paid subscriber|no spam|unsubscribe|support (?:my|our) work|unlimited access|already (?:a subscriber|subscribed)|(?:continue|keep) reading|bereits abonnent|weiterlesen|accès illimité|déjà abonné|acceso ilimitado|ya (?:eres|soy) suscriptor|accesso illimitato|già abbonat|onbeperkt toegang|al abonnee|posteingang|rundbrief|boîte mail|infolettre|lettre d['’]information|bolet[ií]n|correo|caixa de entrada|nieuwsbrief|nyhetsbrev|рассылк|邮件|郵件|电子报|電子報|メールマガジン|メルマガ|뉴스레터", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Offer { get; }
}

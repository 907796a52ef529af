namespace EbookBuilder.Articles.Html;

/// <summary>Language tags (BCP 47, RFC 5646).</summary>
internal static class LanguageTag
{
    /// <summary>The tag as its registry spells it (<c>zh-Hant-TW</c>); null where the value is no well-formed tag of a real language. An underscore counts as a hyphen.</summary>
    public static string? Fit(string? value)
    {
        var parts = (value ?? "").Trim().Replace('_', '-').Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter)) return null;
        parts[0] = parts[0].ToLowerInvariant();
        if (Shorter.TryGetValue(parts[0], out var two)) parts[0] = two;
        if (parts[0] is "xx" or "und" or "mul" or "zxx" or "root") return null;
        var inExtension = false;
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 8 || !parts[i].All(char.IsAsciiLetterOrDigit)) return null;
            inExtension |= parts[i].Length == 1;
            if (inExtension && i == parts.Length - 1 && parts[i].Length == 1) return null;
            if (!inExtension && parts[i] is var part) parts[i] = Spelling(part, i);
            if (parts[i].Length == 0) return null;
        }
        return string.Join('-', parts);
    }

    /// <summary>Codes of three letters (ISO 639-2, both forms) whose languages have one of two, which is then the only one right (RFC 5646, section 2.2.1).</summary>
    private static readonly System.Collections.Frozen.FrozenDictionary<string, string> Shorter = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(
        "eng en,ger de,deu de,fre fr,fra fr,spa es,ita it,por pt,dut nl,nld nl,swe sv,dan da,nor no,nob nb,nno nn,fin fi,ice is,isl is,rus ru,ukr uk,pol pl,cze cs,ces cs,slo sk,slk sk,slv sl,hrv hr,srp sr,bul bg,mac mk,mkd mk,rum ro,ron ro,hun hu,gre el,ell el,tur tr,ara ar,heb he,per fa,fas fa,urd ur,hin hi,ben bn,tam ta,chi zh,zho zh,jpn ja,kor ko,vie vi,tha th,ind id,may ms,msa ms,cat ca,baq eu,eus eu,glg gl,wel cy,cym cy,gle ga,lat la,epo eo,est et,lav lv,lit lt,geo ka,kat ka,arm hy,hye hy,alb sq,sqi sq"
            .Split(',').Select(pair => pair.Split(' ')), pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static string Spelling(string part, int index)
    {
        var letters = part.All(char.IsAsciiLetter);
        if (part.Length == 4 && letters && index <= 2) return char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant();
        if (part.Length == 2 && letters) return part.ToUpperInvariant();
        if (part.Length == 3) return letters || part.All(char.IsAsciiDigit) ? part.ToLowerInvariant() : "";
        return part.Length >= 5 || char.IsAsciiDigit(part[0]) ? part.ToLowerInvariant() : "";
    }
}

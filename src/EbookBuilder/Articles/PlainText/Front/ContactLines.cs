namespace EbookBuilder.Articles.PlainText;

/// <summary>Whom the press may ask, as a press release says it at its head or foot: a word for it, and lines with a name, a number and an address. None of them is a title or a byline; nor is the legend of a picture in brackets.</summary>
internal static class ContactLines
{
    private const int MostLines = 8;

    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "contact", "contacts", "contact information", "media contact", "media contacts", "press contact", "press contacts", "contact person", "for more information", "for further information", "kontakt", "pressekontakt", "ansprechpartner", "ansprechpartnerin", "rückfragen", "contact presse", "contacts presse", "contacto",
        "contacto de prensa", "contatto", "contatti", "ufficio stampa", "contato", "contatos", "perscontact", "kontakt dla mediów", "контакт", "контакты", "контакти", "επικοινωνία", "iletişim", "联系人", "聯絡人", "お問い合わせ", "お問い合わせ先", "문의", "للتواصل", "איש קשר", "संपर्क", "yhteystiedot", "presskontakt",
    };

    /// <summary>The places of such lines among the first.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="limit">How many of them to look at.</param>
    public static HashSet<int> Find(IReadOnlyList<TextLine> lines, int limit)
    {
        var found = new HashSet<int>();
        for (var i = 0; i < Math.Min(limit, lines.Count); i++)
        {
            if (lines[i].Text is ['[', .., ']']) found.Add(i);
            var colon = lines[i].Text.AsSpan().IndexOfAny(':', '：');
            if (colon < 0 || !Labels.Contains(lines[i].Text[..colon].Trim())) continue;
            for (var end = i; end < lines.Count && end - i < MostLines && (end == i || lines[end].Gap == 0); end++) found.Add(end);
        }
        return found;
    }
}

namespace EbookBuilder.Languages;

/// <summary>What a box is called that has no title of its own, and what a box to tick says to those who cannot see it.</summary>
/// <param name="titles">The titles, in the order of <see cref="Kinds"/>.</param>
/// <param name="done">A task that is done.</param>
/// <param name="open">A task that is not.</param>
internal sealed class BoxWords(string titles, string done, string open)
{
    /// <summary>The kinds of boxes, those with one title side by side.</summary>
    private static readonly string[][] Kinds =
    [
        ["note"], ["info"], ["tip", "hint"], ["important"], ["warning", "attention"], ["caution"], ["danger"], ["example"], ["question", "help"], ["quote", "cite"],
        ["summary", "abstract", "tldr"], ["success", "check", "done"], ["error", "bug", "failure", "fail", "missing"], ["details"], ["seealso"], ["exercise"], ["solution"],
    ];

    private static readonly LanguageTable<BoxWords?> Table = new(null, new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = new("Hinweis|Info|Tipp|Wichtig|Warnung|Vorsicht|Gefahr|Beispiel|Frage|Zitat|Zusammenfassung|Erfolg|Fehler|Einzelheiten|Siehe auch|Aufgabe|Lösung", "erledigt", "offen"),
        ["fr"] = new("Note|Info|Astuce|Important|Avertissement|Attention|Danger|Exemple|Question|Citation|Résumé|Réussite|Erreur|Détails|Voir aussi|Exercice|Solution", "fait", "à faire"),
        ["es"] = new("Nota|Información|Consejo|Importante|Advertencia|Precaución|Peligro|Ejemplo|Pregunta|Cita|Resumen|Éxito|Error|Detalles|Véase también|Ejercicio|Solución", "hecho", "por hacer"),
        ["it"] = new("Nota|Informazione|Suggerimento|Importante|Avvertenza|Attenzione|Pericolo|Esempio|Domanda|Citazione|Riassunto|Riuscito|Errore|Dettagli|Vedi anche|Esercizio|Soluzione", "fatto", "da fare"),
        ["pt"] = new("Nota|Informação|Dica|Importante|Aviso|Cuidado|Perigo|Exemplo|Pergunta|Citação|Resumo|Sucesso|Erro|Detalhes|Ver também|Exercício|Solução", "feito", "por fazer"),
        ["nl"] = new("Opmerking|Info|Tip|Belangrijk|Waarschuwing|Let op|Gevaar|Voorbeeld|Vraag|Citaat|Samenvatting|Gelukt|Fout|Details|Zie ook|Opgave|Oplossing", "gedaan", "te doen"),
        ["sv"] = new("Obs|Info|Tips|Viktigt|Varning|Försiktigt|Fara|Exempel|Fråga|Citat|Sammanfattning|Klart|Fel|Detaljer|Se även|Övning|Lösning", "klar", "att göra"),
        ["da"] = new("Bemærk|Info|Tip|Vigtigt|Advarsel|Forsigtig|Fare|Eksempel|Spørgsmål|Citat|Sammenfatning|Lykkedes|Fejl|Detaljer|Se også|Øvelse|Løsning", "færdig", "mangler"),
        ["nb"] = new("Merk|Info|Tips|Viktig|Advarsel|Forsiktig|Fare|Eksempel|Spørsmål|Sitat|Sammendrag|Vellykket|Feil|Detaljer|Se også|Øvelse|Løsning", "ferdig", "gjenstår"),
        ["fi"] = new("Huomaa|Tietoa|Vinkki|Tärkeää|Varoitus|Varo|Vaara|Esimerkki|Kysymys|Lainaus|Yhteenveto|Onnistui|Virhe|Lisätietoja|Katso myös|Harjoitus|Ratkaisu", "tehty", "tekemättä"),
        ["pl"] = new("Uwaga|Informacja|Wskazówka|Ważne|Ostrzeżenie|Ostrożnie|Niebezpieczeństwo|Przykład|Pytanie|Cytat|Streszczenie|Sukces|Błąd|Szczegóły|Zobacz też|Ćwiczenie|Rozwiązanie", "zrobione", "do zrobienia"),
        ["cs"] = new("Poznámka|Informace|Tip|Důležité|Varování|Pozor|Nebezpečí|Příklad|Otázka|Citát|Shrnutí|Hotovo|Chyba|Podrobnosti|Viz též|Cvičení|Řešení", "hotovo", "k vyřízení"),
        ["hu"] = new("Megjegyzés|Információ|Tipp|Fontos|Figyelmeztetés|Vigyázat|Veszély|Példa|Kérdés|Idézet|Összefoglalás|Siker|Hiba|Részletek|Lásd még|Feladat|Megoldás", "kész", "teendő"),
        ["ro"] = new("Notă|Informație|Sfat|Important|Avertisment|Atenție|Pericol|Exemplu|Întrebare|Citat|Rezumat|Reușită|Eroare|Detalii|Vezi și|Exercițiu|Soluție", "făcut", "de făcut"),
        ["tr"] = new("Not|Bilgi|İpucu|Önemli|Uyarı|Dikkat|Tehlike|Örnek|Soru|Alıntı|Özet|Başarılı|Hata|Ayrıntılar|Ayrıca bakınız|Alıştırma|Çözüm", "yapıldı", "yapılacak"),
        ["ru"] = new("Примечание|Информация|Совет|Важно|Предупреждение|Осторожно|Опасность|Пример|Вопрос|Цитата|Кратко|Успех|Ошибка|Подробности|См. также|Упражнение|Решение", "сделано", "не сделано"),
        ["uk"] = new("Примітка|Інформація|Порада|Важливо|Попередження|Обережно|Небезпека|Приклад|Питання|Цитата|Коротко|Успіх|Помилка|Подробиці|Див. також|Вправа|Розв’язок", "зроблено", "не зроблено"),
        ["el"] = new("Σημείωση|Πληροφορία|Συμβουλή|Σημαντικό|Προειδοποίηση|Προσοχή|Κίνδυνος|Παράδειγμα|Ερώτηση|Παράθεση|Περίληψη|Επιτυχία|Σφάλμα|Λεπτομέρειες|Δείτε επίσης|Άσκηση|Λύση", "έγινε", "εκκρεμεί"),
        ["ar"] = new("ملاحظة|معلومة|نصيحة|مهم|تحذير|تنبيه|خطر|مثال|سؤال|اقتباس|ملخص|نجاح|خطأ|تفاصيل|انظر أيضًا|تمرين|حل", "تم", "لم يتم"),
        ["fa"] = new("نکته|اطلاعات|راهنمایی|مهم|هشدار|احتیاط|خطر|مثال|پرسش|نقل قول|خلاصه|موفقیت|خطا|جزئیات|نیز ببینید|تمرین|پاسخ", "انجام شد", "انجام نشده"),
        ["he"] = new("הערה|מידע|טיפ|חשוב|אזהרה|זהירות|סכנה|דוגמה|שאלה|ציטוט|סיכום|הצלחה|שגיאה|פרטים|ראו גם|תרגיל|פתרון", "בוצע", "לביצוע"),
        ["hi"] = new("नोट|जानकारी|सुझाव|महत्वपूर्ण|चेतावनी|सावधानी|खतरा|उदाहरण|प्रश्न|उद्धरण|सारांश|सफल|त्रुटि|विवरण|यह भी देखें|अभ्यास|हल", "पूर्ण", "शेष"),
        ["bn"] = new("দ্রষ্টব্য|তথ্য|পরামর্শ|গুরুত্বপূর্ণ|সতর্কতা|সাবধান|বিপদ|উদাহরণ|প্রশ্ন|উদ্ধৃতি|সারাংশ|সফল|ত্রুটি|বিস্তারিত|আরও দেখুন|অনুশীলনী|সমাধান", "সম্পন্ন", "বাকি"),
        ["ja"] = new("注|情報|ヒント|重要|警告|注意|危険|例|質問|引用|要約|成功|エラー|詳細|関連項目|演習|解答", "完了", "未完了"),
        ["ko"] = new("참고|정보|팁|중요|경고|주의|위험|예|질문|인용|요약|성공|오류|자세히|함께 보기|연습|풀이", "완료", "할 일"),
        ["zh"] = new("注意|信息|提示|重要|警告|小心|危险|示例|问题|引用|摘要|成功|错误|详情|另见|练习|解答", "已完成", "未完成"),
        ["zh-Hant"] = new("注意|資訊|提示|重要|警告|小心|危險|範例|問題|引用|摘要|成功|錯誤|詳情|另見|練習|解答", "已完成", "未完成"),
    });

    private readonly string[] _titles = titles.Split('|');

    /// <summary>What a task says that is done.</summary>
    public string Done => done;

    /// <summary>What a task says that is to be done.</summary>
    public string Open => open;

    /// <summary>The words of a language; null where it is not known here, or English, whose words the readers of articles write.</summary>
    public static BoxWords? In(string language) => Table.In(language);

    /// <summary>The title of a kind of box (<c>note</c>); null where it has none in this language.</summary>
    public string? TitleOf(string kind) => Array.FindIndex(Kinds, names => names.Contains(kind)) is >= 0 and var at ? _titles[at] : null;
}

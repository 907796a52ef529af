namespace EbookBuilder.Articles.PlainText;

/// <summary>Stems of the words in names of institutions and periodicals.</summary>
internal static class OrganisationWords
{
    private static readonly string[] Stems =
    [
        "institut", "universi", "ministr", "minister", "department", "society", "foundation", "center for", "centre for", "center of", "centre of", "office", "press", "journal", "review", "magazine", "newsletter", "gazette", "agency", "administration", "authority", "council", "association", "school of",
        "faculty", " e.v.", " e. v.", "gemeinde ", "gemeente ", "kommune", "mairie", "comune di", "college", "academy", "museum", "library", "laborator", "embassy", "committee", "commission", "corporation", " inc.", " ltd", " llc", "gmbh", "bureau of", "division", "fundaci", "fondation", "fondazione", "fundação", "stiftung", "verlag", "verein", "verband", "gesellschaft", "akademie",
        "hochschule", "lehrstuhl", "fakultät", "département", "faculté", "école", "laboratoire", "société", "departamento", "facultad", "faculdade", "asociación", "associação", "ayuntamiento", "dipartimento", "facoltà", "associazione", "vakgroep", "faculteit", "stichting", "vereniging", "wydział", "katedra", "uniwersytet", "instytut",
        "stowarzyszenie", "fundacja", "akademia", "muzeum", "університет", "университет", "институт", "інститут", "министерств", "міністерств", "фонд", "журнал", "кафедра", "факультет", "академи", "академі", "музе", "общество", "товариство", "τμήμα", "πανεπιστήμ", "ινστιτούτ", "υπουργεί", "εταιρεία", "εταιρία", "ίδρυμα", "μουσεί",
        "大学", "大學", "研究", "学院", "學院", "出版", "新聞", "新闻", "基金會", "基金会", "協会", "协会", "協會", "財団", "대학", "연구", "재단", "협회", "학회", "جامعة", "معهد", "مركز", "وزارة", "كلية", "قسم ", "مؤسسة", "دانشگاه", "دانشکده", "پژوهش", "موسسه", "مؤسسه", "گروه ", "بنیاد", "انجمن", "وزارت",
        "אוניברסיטת", "מכון", "המכון", "משרד ה", "החוג ל", "הפקולטה", "מכללת", "עמותת", "विश्वविद्यालय", "संस्थान", "विभाग", "मंत्रालय", "महाविद्यालय", "समिति",
    ];

    /// <summary>Whether a text has such a word.</summary>
    public static bool AreIn(string text) => Stems.Any(stem => text.Contains(stem, StringComparison.OrdinalIgnoreCase));
}

using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.PlainText;

/// <summary>The line below a picture that says whose it is: <c>Photo: Jane Roe</c>, <c>Image courtesy of the museum</c>. In text out of a page the picture is gone and the line stands alone, as short as a heading.</summary>
internal static partial class PictureCredit
{
    private const int Longest = 120;

    /// <summary>Whether a line is one.</summary>
    public static bool Is(string text) => text.Length <= Longest && Form.IsMatch(text);

    [GeneratedRegex(@"^\(?(?:(?:image|photo|photograph|photography|picture|illustration|graphic|screenshot|foto|bild|grafik|imagen|imagem|immagine|afbeelding|zdjęcie|фото|изображение|иллюстрация|写真|画像|图片|圖片|照片|사진)s?(?: (?:source|credit|courtesy))?\s?[:：]|(?:image|photo|photograph|picture|illustration|graphic|screenshot)s? (?:by|via|courtesy|credit)\s|(?:source|credit|quelle|bildquelle|fuente|fonte|bron|źródło|источник|出典|来源|來源|출처)\s?[:：])\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }
}

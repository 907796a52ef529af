using System.Text;

namespace EbookBuilder.Epub.Unicode;

/// <summary>
/// The normalization forms of Unicode (UAX #15), version 15.0. The framework takes them from a library of the system, another version on each machine and none on some,
/// whose loading is a fifth of the time in which a small book is built (docs/decisions/0017-normal-forms.md). Half a character (a lone surrogate) stays as it is.
/// </summary>
public static class NormalForms
{
    /// <summary>Whether letters and their marks stand as Normalization Form C has them: put together, marks in canonical order.</summary>
    public static bool IsNfc(this string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = Suspects.FirstIn(text);
        return first < 0 || (IsNfc(text, first) ?? ReferenceEquals(Recomposed(text), text));
    }

    /// <summary>Normalization Form C: letters and marks are put together. The very same string where they are already.</summary>
    public static string ToNfc(this string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = Suspects.FirstIn(text);
        return first < 0 || IsNfc(text, first) is true ? text : Recomposed(text);
    }

    /// <summary>Normalization Form KC: as C, and what differs by its look alone (ligatures, letters in circles, full width) becomes ordinary.</summary>
    public static string ToNfkc(this string text) => Ascii.IsValid(text) ? text : Decomposition.Of(text, compatibility: true).Compose().ToString();

    /// <summary>Normalization Form KD: letters and marks apart, and what differs by its look alone becomes ordinary.</summary>
    public static string ToNfkd(this string text) => Ascii.IsValid(text) ? text : Decomposition.Of(text, compatibility: true).ToString();

    private static string Recomposed(string text)
    {
        var composed = Decomposition.Of(text, compatibility: false).Compose().ToString();
        return composed == text ? text : composed;
    }

    // The quick check of UAX #15, section 9; nothing where only composing would tell.
    private static bool? IsNfc(string text, int first)
    {
        var data = CharacterData.Instance;
        var (last, isCertain) = (0, true);
        for (var at = first; at < text.Length; at++)
        {
            if (!Suspects.Contain(text[at]))
            {
                last = 0;
                continue;
            }
            var character = CodePoint.At(text, at);
            var combining = data.ClassOf(character);
            if (combining != 0 && combining < last || data.NeverInNfc(character)) return false;
            isCertain &= !data.MayCompose(character);
            last = combining;
            at += CodePoint.Length(character) - 1;
        }
        return isCertain ? true : null;
    }
}

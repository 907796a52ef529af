using System.Text;
using EbookBuilder.Epub.Unicode;

namespace EbookBuilder.Check.Container;

/// <summary>File names that every file system and every URL can bear (OCF 3.3, 4.2.3).</summary>
internal static class FileNameRules
{
    private const string Forbidden = "\"*:<>?\\|\u007F";

    /// <returns>False where a name cannot be read.</returns>
    public static bool Check(ZipDirectory zip, List<Diagnostic> findings)
    {
        var unreadable = zip.Items.Where(item => !item.HasUtf8Name).ToList();
        foreach (var item in unreadable) findings.Add(CheckRules.NameNotUtf8.At(new(item.Name)));
        if (unreadable.Count > 0) return false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in zip.Items)
        {
            var where = new Location(item.Name);
            if (item.IsFolder) continue;
            var bad = item.Name.EnumerateRunes().Where(IsForbidden).Select(rune => $"U+{rune.Value:X4}").Distinct().ToList();
            if (!seen.Add(item.Name.ToNfc().ToUpperInvariant())) findings.Add(CheckRules.NameTwice.At(where, item.Name));
            if (bad.Count > 0) findings.Add(CheckRules.NameForbidden.At(where, item.Name, string.Join(", ", bad)));
            if (item.Name.Any(char.IsWhiteSpace)) findings.Add(CheckRules.NameWithBlank.At(where, item.Name));
            if (item.Name.EndsWith('.')) findings.Add(CheckRules.NameEndsWithStop.At(where, item.Name));
        }
        return true;
    }

    private static bool IsForbidden(Rune rune) => rune.Value switch
    {
        < 0x20 or (>= 0x80 and < 0xA0) => true,
        < 0x80 => Forbidden.Contains((char)rune.Value, StringComparison.Ordinal),
        (>= 0xE000 and <= 0xF8FF) or (>= 0xFFF0 and <= 0xFFFF) or (>= 0xFDD0 and <= 0xFDEF) => true,
        (>= 0xE0000 and <= 0xE0FFF) or >= 0xF0000 => true,
        _ => (rune.Value & 0xFFFE) == 0xFFFE,
    };
}

using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>Author and year of the entries of BibTeX files: enough to show a citation until a bibliography is made of it.</summary>
internal sealed partial class BibliographyNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads BibTeX.</summary>
    public void Add(string text)
    {
        var entries = Entry().Matches(text);
        for (var i = 0; i < entries.Count; i++)
        {
            var end = i + 1 < entries.Count ? entries[i + 1].Index : text.Length;
            var body = text.AsSpan(entries[i].Index, Math.Min(end - entries[i].Index, 20_000)).ToString();
            var people = Field(body, "author") ?? Field(body, "editor") ?? Field(body, "title") ?? entries[i].Groups[1].Value;
            var year = Year().Match(Field(body, "year") ?? Field(body, "date") ?? "").Value;
            _names.TryAdd(entries[i].Groups[1].Value, $"{Short(people)} {year}".Trim());
        }
    }

    /// <summary><c>Author 2020</c>; the key itself where no file has it.</summary>
    public string Of(string key) => _names.GetValueOrDefault(key, key);

    /// <summary>Whether a file has the key.</summary>
    public bool Has(string key) => _names.ContainsKey(key);

    private static string? Field(string body, string name)
    {
        var match = FieldValue().Matches(body).FirstOrDefault(field => field.Groups[1].ValueSpan.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (match is null) return null;
        var value = match.Groups[2].Value + match.Groups[3].Value + match.Groups[4].Value;
        return value.Length == 0 ? null : value.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).ReplaceLineEndings(" ").Trim();
    }

    private static string Short(string people)
    {
        var names = people.Split(" and ", StringSplitOptions.TrimEntries).Select(name => name.Contains(',', StringComparison.Ordinal) ? name[..name.IndexOf(',', StringComparison.Ordinal)] : name[(name.LastIndexOf(' ') + 1)..]).ToList();
        return names.Count switch { 1 => names[0], 2 => $"{names[0]} and {names[1]}", _ => $"{names[0]} et al." };
    }

    [GeneratedRegex(@"^\s*@(?!comment|string|preamble)\w+\s*\{\s*([^,\s{}]+)\s*,", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"[\s,](\w+)\s*=\s*(?:\{((?:[^{}]|\{[^{}]*\})*)\}|""([^""]*)""|(\w+))", RegexOptions.CultureInvariant)]
    private static partial Regex FieldValue();

    [GeneratedRegex(@"\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}

using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Configuration;

/// <summary>Reads a configuration or data file by its extension, and the front matter of an article.</summary>
internal static partial class SettingsFile
{
    /// <summary>The settings in <paramref name="text"/>, in the notation that the name of <paramref name="file"/> tells; a fault becomes a finding.</summary>
    public static Setting Parse(string text, string file, ICollection<Diagnostic> findings)
    {
        (string Message, int Line)? fault = null;
        var settings = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".toml" => TomlSettings.Read(text, out fault),
            ".json" or ".json5" => JsonSettings.Read(text, out fault),
            ".csv" => CsvTable.Records(text),
            ".tsv" => CsvTable.Records(text, '\t'),
            ".js" or ".ts" or ".mjs" or ".mts" or ".cjs" or ".cts" => ScriptSettings.Read(text, out fault),
            _ => YamlSettings.Read(text, out fault),
        };
        if (fault is { } wrong) findings.Add(Rules.ConfigurationUnreadable.At(new(file, wrong.Line), wrong.Message));
        return settings;
    }

    /// <summary>The settings of a file of the folder; nothing where it is not there or cannot be read.</summary>
    public static Setting Load(BookFolder folder, string path, ICollection<Diagnostic> findings)
    {
        if (!folder.Contains(path)) return Setting.None;
        try
        {
            return Parse(folder.ReadText(path), path, findings);
        }
        catch (IOException e)
        {
            findings.Add(Rules.ConfigurationUnreadable.At(new(path), e.Message));
            return Setting.None;
        }
    }

    /// <summary>
    /// The front matter of an article and the line on which its text begins, from 0. Faults are silent here: the article's own reader names them.
    /// </summary>
    public static (Setting Data, int TextLine) FrontMatter(string text)
    {
        var match = FrontMatterBlock().Match(text);
        if (!match.Success)
        {
            if (!text.StartsWith("{\n", StringComparison.Ordinal) || JsonEnd(text) is not (> 0 and var end)) return (Setting.None, 0);
            return (JsonSettings.Read(text[..end], out _), text.AsSpan(0, end).Count('\n') + 1);
        }
        var inside = match.Groups[2].Value;
        var data = match.Groups[1].ValueSpan.StartsWith("+") ? TomlSettings.Read(inside, out _) : YamlSettings.Read(inside, out _);
        return (data, match.ValueSpan.Count('\n'));
    }

    private static int JsonEnd(string text)
    {
        var end = text.IndexOf("\n}\n", StringComparison.Ordinal);
        return end < 0 ? -1 : end + 2;
    }

    [GeneratedRegex(@"\A\s*?(---|\+\+\+)[ \t]*\n((?:(?!\1[ \t]*(?:\n|\z)|\.\.\.[ \t]*\n)[^\n]*\n)*)(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatterBlock();
}

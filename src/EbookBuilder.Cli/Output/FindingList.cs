namespace EbookBuilder.Cli.Output;

/// <summary>Prints findings as a compiler does: <c>file:line:column: severity code: message</c>, then the hint.</summary>
internal sealed class FindingList(Terminal terminal, SourcePlaces places, Detail detail)
{
    // Whoever has 200 missing images has seen the point after ten; errors each keep something out of the book and are never bundled.
    private const int ShownPerCode = 10;

    /// <summary>Prints what the chosen detail asks for; warnings of one code beyond the tenth are only counted.</summary>
    public void Print(IReadOnlyList<Diagnostic> findings)
    {
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings.Where(IsWanted))
        {
            var count = shown[finding.Code] = shown.GetValueOrDefault(finding.Code) + 1;
            if (count <= ShownPerCode || detail == Detail.Everything || finding.Severity == Severity.Error) Print(finding);
        }
        if (detail == Detail.Everything) return;
        foreach (var (code, count) in Bundled(findings)) terminal.Error.WriteLine($"... and {Figures.Number(count)} more {code}; --verbose shows all");
    }

    /// <summary>How many of each weight there are, for the end of a summary: <c>; 1 error, 2 warnings</c>; empty where there are none.</summary>
    public static string Counts(IReadOnlyCollection<Diagnostic> findings)
    {
        var (errors, warnings) = (findings.Count(finding => finding.Severity == Severity.Error), findings.Count(finding => finding.Severity == Severity.Warning));
        return (errors, warnings) switch
        {
            (0, 0) => "",
            (0, _) => $"; {Figures.Count(warnings, "warning")}",
            (_, 0) => $"; {Figures.Count(errors, "error")}",
            _ => $"; {Figures.Count(errors, "error")}, {Figures.Count(warnings, "warning")}",
        };
    }

    private bool IsWanted(Diagnostic finding) => finding.Severity switch
    {
        Severity.Error => true,
        Severity.Warning => detail != Detail.Errors,
        _ => detail == Detail.Everything,
    };

    private IEnumerable<(string Code, int Count)> Bundled(IReadOnlyList<Diagnostic> findings) =>
        findings.Where(finding => finding.Severity == Severity.Warning && IsWanted(finding)).GroupBy(finding => finding.Code).Where(group => group.Count() > ShownPerCode)
            .Select(group => (group.Key, group.Count() - ShownPerCode));

    private void Print(Diagnostic finding)
    {
        var severity = Words.Of(finding.Severity);
        terminal.Error.WriteLine($"{places.Of(finding.Location)}: {(terminal.HasColor ? $"{Color(finding.Severity)}{severity}\e[0m" : severity)} {finding.Code}: {finding.Message}");
        if (finding.Hint is { } hint) terminal.Error.WriteLine($"    {hint}");
    }

    private static string Color(Severity severity) => severity switch
    {
        Severity.Error => "\e[1;31m",
        Severity.Warning => "\e[1;33m",
        _ => "\e[36m",
    };
}

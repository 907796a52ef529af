namespace EbookBuilder.Check;

/// <summary>What a check found.</summary>
/// <param name="Findings">Every finding, ordered by file, line and column; a location without a file means the container itself.</param>
public sealed record CheckReport(ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Whether the publication keeps to the rules: warnings do not count.</summary>
    public bool IsValid => !Findings.Any(finding => finding.Severity == Severity.Error);
}

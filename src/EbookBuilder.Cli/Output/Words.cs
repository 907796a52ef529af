using EbookBuilder.Comparison;

namespace EbookBuilder.Cli.Output;

/// <summary>The words under which stages, severities and changes are printed, in text and in JSON.</summary>
internal static class Words
{
    public static string Of(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    public static string Of(Stage stage) => stage switch
    {
        Stage.Gather => "gather",
        Stage.Read => "read",
        Stage.Shape => "shape",
        Stage.Bind => "bind",
        Stage.Package => "package",
        _ => "check",
    };

    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.New => "new",
        ChangeKind.Changed => "changed",
        ChangeKind.Moved => "moved",
        ChangeKind.Renamed => "renamed",
        _ => "removed",
    };
}

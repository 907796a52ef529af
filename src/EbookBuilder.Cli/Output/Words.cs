namespace EbookBuilder.Cli.Output;

/// <summary>The words under which stages and severities are printed, in text and in JSON.</summary>
internal static class Words
{
    public static string Of(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    public static string Of(Stage stage) => stage switch
    {
        Stage.Gather => "gather",
        Stage.Read => "read",
        Stage.Shape => "shape",
        Stage.Bind => "bind",
        _ => "package",
    };
}

using System.CommandLine;

namespace EbookBuilder.Cli.Plan;

/// <summary>What <c>ebook plan</c> accepts.</summary>
internal static class PlanCommand
{
    private const string Explanation = """
        Nothing is written. Every decision is shown with the lines that it rests on and how sure it is; front matter, a file beside the
        article (article.yaml) or book.yaml overrides any of them.

        Examples:
          ebook plan my-articles/
          ebook plan article.txt
          ebook plan my-articles/ --format json | jq '.decisions[] | select(.confidence < 0.8)'
        """;

    /// <summary>The subcommand.</summary>
    public static Command Create(Terminal terminal, Workspace workspace, CancellationToken cancellation)
    {
        var source = CommonArguments.Source();
        var language = CommonArguments.Language();
        var (extract, whole) = CommonArguments.Extraction();
        var verbose = CommonArguments.Verbose("Show every finding.");
        var format = CommonArguments.Format();
        var command = new ExplainedCommand("plan", "Shows what would be built: the layout, parts and articles in order, and every decision.", Explanation) { source, language, extract, whole, verbose, format };
        CommonArguments.RefuseBoth(command, extract, whole);
        command.SetAction(parsed => new Planning(terminal, workspace, cancellation).Run(
            parsed.GetRequiredValue(source),
            new() { Language = parsed.GetValue(language), Extract = CommonArguments.Extract(parsed, extract, whole) },
            parsed.GetValue(verbose) ? Output.Detail.Everything : Output.Detail.Usual,
            CommonArguments.IsJson(parsed, format)));
        return command;
    }
}

using System.CommandLine;

namespace EbookBuilder.Cli.Diff;

/// <summary>What <c>ebook diff</c> accepts.</summary>
internal static class DiffCommand
{
    private const string Explanation = """
        Compares any two EPUB books article by article: which are new, changed, moved, renamed or removed. Title, cover and contents pages are left out.
        As diff does, it ends with 0 when nothing differs, with 1 when something does, and with 2 when a book cannot be read.

        Examples:
          ebook diff last-week.epub today.epub
          ebook diff old.epub new.epub --format json
        """;

    /// <summary>The subcommand.</summary>
    public static Command Create(Terminal terminal, Workspace workspace)
    {
        var (before, after) = (new Argument<string>("OLD") { Description = "The earlier book." }, new Argument<string>("NEW") { Description = "The later book." });
        before.Validators.Add(CommonArguments.RefuseUnknownOption);
        after.Validators.Add(CommonArguments.RefuseUnknownOption);
        var format = CommonArguments.Format();
        var command = new ExplainedCommand("diff", "Shows which articles differ between two books.", Explanation) { before, after, format };
        command.SetAction(parsed => new Diffing(terminal, workspace).Run(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), CommonArguments.IsJson(parsed, format)));
        return command;
    }
}

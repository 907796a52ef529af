using System.CommandLine;

namespace EbookBuilder.Cli.Check;

/// <summary>What <c>ebook check</c> accepts.</summary>
internal static class CheckCommand
{
    private const string Explanation = """
        Judges EPUB 2 and EPUB 3 books, whoever made them: the container, the package document, well-formedness, navigation, and every
        reference between files. The codes are those of EPUBCheck. The exit code is 1 when a book has errors; warnings leave it at 0.

        Examples:
          ebook check book.epub
          ebook check *.epub --quiet
          ebook check *.epub --format json      one JSON document a book, each on a line
        """;

    /// <summary>The subcommand.</summary>
    public static Command Create(Terminal terminal, Workspace workspace, CancellationToken cancellation)
    {
        var files = new Argument<string[]>("FILE") { Description = "EPUB files.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(CommonArguments.RefuseUnknownOption);
        var verbose = CommonArguments.Verbose("Show every finding.");
        var quiet = CommonArguments.Quiet();
        var format = CommonArguments.Format();
        var command = new ExplainedCommand("check", "Checks whether books keep to the rules of EPUB.", Explanation) { files, verbose, quiet, format };
        CommonArguments.RefuseBoth(command, verbose, quiet);
        command.SetAction(parsed => new Checking(terminal, workspace, cancellation).Run(parsed.GetRequiredValue(files), CommonArguments.Detail(parsed, verbose, quiet), CommonArguments.IsJson(parsed, format)));
        return command;
    }
}

using System.CommandLine;

namespace EbookBuilder.Cli.Audit;

/// <summary>What <c>ebook audit</c> accepts.</summary>
internal static class AuditCommand
{
    private const string Explanation = """
        Looks for every passage of every article in the book, whoever made it. What is not there is an error with its place, unless the
        build says that it leaves it out (page numbers, navigation, a licence); --verbose shows that too. The exit code is 1 when words are lost.

        Examples:
          ebook audit my-articles/                       against my-articles.epub
          ebook audit my-articles/ elsewhere.epub
          ebook audit article.txt --verbose              also what was left out on purpose
        """;

    /// <summary>The subcommand.</summary>
    public static Command Create(Terminal terminal, Workspace workspace, CancellationToken cancellation)
    {
        var source = CommonArguments.Source();
        var book = new Argument<string?>("BOOK") { Description = "The book; without it the one that build writes by default.", Arity = ArgumentArity.ZeroOrOne };
        book.Validators.Add(CommonArguments.RefuseUnknownOption);
        var verbose = CommonArguments.Verbose("Show also what was left out on purpose.");
        var quiet = CommonArguments.Quiet();
        var format = CommonArguments.Format();
        var command = new ExplainedCommand("audit", "Shows which words of the articles are not in the book.", Explanation) { source, book, verbose, quiet, format };
        CommonArguments.RefuseBoth(command, verbose, quiet);
        command.SetAction(parsed => new Auditing(terminal, workspace, cancellation).Run(
            parsed.GetRequiredValue(source),
            parsed.GetValue(book),
            CommonArguments.Detail(parsed, verbose, quiet),
            CommonArguments.IsJson(parsed, format)));
        return command;
    }
}

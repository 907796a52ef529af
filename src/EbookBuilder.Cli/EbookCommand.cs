using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using EbookBuilder.Cli.Audit;
using EbookBuilder.Cli.Build;
using EbookBuilder.Cli.Check;
using EbookBuilder.Cli.Diff;
using EbookBuilder.Cli.Plan;

namespace EbookBuilder.Cli;

/// <summary>The <c>ebook</c> command: its subcommands, and what every one of them does with wrong usage, Ctrl-C and faults of ours.</summary>
internal static class EbookCommand
{
    private const string Examples = """
        Examples:
          ebook build my-articles/              a folder of articles, however it is organised -> my-articles.epub
          ebook build article.txt -o book.epub  a single article
          ebook plan my-articles/               what would be in the book, in which order, and why
          ebook check book.epub                 whether a book keeps to the rules of EPUB
          ebook diff old.epub new.epub          which articles are new, changed, moved, renamed or gone
          ebook audit my-articles/              whether every word of the articles is in the book

        Exit codes:
          0  good    1  the input has errors    2  wrong usage    3  a fault in ebook itself    130  stopped by Ctrl-C

        ebook COMMAND --help explains a command.
        """;

    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal, Workspace workspace, CancellationToken cancellation = default)
    {
        try
        {
            var parsed = Create(arguments, terminal, workspace, cancellation).Parse(arguments);
            return parsed.Action is ParseErrorAction
                ? Misused(parsed, terminal)
                : parsed.Invoke(new() { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception fault) when (cancellation.IsCancellationRequested && Fault.IsCancellation(fault))
        {
            terminal.Error.WriteLine("ebook: stopped; nothing was changed");
            return ExitCode.Interrupted;
        }
        catch (Exception fault)
        {
            Fault.Report(fault, terminal, withStack: arguments.Contains("--verbose") || arguments.Contains("-v"));
            return ExitCode.OurFault;
        }
        finally
        {
            terminal.Flush();
        }
    }

    // The command that comes first is put together alone: the words and options of all five take a twentieth of a small build.
    // Neither is it a RootCommand: that reads the texts of its options and the name of the executable by reflection, which takes as long again.
    private static Command Create(IReadOnlyList<string> arguments, Terminal terminal, Workspace workspace, CancellationToken cancellation)
    {
        (string Name, Func<Command> Create)[] commands =
        [
            ("build", () => BuildCommand.Create(terminal, workspace, cancellation)),
            ("plan", () => PlanCommand.Create(terminal, workspace, cancellation)),
            ("check", () => CheckCommand.Create(terminal, workspace, cancellation)),
            ("diff", () => DiffCommand.Create(terminal, workspace)),
            ("audit", () => AuditCommand.Create(terminal, workspace, cancellation)),
        ];
        var named = Array.FindIndex(commands, command => arguments.Count > 0 && command.Name == arguments[0]);
        var root = new Command("ebook", "Turns a collection of articles into a valid EPUB book.")
        {
            new Option<bool>("--help", "-h", "/h", "-?", "/?") { Description = "Show help and usage information", Arity = ArgumentArity.Zero, Recursive = true, Action = new ExplainingHelp(new HelpAction(), Examples) },
            new Option<bool>("--version") { Description = "Show version information", Arity = ArgumentArity.Zero, Action = new VersionAction() },
        };
        foreach (var command in named < 0 ? commands : commands[named..(named + 1)]) root.Add(command.Create());
        return root;
    }

    private static int Misused(ParseResult parsed, Terminal terminal)
    {
        // Of a misspelt command the parser also says that none was given.
        foreach (var error in parsed.Errors.Skip(parsed.UnmatchedTokens.Count > 0 && parsed.Errors.Count > 1 ? 1 : 0)) terminal.Error.WriteLine($"ebook: {error.Message}");
        var command = parsed.CommandResult.Command;
        terminal.Error.WriteLine(command is ExplainedCommand ? $"See ebook {command.Name} --help." : "See ebook --help.");
        return ExitCode.WrongUsage;
    }
}

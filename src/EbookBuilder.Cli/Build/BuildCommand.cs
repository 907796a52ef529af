using System.CommandLine;

namespace EbookBuilder.Cli.Build;

/// <summary>What <c>ebook build</c> accepts.</summary>
internal static class BuildCommand
{
    private const string Explanation = """
        SOURCE may be
          a folder with book.yaml            the book that it describes
          a folder of a documentation tool   mdBook, MkDocs, Jekyll, Hugo, Obsidian, ...: order and titles as its own site has them
          any other folder                   its articles in natural order, sub-folders as parts
          a single article                   Markdown (.md), plain text (.txt), a saved web page (.html, .mhtml, .webarchive)

        An article that cannot be read is named with its place; the others are built and the exit code is 1.
        The same source gives the same bytes, everywhere and at any hour (SOURCE_DATE_EPOCH is honoured).
        The book is written beside its target and then renamed: when a build fails or is stopped, the last good book stays.

        Examples:
          ebook build my-articles/                       -> my-articles.epub
          ebook build my-articles/ -o ~/books/           -> ~/books/my-articles.epub
          ebook build talk.txt -o talk.epub --title "The talk" --language en-GB
          ebook build saved-pages/ --no-extract          keep everything that stands on the pages
          ebook build my-articles/ --strict --format json > report.json
        """;

    /// <summary>The subcommand.</summary>
    public static Command Create(Terminal terminal, Workspace workspace, CancellationToken cancellation)
    {
        var source = CommonArguments.Source();
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Where the book goes; a folder: into it. Without it, beside SOURCE." };
        var strict = new Option<bool>("--strict") { Description = "Write no book when there is an error." };
        var title = new Option<string?>("--title") { HelpName = "TITLE", Description = "The title of the book." };
        var language = CommonArguments.Language();
        var (extract, whole) = CommonArguments.Extraction();
        var verbose = CommonArguments.Verbose("Show every finding, every decision and the time of each stage.");
        var quiet = CommonArguments.Quiet();
        var format = CommonArguments.Format();
        var command = new ExplainedCommand("build", "Builds a book from a folder of articles or from a single article.", Explanation)
        {
            source, output, strict, title, language, extract, whole, verbose, quiet, format,
        };
        CommonArguments.RefuseBoth(command, extract, whole);
        CommonArguments.RefuseBoth(command, verbose, quiet);
        command.SetAction(parsed => new Building(terminal, workspace, cancellation).Run(new()
        {
            Source = parsed.GetRequiredValue(source),
            Options = new()
            {
                Output = parsed.GetValue(output),
                Strict = parsed.GetValue(strict),
                Title = parsed.GetValue(title),
                Language = parsed.GetValue(language),
                Extract = CommonArguments.Extract(parsed, extract, whole),
            },
            Detail = CommonArguments.Detail(parsed, verbose, quiet),
            AsJson = CommonArguments.IsJson(parsed, format),
        }));
        return command;
    }
}

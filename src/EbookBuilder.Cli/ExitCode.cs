namespace EbookBuilder.Cli;

/// <summary>What the command says to whoever started it; docs/exit-codes.md explains each one.</summary>
internal static class ExitCode
{
    /// <summary>All is well; warnings may have been given.</summary>
    public const int Good = 0;

    /// <summary>The input has errors, or the book could not be written; of <c>ebook diff</c>: the books differ.</summary>
    public const int InputHasErrors = 1;

    /// <summary>The command was given what it does not understand; of <c>ebook diff</c> also: a book cannot be read.</summary>
    public const int WrongUsage = 2;

    /// <summary>A fault of ours.</summary>
    public const int OurFault = 3;

    /// <summary>Stopped by Ctrl-C or by a request to end (128 + SIGINT, as shells count).</summary>
    public const int Interrupted = 130;
}

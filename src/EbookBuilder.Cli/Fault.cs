using EbookBuilder.Cli.Output;

namespace EbookBuilder.Cli;

/// <summary>What is said when the fault is ours.</summary>
internal static class Fault
{
    /// <summary>Whether the work stopped because it was asked to: work done side by side wraps what it threw.</summary>
    public static bool IsCancellation(Exception fault) => fault switch
    {
        OperationCanceledException => true,
        AggregateException several => several.Flatten().InnerExceptions.Any(inner => inner is OperationCanceledException),
        _ => false,
    };

    /// <summary>Findings about a book that we wrote.</summary>
    public static void Report(IReadOnlyList<Diagnostic> findings, Terminal terminal, SourcePlaces places)
    {
        new FindingList(terminal, places, Detail.Usual).Print(findings);
        terminal.Error.WriteLine("ebook: the book was written, but it is not valid: this is a fault in ebook, not in your articles. Please report it with the lines above.");
    }

    /// <summary>A short message, and what somebody needs who is to mend it; the stack only where it was asked for.</summary>
    public static void Report(Exception fault, Terminal terminal, bool withStack)
    {
        var cause = fault is AggregateException several ? several.Flatten().InnerExceptions[0] : fault;
        terminal.Error.WriteLine($"ebook: this is a fault in ebook, not in your articles: {cause.GetType().Name}: {cause.Message}");
        if (withStack) terminal.Error.WriteLine(fault.ToString());
        terminal.Error.WriteLine(withStack
            ? "Please report it with the lines above and, if you can, the article that brings it about."
            : "Please report it: run the command again with --verbose and send what it prints and, if you can, the article that brings it about.");
    }
}

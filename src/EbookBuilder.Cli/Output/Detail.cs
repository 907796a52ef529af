namespace EbookBuilder.Cli.Output;

/// <summary>How much is printed.</summary>
internal enum Detail
{
    /// <summary>Errors and warnings, the latter bundled, and a summary.</summary>
    Usual,

    /// <summary>Errors alone.</summary>
    Errors,

    /// <summary>Every finding and every decision.</summary>
    Everything,
}

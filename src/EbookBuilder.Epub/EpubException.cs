using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub;

/// <summary>A publication that cannot be read at all, or that attacks whoever reads it.</summary>
public sealed class EpubException : Exception
{
    /// <summary>States the fault.</summary>
    public EpubException(Diagnostic diagnostic, Exception? cause = null)
        : base((diagnostic ?? throw new ArgumentNullException(nameof(diagnostic))).ToString(), cause) => Diagnostic = diagnostic;

    /// <summary>The fault, with its code and its place in the package.</summary>
    public Diagnostic Diagnostic { get; }
}

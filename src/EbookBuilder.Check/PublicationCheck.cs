using EbookBuilder.Check.Container;
using EbookBuilder.Check.Documents;
using EbookBuilder.Check.Package;
using EbookBuilder.Check.References;

namespace EbookBuilder.Check;

/// <summary>
/// Judges an EPUB 2 or EPUB 3 publication: container, package document, then every document in it, then what they say of each other. It shares no table with the
/// writer, or both would be wrong together.
/// </summary>
public static class PublicationCheck
{
    /// <summary>What asks for the whole publication. All of it is read by then, and none changes what another looks at.</summary>
    private static readonly ImmutableArray<Func<PublicationScan, List<Diagnostic>>> Overall = [ReferenceRules.Check, NavigationRules.CheckNavigation, NavigationRules.CheckNcx];

    /// <summary>In bytes. One thread checks such a container in half a millisecond; a second would take a quarter of one to wake.</summary>
    private const int LittleContainer = 32_768;

    /// <summary>Checks a publication that is held in memory.</summary>
    /// <param name="epub">The bytes of the container.</param>
    /// <param name="cancellation">Stops the check.</param>
    public static CheckReport Check(ReadOnlyMemory<byte> epub, CancellationToken cancellation = default)
    {
        var container = OcfContainer.Open(epub);
        var findings = new List<Diagnostic>(container.Findings);
        if (container.PackagePath is { } path && PackageDocument.Read(container, path, findings) is { } package)
        {
            PackageRules.Check(package, container, findings);
            var publication = PublicationScan.Of(container, package, isLittle: epub.Length < LittleContainer, cancellation);
            findings.AddRange(publication.Findings);
            findings.AddRange(Overall.SelectSideBySide(rule => rule(publication), publication.IsLittle, cancellation).SelectMany(found => found));
        }
        return new([.. findings.OrderBy(finding => finding.Location.File, StringComparer.Ordinal).ThenBy(finding => finding.Location.Line).ThenBy(finding => finding.Location.Column).Distinct()]);
    }

    /// <summary>Checks a publication that a stream holds, from its first byte; the stream stays open.</summary>
    /// <param name="epub">The container; need not be seekable.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CheckReport Check(Stream epub, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(epub);
        if (epub.CanSeek) epub.Position = 0;
        using var memory = new MemoryStream(epub.CanSeek ? (int)Math.Min(epub.Length, int.MaxValue - 64) : 0);
        epub.CopyTo(memory);
        return Check(memory.GetBuffer().AsMemory(0, (int)memory.Length), cancellation);
    }
}

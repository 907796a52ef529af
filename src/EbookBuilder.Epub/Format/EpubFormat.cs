using System.Xml.Linq;

namespace EbookBuilder.Epub.Format;

/// <summary>The documents of the format itself, as they were read.</summary>
public sealed class EpubFormat
{
    /// <summary>Where they lie.</summary>
    public required EpubFormatPaths Paths { get; init; }

    /// <summary>The container document.</summary>
    public required OcfDocument Ocf { get; init; }

    /// <summary>The package document.</summary>
    public required OpfDocument Opf { get; init; }

    /// <summary>The navigation document, or null.</summary>
    public required NavDocument? Nav { get; init; }

    /// <summary>The NCX, or null.</summary>
    public required NcxDocument? Ncx { get; init; }
}

/// <summary>Paths from the root of the container.</summary>
/// <param name="OcfAbsolutePath">The container document.</param>
/// <param name="OpfAbsolutePath">The package document.</param>
/// <param name="NavAbsolutePath">The navigation document, or null.</param>
/// <param name="NcxAbsolutePath">The NCX, or null.</param>
public sealed record EpubFormatPaths(string OcfAbsolutePath, string OpfAbsolutePath, string? NavAbsolutePath, string? NcxAbsolutePath);

/// <summary>The container document.</summary>
/// <param name="RootFiles">Every package document that it names.</param>
/// <param name="RootFilePath">The one that was read.</param>
public sealed record OcfDocument(IReadOnlyList<OcfRootFile> RootFiles, string RootFilePath);

/// <summary>A <c>rootfile</c>.</summary>
/// <param name="FullPath">From the root of the container.</param>
/// <param name="MediaType">As given, or null.</param>
public sealed record OcfRootFile(string FullPath, string? MediaType);

/// <summary>The navigation document.</summary>
/// <param name="Navs">Its <c>nav</c> elements.</param>
/// <param name="Document">The whole document; a copy.</param>
public sealed record NavDocument(IReadOnlyList<NavNav> Navs, XDocument Document);

/// <summary>One <c>nav</c> element.</summary>
/// <param name="Type">Its <c>epub:type</c>, or null.</param>
/// <param name="Id">Its id, or null.</param>
/// <param name="Dom">The element; a copy.</param>
public sealed record NavNav(string? Type, string? Id, XElement Dom);

/// <summary>The NCX.</summary>
/// <param name="Metadata">Its <c>meta</c> elements by name.</param>
/// <param name="DocTitle">The title, or null.</param>
/// <param name="DocAuthor">The author, or null.</param>
/// <param name="NavMap">The contents.</param>
/// <param name="PageList">The pages.</param>
/// <param name="Document">The whole document; a copy.</param>
public sealed record NcxDocument(IReadOnlyDictionary<string, string> Metadata, string? DocTitle, string? DocAuthor,
    IReadOnlyList<NcxNavPoint> NavMap, IReadOnlyList<NcxPageTarget> PageList, XDocument Document);

/// <summary>A <c>navPoint</c>.</summary>
/// <param name="Id">Its id, or null.</param>
/// <param name="NavLabelText">Its label.</param>
/// <param name="ContentSrc">Its target as given, or null.</param>
/// <param name="PlayOrder">Its place, or null.</param>
/// <param name="NavPoints">The points below.</param>
public sealed record NcxNavPoint(string? Id, string NavLabelText, string? ContentSrc, int? PlayOrder, IReadOnlyList<NcxNavPoint> NavPoints);

/// <summary>A <c>pageTarget</c>.</summary>
/// <param name="Label">Its label.</param>
/// <param name="ContentSrc">Its target as given, or null.</param>
/// <param name="Type"><c>front</c>, <c>normal</c>, <c>special</c>, or null.</param>
public sealed record NcxPageTarget(string Label, string? ContentSrc, string? Type);

using EbookBuilder.Check.Package;

namespace EbookBuilder.Check.Documents;

/// <summary>In what way a document uses what it refers to.</summary>
internal enum ReferenceKind
{
    /// <summary>A link that the reader follows.</summary>
    Hyperlink,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A stylesheet.</summary>
    Stylesheet,

    /// <summary>A script.</summary>
    Script,

    /// <summary>Sound or a moving picture.</summary>
    Media,

    /// <summary>A document shown inside this one, an embedded object, a track.</summary>
    Embedded,

    /// <summary>A font.</summary>
    Font,

    /// <summary>A part of a drawing.</summary>
    Drawing,

    /// <summary>A source that is only named (<c>cite</c>).</summary>
    Citation,
}

/// <summary>One reference of a document.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Url">As it is written.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="HasFallback">Whether the document offers something else beside it (<c>picture</c>, <c>object</c>, <c>audio</c>).</param>
internal sealed record Reference(ReferenceKind Kind, string Url, PackageUrl Target, Location Where, bool HasFallback = false);

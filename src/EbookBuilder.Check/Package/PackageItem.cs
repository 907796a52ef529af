namespace EbookBuilder.Check.Package;

/// <summary>One item of a manifest.</summary>
internal sealed record PackageItem
{
    public required string Id { get; init; }

    public required string MediaType { get; init; }

    public required ImmutableArray<string> Properties { get; init; }

    public required string? Fallback { get; init; }

    /// <summary>Where its href leads.</summary>
    public required PackageUrl Target { get; init; }

    public required Location Where { get; init; }

    /// <summary>Its path in the container, or null where it lies on the web or nowhere.</summary>
    public string? Path => Target.Kind == UrlKind.Local ? Target.Path : null;

    public bool IsXhtml => MediaType == "application/xhtml+xml";

    public bool IsSvg => MediaType == "image/svg+xml";

    public bool Has(string property) => Properties.Contains(property);
}

/// <summary>One place of a spine.</summary>
internal sealed record SpineItem(string IdRef, bool Linear, Location Where);

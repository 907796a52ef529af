namespace EbookBuilder.Epub;

/// <summary>How much a publication may ask of the machine that reads it. What goes beyond is an <see cref="EpubException"/>.</summary>
public sealed record EpubReaderOptions
{
    /// <summary>Files in the container.</summary>
    public int MaxEntries { get; init; } = 100_000;

    /// <summary>Bytes of all files together, unpacked.</summary>
    public long MaxTotalBytes { get; init; } = 2L << 30;

    /// <summary>Bytes of one file, unpacked; at most 2,147,483,591.</summary>
    public long MaxEntryBytes { get; init; } = 1L << 29;

    /// <summary>How many times its packed size a file of more than 16 MiB may unpack to.</summary>
    public double MaxRatio { get; init; } = 300;

    /// <summary>How deep the elements of the package, navigation and NCX documents may nest.</summary>
    public int MaxXmlDepth { get; init; } = 256;

    /// <summary>For what was read once already.</summary>
    internal static EpubReaderOptions Unlimited { get; } = new()
    {
        MaxEntries = int.MaxValue,
        MaxTotalBytes = long.MaxValue,
        MaxEntryBytes = int.MaxValue,
        MaxRatio = double.MaxValue,
        MaxXmlDepth = int.MaxValue,
    };
}

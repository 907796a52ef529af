using System.Globalization;

namespace EbookBuilder;

/// <summary>Writes numbers with what they count: <c>{0:word}</c> is <c>1 word</c> or <c>12 words</c>, and <c>line 4</c> or <c>lines 4, 9</c> where the numbers are listed.</summary>
internal sealed class CountedNouns : IFormatProvider, ICustomFormatter
{
    /// <summary>The only one.</summary>
    public static CountedNouns Instance { get; } = new();

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : CultureInfo.InvariantCulture.GetFormat(formatType);

    /// <inheritdoc/>
    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => (format, arg) switch
    {
        ({ Length: > 0 } noun, int number) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}"),
        ({ Length: > 0 } noun, string list) => $"{noun}{(list.All(char.IsAsciiDigit) ? "" : "s")} {list}",
        (_, IFormattable value) => value.ToString(format, CultureInfo.InvariantCulture),
        _ => arg?.ToString() ?? "",
    };
}

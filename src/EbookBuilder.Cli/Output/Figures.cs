using System.Globalization;

namespace EbookBuilder.Cli.Output;

/// <summary>Figures as they are printed, the same on every machine.</summary>
internal static class Figures
{
    /// <summary>With thousands set apart: <c>1,240</c>.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number and its noun: <c>1 article</c>, <c>12 articles</c>.</summary>
    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>Bytes in the unit that fits, powers of ten: <c>812 bytes</c>, <c>12.4 kB</c>, <c>3.1 MB</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.#} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.##} GB"),
    };

    /// <summary>Milliseconds below a second, else seconds: <c>38 ms</c>, <c>1.25 s</c>.</summary>
    public static string Time(TimeSpan time) => time.TotalSeconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

    /// <summary>How sure a guess is: <c>80 %</c>.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");
}

using System.Text.RegularExpressions;

namespace EbookBuilder.Binding;

/// <summary>A licence as readers know it.</summary>
/// <param name="Name">Its usual name: <c>CC BY-SA 4.0</c>; for a licence that is not known here, as it is stated.</param>
/// <param name="Address">Where its own text lies, or null.</param>
internal sealed partial record Licence(string Name, string? Address)
{
    private static readonly Dictionary<string, Licence> Known = new(StringComparer.Ordinal)
    {
        ["mit"] = new("MIT", "https://opensource.org/license/mit"),
        ["isc"] = new("ISC", "https://opensource.org/license/isc-license-txt"),
        ["apache2"] = new("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
        ["bsd2clause"] = new("BSD-2-Clause", "https://opensource.org/license/bsd-2-clause"),
        ["bsd3clause"] = new("BSD-3-Clause", "https://opensource.org/license/bsd-3-clause"),
        ["mpl2"] = new("MPL-2.0", "https://www.mozilla.org/MPL/2.0/"),
        ["gpl2"] = new("GPL-2.0", "https://www.gnu.org/licenses/old-licenses/gpl-2.0.html"),
        ["gpl3"] = new("GPL-3.0", "https://www.gnu.org/licenses/gpl-3.0.html"),
        ["lgpl3"] = new("LGPL-3.0", "https://www.gnu.org/licenses/lgpl-3.0.html"),
        ["agpl3"] = new("AGPL-3.0", "https://www.gnu.org/licenses/agpl-3.0.html"),
        ["gfdl13"] = new("GFDL-1.3", "https://www.gnu.org/licenses/fdl-1.3.html"),
        ["unlicense"] = new("Unlicense", "https://unlicense.org/"),
        ["cc0"] = new("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ["publicdomainmark"] = new("Public Domain Mark 1.0", "https://creativecommons.org/publicdomain/mark/1.0/"),
    };

    /// <summary>Other spellings, and the ends of addresses, of the licences above.</summary>
    private static readonly Dictionary<string, string> Spellings = new (string Other, string Usual)[]
    {
        ("mitlicense", "mit"), ("mitlicence", "mit"), ("opensourceorglicensemit", "mit"), ("opensourceorglicensesmit", "mit"),
        ("apache", "apache2"), ("apachelicense2", "apache2"), ("apachelicenseversion2", "apache2"), ("apacheorglicenseslicense2", "apache2"),
        ("bsd2", "bsd2clause"), ("bsd3", "bsd3clause"), ("opensourceorglicensesbsd2clause", "bsd2clause"), ("opensourceorglicensesbsd3clause", "bsd3clause"),
        ("mozillaorgmpl2", "mpl2"), ("gplv2", "gpl2"), ("gplv3", "gpl3"), ("gnugplv3", "gpl3"), ("gnuorglicensesgpl3", "gpl3"), ("lgplv3", "lgpl3"), ("agplv3", "agpl3"),
        ("gnuorglicensesagpl3", "agpl3"), ("fdl13", "gfdl13"), ("gnuorglicensesfdl13", "gfdl13"), ("gnufreedocumentationlicense", "gfdl13"), ("unlicenseorg", "unlicense"),
        ("cc01", "cc0"), ("cc01universal", "cc0"), ("creativecommonsorgpublicdomainzero1", "cc0"), ("creativecommonsorgpublicdomainmark1", "publicdomainmark"),
    }.ToDictionary(pair => pair.Other, pair => pair.Usual, StringComparer.Ordinal);

    /// <summary>The licence that an article or a book states: an address, a short name, or a sentence of its own.</summary>
    public static Licence Of(string stated)
    {
        if (CreativeCommons.Match(stated.Trim()) is { Success: true } match) return Commons(match);
        var key = Squeeze(stated);
        if (Known.TryGetValue(Spellings.GetValueOrDefault(key, key), out var known)) return IsOfVersions(stated) ? known with { Name = stated.Trim() } : known;
        return stated.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Binding.Address.Clean(stated) is { } address
            ? new(address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/'), address)
            : new(stated.Trim(), null);
    }

    /// <summary>Which versions of a licence hold is part of it.</summary>
    private static bool IsOfVersions(string stated) => stated.TrimEnd().EndsWith("-or-later", StringComparison.OrdinalIgnoreCase) || stated.TrimEnd().EndsWith("-only", StringComparison.OrdinalIgnoreCase);

    private static Licence Commons(Match match)
    {
        var terms = match.Groups["terms"].Value.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        var version = match.Groups["version"].Value;
        var port = match.Groups["port"] is { Success: true } ported ? ported.Value.ToLowerInvariant() : null;
        var name = $"CC {terms.ToUpperInvariant()}{(version.Length > 0 ? " " + version : "")}{(port is null ? "" : " " + port.ToUpperInvariant())}";
        return new(name, version.Length == 0 ? null : $"https://creativecommons.org/licenses/{terms}/{version}/{(port is null ? "" : port + "/")}");
    }

    /// <summary>Letters and digits alone, without what stands before a host and behind a file's name, and without <c>.0</c>.</summary>
    private static string Squeeze(string stated)
    {
        var text = stated.Trim().ToLowerInvariant();
        foreach (var start in (ReadOnlySpan<string>)["https://", "http://", "www."])
            if (text.StartsWith(start, StringComparison.Ordinal)) text = text[start.Length..];
        foreach (var end in (ReadOnlySpan<string>)["/", ".html", ".txt", ".en", "-only", "-or-later"])
            if (text.EndsWith(end, StringComparison.Ordinal)) text = text[..^end.Length];
        return string.Concat(text.Replace(".0", "", StringComparison.Ordinal).Where(char.IsAsciiLetterOrDigit));
    }

    [GeneratedRegex(@"^(?:(?:https?://)?(?:www\.)?creativecommons\.org/licenses/|\(?CC[ -])(?<terms>by(?:[-_ ](?:nc|sa|nd))*)(?:[-/ _]v?(?<version>[1-4]\.[0-9])(?:/(?<port>[a-z]{2})(?:/|$)|[-_ ](?<port>[a-z]{2})$)?)?(?:[/)]*|/(?:deed|legalcode)[.a-z_-]*|[ -](?:international|unported|generic))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CreativeCommons { get; }
}

using System.Text.RegularExpressions;

namespace EbookBuilder.Gathering.Manifest;

/// <summary>Identifiers as people write them, brought into the forms of a package document.</summary>
internal static partial class StatedIdentifier
{
    /// <summary>The identifiers of one entry: a text, or a mapping from kinds to values.</summary>
    public static IEnumerable<Identifier> Read(ManifestValue value)
    {
        if (!value.IsMapping) return value.Text() is { } text && Guessed(text, value) is { } only ? [new Identifier(only)] : [];
        var mapping = value.Mapping(KeySet.Identifier)!;
        return KeySet.Identifier.Keys.Select(kind => mapping[kind] is { } stated && stated.Text() is { } text ? OfKind(kind, text, stated) : null)
            .OfType<string>().Select(identifier => new Identifier(identifier));
    }

    private static string? Guessed(string text, ManifestValue value)
    {
        if (text.StartsWith("urn:isbn:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("isbn", StringComparison.OrdinalIgnoreCase)) return OfKind("isbn", text, value);
        if (text.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) || Guid.TryParseExact(text, "D", out _)) return OfKind("uuid", text, value);
        if (text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) || Doi().IsMatch(text)) return OfKind("doi", text, value);
        return IsbnShape().IsMatch(text) ? OfKind("isbn", text, value) : text;
    }

    private static string? OfKind(string kind, string text, ManifestValue value) => kind switch
    {
        "isbn" => Isbn(text) ?? Refused(text, "an ISBN: its check digit or its length is wrong", value),
        "uuid" => Guid.TryParse(Bare(text, "urn:uuid:"), out var uuid) ? "urn:uuid:" + uuid.ToString("D") : Refused(text, "a UUID", value),
        "doi" => Doi().Match(text) is { Success: true } doi ? "https://doi.org/" + doi.Groups[1].Value : Refused(text, "a DOI", value),
        _ => Urn().IsMatch(text) ? text : Refused(text, "a URN", value),
    };

    private static string? Refused(string text, string kind, ManifestValue value)
    {
        value.Findings.Add(Rules.ManifestIdentifierWrong.At(value.Place, text, kind));
        return null;
    }

    private static string Bare(string text, string prefix) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..] : text;

    /// <summary>The digits of a sound ISBN behind <c>urn:isbn:</c> (ISO 2108: weights 1 and 3 modulo 10; of ten digits 10 to 1 modulo 11), or null.</summary>
    private static string? Isbn(string text)
    {
        var digits = Bare(Bare(text, "urn:isbn:"), "isbn").TrimStart(':', ' ').Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var isSound = digits.Length switch
        {
            13 when digits.All(char.IsAsciiDigit) => digits.Select((digit, i) => (digit - '0') * (i % 2 == 0 ? 1 : 3)).Sum() % 10 == 0,
            10 when digits[..9].All(char.IsAsciiDigit) && (char.IsAsciiDigit(digits[9]) || digits[9] == 'X') => digits.Select((digit, i) => (digit == 'X' ? 10 : digit - '0') * (10 - i)).Sum() % 11 == 0,
            _ => false,
        };
        return isSound ? "urn:isbn:" + digits : null;
    }

    [GeneratedRegex(@"^(?:doi:\s*|https?://(?:dx\.)?doi\.org/)?(10\.[0-9]{4,9}(?:\.[0-9]+)*/\S+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^urn:[a-z0-9][a-z0-9-]{1,31}:\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Urn();

    [GeneratedRegex(@"^(?:97[89][- ]?)?(?:[0-9][- ]?){9}[0-9X]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsbnShape();
}

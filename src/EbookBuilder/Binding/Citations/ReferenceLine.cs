using System.Globalization;
using EbookBuilder.Languages;
using static EbookBuilder.Epub.Publication.Xhtml;

namespace EbookBuilder.Binding;

/// <summary>
/// One work as the bibliography shows it, in the manner of ISO 690: names, year, title, what it is part of, who published it, where it is found.
/// Works that stand alone have their titles in italics; those that are part of another have that one's.
/// </summary>
internal sealed class ReferenceLine(string language, ICitationStyle style)
{
    private readonly CitationWords _words = CitationWords.In(language);

    /// <summary>The content of its paragraph.</summary>
    public IEnumerable<object> Of(CitedWork work)
    {
        var reference = work.Reference;
        if (style.InList(work) is { } label) yield return label + " ";
        var names = Names(reference.Creators, isEditors: reference.Authors.IsEmpty);
        var year = style.YearComesFirst ? $"({work.Label})" : null;
        if (names is not null || year is not null) yield return Sentence(string.Join(' ', new[] { names, year }.OfType<string>()));
        foreach (var part in Title(reference)) yield return part;
        foreach (var part in Container(reference)) yield return part;
        if (Published(reference, withYear: !style.YearComesFirst) is { } published) yield return Sentence(published);
        foreach (var part in Place(reference)) yield return part;
    }

    private IEnumerable<object> Title(Reference reference)
    {
        var title = reference.Title ?? (reference.Container is null ? reference.Key : null);
        if (title is null) yield break;
        var details = new[] { reference.Genre, reference.Container is null ? Edition(reference.Edition) : null }.OfType<string>().ToList();
        var end = details.Count == 0 ? "" : $" ({string.Join(", ", details)})";
        if (reference.Container is null)
        {
            yield return Element("cite", title);
            yield return EndOf(end.Length == 0 ? title : end, end);
        }
        else yield return Sentence(title + end);
    }

    private IEnumerable<object> Container(Reference reference)
    {
        if (reference.Container is not { } container) yield break;
        if (!reference.IsInPeriodical)
        {
            var editors = reference.Authors.IsEmpty ? null : Names(reference.Editors, isEditors: true);
            yield return $"{_words.Inside}: {(editors is null ? "" : editors + ": ")}";
        }
        yield return Element("cite", container);
        var issue = reference.Issue is null ? reference.Volume : reference.Volume is null ? reference.Issue : $"{reference.Volume}({reference.Issue})";
        var details = string.Concat(issue is null ? "" : " " + issue, Edition(reference.Edition) is { } edition ? $" ({edition})" : "", reference.Pages is { } pages ? ", " + pages : "");
        yield return EndOf(details.Length == 0 ? container : details, details);
    }

    private static string? Published(Reference reference, bool withYear)
    {
        var house = reference is { Place: { } place, Publisher: { } publisher } ? $"{place}: {publisher}" : reference.Publisher ?? reference.Place;
        return withYear && reference.Year is { } year ? house is null ? year : $"{house}, {year}" : house;
    }

    private IEnumerable<object> Place(Reference reference)
    {
        var stated = reference.Doi is { } doi ? "https://doi.org/" + doi[Math.Max(0, doi.IndexOf("10.", StringComparison.Ordinal))..] : reference.Address;
        if (stated is null || Address.Clean(stated) is not { } address || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) yield break;
        yield return Element("a", new XAttribute("href", address), stated);
        if (reference.Accessed is { } day && reference.Doi is null) yield return $" ({_words.Accessed} {DateWords.In(language, day)})";
    }

    private string? Names(ImmutableArray<ReferencePerson> people, bool isEditors) =>
        people.IsEmpty ? null : string.Join("; ", people.Select(person => person.FileAs)) + (isEditors ? $" ({_words.Editor})" : "");

    private string? Edition(string? edition) =>
        edition is null ? null : edition.All(char.IsAsciiDigit) ? string.Format(CultureInfo.InvariantCulture, _words.Edition, edition) : edition;

    private static string Sentence(string text) => EndOf(text, text);

    /// <summary>A stop and a blank behind a text, the stop unless the text has one.</summary>
    private static string EndOf(string before, string text) => text + (before[^1] is '.' or '!' or '?' or '。' or '…' ? " " : ". ");
}

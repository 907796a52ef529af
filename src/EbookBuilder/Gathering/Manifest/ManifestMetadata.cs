using EbookBuilder.Articles;
using EbookBuilder.Articles.Html;

namespace EbookBuilder.Gathering.Manifest;

/// <summary>What book.yaml says of the book as a work: titles, people, identifiers, subjects, rights.</summary>
internal static class ManifestMetadata
{
    /// <summary>Reads all of it.</summary>
    public static BookManifest Read(ManifestMapping book)
    {
        var (title, fileAs) = Title(book["title"]);
        return new()
        {
            Title = title,
            TitleFileAs = fileAs,
            Subtitle = book["subtitle"]?.Text(),
            Contributors = [.. book.Each("author", "authors").Select(value => Person(value, "aut")).Concat(book.Each("contributors").Select(value => Person(value, "ctb"))).OfType<Contributor>()],
            Languages = [.. book.Each("language", "languages").Select(Language).OfType<string>()],
            Identifiers = [.. book.Each("identifier", "identifiers").SelectMany(StatedIdentifier.Read)],
            Publisher = book["publisher"]?.Text(),
            Date = Date(book["date"]),
            Description = book["description"]?.Text(),
            Subjects = [.. book.Each("subjects").Select(Subject).OfType<Subject>()],
            Series = Series(book["series"]),
            Rights = book["rights"]?.Text(),
            Licence = book["licence", "license"]?.Text(),
        };
    }

    private static (string? Title, string? FileAs) Title(ManifestValue? value)
    {
        if (value is null || !value.IsMapping) return (value?.Text(), null);
        var title = value.Mapping(KeySet.Title)!;
        return (title["text"]?.Text(), title["file-as"]?.Text());
    }

    private static Contributor? Person(ManifestValue value, string role)
    {
        if (!value.IsMapping) return value.Text() is { } alone ? new(alone, PersonName.FileAs(alone), role) : null;
        var person = value.Mapping(KeySet.Person)!;
        if (person["name"]?.Text() is not { } name)
        {
            value.Wrong("a person with a name");
            return null;
        }
        return new(name, person["file-as"]?.Text() ?? PersonName.FileAs(name), Role(person["role"]) ?? role) { Affiliation = person["affiliation"]?.Text(), About = person["about"]?.Text() };
    }

    private static string? Role(ManifestValue? value)
    {
        if (value?.Text() is not { } word) return null;
        if (ContributorRole.CodeOf(word) is { } code) return code;
        value.Findings.Add(Rules.ManifestWordUnknown.At(value.Place, value.Key, word, Nearest.Of(word, ContributorRole.Words)));
        return null;
    }

    private static string? Language(ManifestValue value)
    {
        if (value.Text() is not { } tag) return null;
        if (LanguageTag.Fit(tag) is { } sound) return sound;
        value.Findings.Add(Rules.ManifestLanguageWrong.At(value.Place, tag));
        return null;
    }

    private static string? Date(ManifestValue? value)
    {
        if (value?.Text() is not { } text) return null;
        if (CalendarDate.IsValid(text)) return text;
        value.Findings.Add(Rules.ManifestDateWrong.At(value.Place, text));
        return null;
    }

    private static Subject? Subject(ManifestValue value)
    {
        if (!value.IsMapping) return value.Text() is { } alone ? new(alone) : null;
        var subject = value.Mapping(KeySet.Subject)!;
        var (text, authority, term) = (subject["text"]?.Text(), subject["authority"]?.Text(), subject["term"]?.Text());
        if ((authority is null) != (term is null)) value.Wrong("a subject with both authority and term, or with neither");
        if (text is null && term is null) value.Wrong("a subject with a text");
        return (text ?? term) is not { } shown ? null : authority is null || term is null ? new(shown) : new(shown, authority, term);
    }

    private static Series? Series(ManifestValue? value)
    {
        if (value is null) return null;
        if (!value.IsMapping) return value.Text() is { } alone ? new(alone) : null;
        var series = value.Mapping(KeySet.Series)!;
        if (series["name"]?.Text() is { } name) return new(name, Position(series["position"]));
        value.Wrong("a series with a name");
        return null;
    }

    // EPUB 3.3, D.3.7: whole numbers, joined by points.
    private static string? Position(ManifestValue? value)
    {
        if (value?.Text() is not { } text) return null;
        return text.Split('.').All(part => part.Length > 0 && part.All(char.IsAsciiDigit)) ? text : value.Wrong("a number such as 3 or 2.1");
    }
}

using System.Globalization;
using EbookBuilder.Languages;
using EbookBuilder.Passes;

namespace EbookBuilder.Binding;

/// <summary>Names and years in parentheses: <c>(Doe 2020, p. 3; Roe 2019b)</c>. The list is sorted by names; works of one name and year get letters.</summary>
internal sealed class AuthorDateStyle(CitationWords words, Collation order) : ICitationStyle
{
    /// <inheritdoc/>
    public (string Open, string Close) Marks => ("(", ")");

    /// <inheritdoc/>
    public bool YearComesFirst => true;

    /// <inheritdoc/>
    public ImmutableArray<CitedWork> Label(IEnumerable<Reference> cited)
    {
        var sorted = cited.Select(reference => (reference, Name: ShortName.Of(reference, words)))
            .OrderBy(pair => order.KeyOf(SortName(pair.reference)), StringComparer.Ordinal).ThenBy(pair => pair.reference.Year ?? "", StringComparer.Ordinal)
            .ThenBy(pair => order.KeyOf(pair.reference.Title ?? ""), StringComparer.Ordinal).ThenBy(pair => pair.reference.Key, StringComparer.Ordinal).ToList();
        var counts = sorted.CountBy(pair => (pair.Name, pair.reference.Year)).ToDictionary(pair => pair.Key, pair => pair.Value);
        var (ids, places) = (new FreeIds(), new Dictionary<(string, string?), int>());
        var works = ImmutableArray.CreateBuilder<CitedWork>(sorted.Count);
        foreach (var (reference, name) in sorted)
        {
            var year = reference.Year ?? words.NoDate;
            var place = places[(name, reference.Year)] = places.GetValueOrDefault((name, reference.Year)) + 1;
            works.Add(new(reference, counts[(name, reference.Year)] == 1 ? year : year + Letter(place), ids.For("ref-" + reference.Key)));
        }
        return works.MoveToImmutable();
    }

    /// <inheritdoc/>
    public string InGroup(CitedWork work, bool hidesAuthor) => hidesAuthor ? work.Label : $"{ShortName.Of(work.Reference, words)} {work.Label}";

    /// <inheritdoc/>
    public string InSentence(CitedWork work, string locator) =>
        $"{ShortName.Of(work.Reference, words)} ({work.Label}{(locator.Length == 0 ? "" : ", " + locator)})";

    /// <inheritdoc/>
    public string? InList(CitedWork work) => null;

    private static string SortName(Reference reference) =>
        reference.Creators.IsEmpty ? reference.Title ?? reference.Key : string.Join(' ', reference.Creators.Select(person => person.FileAs));

    private static string Letter(int place) => place <= 26 ? ((char)('a' + place - 1)).ToString() : "-" + place.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using EbookBuilder.Languages;

namespace EbookBuilder.Binding;

/// <summary>Numbers in brackets, in the order of first citation: <c>[1, p. 3; 2]</c>.</summary>
internal sealed class NumericStyle(CitationWords words) : ICitationStyle
{
    /// <inheritdoc/>
    public (string Open, string Close) Marks => ("[", "]");

    /// <inheritdoc/>
    public bool YearComesFirst => false;

    /// <inheritdoc/>
    public ImmutableArray<CitedWork> Label(IEnumerable<Reference> cited)
    {
        var ids = new Passes.FreeIds();
        return [.. cited.Select((reference, index) => new CitedWork(reference, (index + 1).ToString(CultureInfo.InvariantCulture), ids.For("ref-" + reference.Key)))];
    }

    /// <inheritdoc/>
    public string InGroup(CitedWork work, bool hidesAuthor) => work.Label;

    /// <inheritdoc/>
    public string InSentence(CitedWork work, string locator) =>
        $"{ShortName.Of(work.Reference, words)} [{work.Label}{(locator.Length == 0 ? "" : ", " + locator)}]";

    /// <inheritdoc/>
    public string? InList(CitedWork work) => $"[{work.Label}]";
}

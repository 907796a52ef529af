using System.Text.Json;
using EbookBuilder.Articles;
using EbookBuilder.Binding.BibTex;

namespace EbookBuilder.Binding;

/// <summary>Reads the files of a bibliography: BibTeX, CSL JSON, CSL YAML.</summary>
internal static class ReferenceFiles
{
    /// <summary>A bibliography holds more values than front matter ever does.</summary>
    private const int MostValues = 2_000_000;

    /// <summary>Every entry by its key; of two with one key the first counts.</summary>
    public static Dictionary<string, Reference> Read(BookFolder folder, IEnumerable<string> files, ICollection<Diagnostic> findings)
    {
        var references = new Dictionary<string, Reference>(StringComparer.Ordinal);
        foreach (var file in files.Distinct(StringComparer.Ordinal))
        {
            try
            {
                foreach (var reference in Read(file, folder.ReadText(file), findings)) references.TryAdd(reference.Key, reference);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                findings.Add(Rules.BibliographyUnreadable.At(new(file), folder.Contains(file) ? fault.Message : "it is not there"));
            }
        }
        return references;
    }

    private static IEnumerable<Reference> Read(string file, string text, ICollection<Diagnostic> findings) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".json" or ".csljson" => Csl(Json(file, text, findings)),
        ".yaml" or ".yml" => Csl(Yaml(file, text, findings)),
        _ => BibTexEntries.Read(file, text, findings).Select(BibTexReferences.Of),
    };

    private static IEnumerable<Reference> Csl(MetadataValue? value) => value is MetadataValue.Map map
        ? (map["references", "items"] ?? MetadataValue.Empty).Each().Select(CslReferences.Of).OfType<Reference>()
        : value?.Each().Select(CslReferences.Of).OfType<Reference>() ?? [];

    private static MetadataValue? Json(string file, string text, ICollection<Diagnostic> findings)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Value(document.RootElement);
        }
        catch (JsonException fault)
        {
            findings.Add(Rules.BibliographyUnreadable.At(new(file, (int)(fault.LineNumber ?? 0) + 1), "it is not sound JSON"));
            return null;
        }
    }

    private static MetadataValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new MetadataValue.Map([.. element.EnumerateObject().Select(property => new MetadataEntry(property.Name, Value(property.Value), Location.None))]),
        JsonValueKind.Array => new MetadataValue.List([.. element.EnumerateArray().Select(Value)]),
        JsonValueKind.String => new MetadataValue.Text(element.GetString()!),
        JsonValueKind.Null => MetadataValue.Empty,
        _ => new MetadataValue.Text(element.GetRawText()),
    };

    private static MetadataValue? Yaml(string file, string text, ICollection<Diagnostic> findings)
    {
        var faults = new List<Diagnostic>();
        // A list at the top is as good as one below its key.
        var isList = text.AsSpan().TrimStart().StartsWith("- ");
        var entries = new YamlEntries(file, isList ? 0 : 1, faults, MostValues).Read(isList ? "references:\n" + text : text);
        foreach (var fault in faults) findings.Add(Rules.BibliographyUnreadable.At(fault.Location, fault.Message[(fault.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
        return entries is { } map ? new MetadataValue.Map(map) : null;
    }
}

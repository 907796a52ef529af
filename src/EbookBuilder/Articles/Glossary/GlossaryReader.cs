namespace EbookBuilder.Articles.Glossary;

/// <summary>A glossary as a YAML map: each key is a term, its value the definition, or a list of them. Only what a manifest names as its glossary comes here.</summary>
public sealed class GlossaryReader : IArticleReader
{
    /// <inheritdoc/>
    public bool Accepts(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Extension is ".yaml" or ".yml";
    }

    /// <inheritdoc/>
    public Article Read(SourceFile file, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (faults, findings) = (new List<Diagnostic>(), ImmutableArray.CreateBuilder<Diagnostic>());
        var entries = new YamlEntries(file.Path, 1, faults).Read(TextDecoding.Decode(file.Bytes).Text);
        foreach (var fault in faults) findings.Add(Rules.GlossaryUnreadable.At(fault.Location, fault.Message[(fault.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
        if (entries is null) findings.Add(Rules.GlossaryUnreadable.At(new(file.Path, 1), "it is no map"));
        return new()
        {
            Source = file.Path,
            Metadata = new() { Role = ChapterRole.Glossary },
            Body = Xhtml.Element("body", entries is { IsEmpty: false } terms ? Xhtml.Element("dl", terms.SelectMany(Term)) : null),
            Diagnostics = findings.ToImmutable(),
        };
    }

    private static IEnumerable<XElement> Term(MetadataEntry entry)
    {
        var definitions = entry.Value.Each().Select(value => value.OneLine()).OfType<string>().ToList();
        if (entry.Key.Length == 0 || definitions.Count == 0) return [];
        var term = Xhtml.Element("dt", new XAttribute(Xhtml.At, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{entry.Where.Line}:{entry.Where.Column}")), entry.Key);
        return definitions.Select(definition => Xhtml.Element("dd", definition)).Prepend(term);
    }
}

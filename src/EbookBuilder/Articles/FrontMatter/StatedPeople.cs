namespace EbookBuilder.Articles;

/// <summary>Authors and others as front matter states them: a name, several in one text, a list, maps with name, affiliation and role.</summary>
internal static class StatedPeople
{
    /// <summary>The people of a value.</summary>
    /// <param name="value">What stands behind the key.</param>
    /// <param name="role">A MARC relator code for those who state none.</param>
    public static IEnumerable<Contributor> Read(MetadataValue value, string role) => value switch
    {
        MetadataValue.List list => list.Items.SelectMany(item => Read(item, role)),
        MetadataValue.Map map => Person(map, role),
        _ => value.OneLine() is { } text ? PersonName.Credits(text, role) : [],
    };

    private static IEnumerable<Contributor> Person(MetadataValue.Map map, string role)
    {
        var stated = map["role", "roles", "type"]?.Each().Select(value => value.OneLine()).OfType<string>().Select(ContributorRole.CodeOf).FirstOrDefault(code => code is not null);
        // A map without a name is one of names: Jane: {affiliation: ...}.
        if (Name(map) is not { } name) return map.Entries.Where(entry => entry.Value is MetadataValue.Map).SelectMany(entry => Person(Named((MetadataValue.Map)entry.Value, entry.Key), stated ?? role));
        var fileAs = map["file-as", "fileas", "file_as", "sort", "sort_name"]?.OneLine();
        return PersonName.One(name, stated ?? role) is { } person
            ? [person with { FileAs = fileAs ?? person.FileAs, Affiliation = Affiliation(map) ?? person.Affiliation, About = map["about", "bio", "biography", "description"]?.OneLine() }]
            : [];
    }

    private static MetadataValue.Map Named(MetadataValue.Map map, string key) =>
        Name(map) is null ? new(map.Entries.Insert(0, new("name", new MetadataValue.Text(key), Location.None))) : map;

    private static string? Name(MetadataValue.Map map)
    {
        if (map["name", "text", "author", "literal", "display_name"] is not { } name) return map["family", "last"] is { } alone ? Full(map["given", "first"], alone) : null;
        return name is MetadataValue.Map parts ? parts["literal"]?.OneLine() ?? (parts["family"] is { } family ? Full(parts["given"], family) : null) : name.OneLine();
    }

    private static string? Full(MetadataValue? given, MetadataValue family) => family.OneLine() is not { } last ? null : given?.OneLine() is { } first ? $"{last}, {first}" : last;

    private static string? Affiliation(MetadataValue.Map map) => map["affiliation", "affiliations", "organization", "organisation", "institution", "institute", "company"]?.Each()
        .Select(value => value is MetadataValue.Map inner ? inner["name", "text"]?.OneLine() : value.OneLine())
        .FirstOrDefault(text => text is not null);
}

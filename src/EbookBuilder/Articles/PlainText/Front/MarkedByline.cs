namespace EbookBuilder.Articles.PlainText;

/// <summary>The byline of a learned article: names with raised marks, which lead to the institutions on the lines below: <c>Ailsa M. Rowan1,2, Jun Takeda2*</c>.</summary>
internal static class MarkedByline
{
    private const string Marks = "0123456789⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶#";
    private static readonly System.Buffers.SearchValues<char> AnyMark = System.Buffers.SearchValues.Create(Marks);

    private const int LatestLine = 8;
    private const int MostNameLines = 5;
    private const int MostLines = 24;
    private const int LongestLine = 300;

    /// <summary>The byline among the lines above the text, or null.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="limit">Where the front block ends.</param>
    public static BylineReading.Found? Find(IReadOnlyList<TextLine> lines, int limit)
    {
        for (var i = 1; i < Math.Min(limit, LatestLine); i++)
        {
            if (lines[i].Text.Length > LongestLine || !lines[i].Text.AsSpan().ContainsAny(AnyMark)) continue;
            var count = 1;
            while (count < MostNameLines && i + count < limit && lines[i + count].Gap == 0 && MarkOf(lines[i + count].Text) is null && !IsMark(lines[i + count].Text) && GoesOn(lines[i + count - 1].Text)) count++;
            // A mark at the end of a line may be that of its last name, with the institution on the next.
            var people = People(Credit(lines, i, count));
            while (people is null && count > 1) people = People(Credit(lines, i, --count));
            if (people is not { Count: > 0 }) continue;
            var places = Places(lines, i + count);
            if (places.Count == 0 && people.Count < 2) continue;
            return new(i, count + places.Sum(place => place.Count), Credit(lines, i, count), 0.85) { Authors = [.. people.Select(person => Author(person, places))] };
        }
        return null;
    }

    private static string Credit(IReadOnlyList<TextLine> lines, int start, int count) => string.Join(' ', lines.Skip(start).Take(count).Select(line => line.Text));

    private readonly record struct Person(string Name, string Marks);

    private readonly record struct Place(string Mark, string Text, int Count);

    private static bool GoesOn(string line) => Punctuation.BreaksOff(line) || BylineWords.Conjunctions.Any(word => line.EndsWith(word.TrimEnd(), StringComparison.OrdinalIgnoreCase)) || Marks.Contains(line[^1], StringComparison.Ordinal);

    /// <summary>The people with their marks; nothing where a part is neither a person nor a mark, or most have no mark.</summary>
    private static List<Person>? People(string credit)
    {
        var people = new List<Person>();
        foreach (var part in Parts(credit))
        {
            var name = part.TrimEnd([.. Marks, ' ']);
            if (name.Length == 0 && people.Count > 0) people[^1] = people[^1] with { Marks = $"{people[^1].Marks},{part}" };
            else if (Bylines.IsPerson(name)) people.Add(new(name, part[name.Length..].Trim()));
            else return null;
        }
        return people.Count(person => person.Marks.Length > 0) * 2 > people.Count ? people : null;
    }

    private static IEnumerable<string> Parts(string credit)
    {
        foreach (var word in BylineWords.Conjunctions) credit = credit.Replace(word, ",", StringComparison.OrdinalIgnoreCase);
        return credit.Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether a line is nothing but such a mark, as converters leave it above the institution.</summary>
    public static bool IsMark(string line) => line.Length < 3 && !line.AsSpan().ContainsAnyExcept(AnyMark);

    /// <summary>The lines below the names that start with a mark, or stand below one, each with those on which it goes on.</summary>
    private static List<Place> Places(IReadOnlyList<TextLine> lines, int start)
    {
        var places = new List<Place>();
        for (var i = start; i < lines.Count && i - start < MostLines; i++)
        {
            if (IsMark(lines[i].Text) && i + 1 < lines.Count && lines[i + 1] is { Gap: 0, Text.Length: < LongestLine } below && char.IsLetter(below.Text[0])) places.Add(new(lines[i++].Text, below.Text, 2));
            else if (MarkOf(lines[i].Text) is { } mark && lines[i].Text.Length < LongestLine) places.Add(new(mark, lines[i].Text[mark.Length..].TrimStart(' ', '.', ')'), 1));
            else if (places.Count > 0 && lines[i].Gap == 0 && (Punctuation.BreaksOff(lines[i - 1].Text) || Punctuation.GoesOn(lines[i].Text) || lines[i].Indent > lines[i - 1].Indent)) places[^1] = places[^1] with { Text = $"{places[^1].Text} {lines[i].Text}", Count = places[^1].Count + 1 };
            else break;
        }
        return places;
    }

    /// <summary>The mark at the start of a line before a word with a capital, or null; a number before a stop is that of a section.</summary>
    public static string? MarkOf(string line)
    {
        var end = 0;
        while (end < line.Length && end < 3 && Marks.Contains(line[end], StringComparison.Ordinal)) end++;
        if (end == 0 || end >= line.Length - 3 || line[end] == '.') return null;
        var next = line.AsSpan(end).TrimStart(") ");
        return next.Length > 4 && (char.IsUpper(next[0]) || !char.IsLower(next[0]) && char.IsLetter(next[0])) && (OrganisationWords.AreIn(line) || line.Contains(',', StringComparison.Ordinal) || line.Contains('@', StringComparison.Ordinal) || !char.IsAsciiDigit(line[0])) ? line[..end] : null;
    }

    private static Contributor Author(Person person, List<Place> places)
    {
        var marks = person.Marks.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(mark => mark.Trim('*', '†', '‡', '§', '¶', '#')).ToList();
        var affiliation = string.Join("; ", places.Where(place => marks.Contains(place.Mark)).Select(place => place.Text.TrimEnd('.')));
        return new(person.Name, PersonName.FileAs(person.Name)) { Affiliation = affiliation.Length > 0 ? affiliation : null };
    }
}

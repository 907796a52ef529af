using Markdig.Parsers;

namespace EbookBuilder.Articles.Markdown;

/// <summary>
/// List markers beside digits: <c>a.</c>, <c>iv)</c>, <c>A)</c>, <c>(2)</c>, <c>#.</c> and the running examples <c>(@)</c> (pandoc, "fancy_lists" and "example_lists"). A capital
/// with a stop is a marker only before two blanks, since it may be the initial of a name, and a list in letters begins with its first letter.
/// </summary>
internal sealed class FancyListItemParser : OrderedListItemParser
{
    public FancyListItemParser() => OpeningCharacters = [.. Enumerable.Range('a', 26).Concat(Enumerable.Range('A', 26)).Select(letter => (char)letter), '(', '#'];

    /// <summary>The kind of marker of running examples.</summary>
    public const char Example = '@';

    /// <inheritdoc/>
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        // A marker in the middle of a paragraph is a word at the start of a line.
        if (state.CurrentBlock is Markdig.Syntax.ParagraphBlock { Parent: { IsOpen: true } } && pendingBulletType == '\0') return false;
        var text = state.Line.AsSpan();
        if (Read(text, Pending(state, pendingBulletType)) is not { } marker) return false;
        var after = marker.Length < text.Length ? text[marker.Length] : '\0';
        if (after is not (' ' or '\t')) return false;
        if (marker.NeedsRoom && !text[marker.Length..].StartsWith("  ", StringComparison.Ordinal) && after != '\t') return false;
        state.GoToColumn(state.Column + marker.Length);
        result = new(marker.Kind, marker.Start, marker.Delimiter, "1");
        return true;
    }

    private readonly record struct Marker(char Kind, string Start, char Delimiter, int Length, bool NeedsRoom = false);

    private readonly record struct OpenList(char Kind, char Delimiter);

    /// <summary>The list that an item may join.</summary>
    private static OpenList Pending(BlockProcessor state, char kind)
    {
        for (Markdig.Syntax.Block? block = state.CurrentContainer; kind != '\0' && block is not null; block = block.Parent)
            if (block is Markdig.Syntax.ListBlock list) return new(kind, list.OrderedDelimiter);
        return default;
    }

    private static Marker? Read(ReadOnlySpan<char> text, OpenList pending)
    {
        var isWrapped = text[0] == '(';
        var rest = isWrapped ? text[1..] : text;
        var length = rest.IndexOfAny('.', ')');
        if (length is <= 0 or > 30) return rest.StartsWith("#. ", StringComparison.Ordinal) ? new('1', "1", '.', 2) : null;
        var delimiter = rest[length];
        if (isWrapped && delimiter != ')') return null;
        var word = rest[..length];
        var whole = length + (isWrapped ? 2 : 1);
        if (isWrapped) delimiter = '(';
        if (word[0] == '@') return isWrapped && IsLabel(word[1..]) ? new(Example, "1", delimiter, whole) : null;
        if (word is "#") return new('1', "1", delimiter, whole);
        if (isWrapped && !word.ContainsAnyExceptInRange('0', '9')) return length < 6 ? new('1', word.TrimStart('0') is { IsEmpty: false } digits ? digits.ToString() : "0", delimiter, whole) : null;
        return Lettered(word, pending, delimiter, whole);
    }

    private static Marker? Lettered(ReadOnlySpan<char> word, OpenList open, char delimiter, int whole)
    {
        var pending = open.Delimiter == delimiter ? open.Kind : '\0';
        var isLower = !word.ContainsAnyExceptInRange('a', 'z');
        if (!isLower && word.ContainsAnyExceptInRange('A', 'Z')) return null;
        var needsRoom = !isLower && delimiter == '.';
        var letters = isLower ? 'a' : 'A';
        var roman = isLower ? 'i' : 'I';
        if (word.Length == 1 && pending != roman)
        {
            var number = word[0] - letters + 1;
            if (pending == letters || number == 1) return new(letters, Text(number), delimiter, whole, needsRoom);
        }
        var value = Roman(word);
        if (value == 0 || (pending != roman && value != 1)) return null;
        return new(roman, Text(value), delimiter, whole, needsRoom);
    }

    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_')) return false;
        return true;
    }

    private static int Roman(ReadOnlySpan<char> word)
    {
        var (sum, last) = (0, int.MaxValue);
        if (word.Length > 8) return 0;
        foreach (var character in word)
        {
            var value = char.ToLowerInvariant(character) switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, _ => 0 };
            if (value == 0) return 0;
            sum += value > last ? value - (2 * last) : value;
            last = value;
        }
        return sum;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace EbookBuilder.Epub.Unicode;

/// <summary>The figures of Unicode that normalization goes by, read from <c>CharacterData.txt</c> when a text first needs them (about a millisecond).</summary>
internal sealed class CharacterData
{
    // Below these no character has a class, or a canonical or other decomposition: most texts are never looked up.
    private const int FirstCombining = 0x0300;
    private const int FirstDecomposable = 0x00A0;

    private readonly Dictionary<int, byte> _classes = [];
    private readonly Dictionary<int, int[]> _canonical = [];
    private readonly Dictionary<int, int[]> _compatible = [];
    private readonly Dictionary<(int First, int Second), int> _composed = [];
    private readonly HashSet<int> _excluded = [];
    private readonly HashSet<int> _seconds = [];

    private CharacterData(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith("class ", StringComparison.Ordinal)) AddClass(line.Split(' '));
            else if (line[0] != '#') AddParts(line[0], Hexadecimal(line.AsSpan(1)));
        }
    }

    /// <summary>The figures.</summary>
    public static CharacterData Instance { get; } = Load();

    /// <summary>The canonical combining class: 0 for what stands alone.</summary>
    public int ClassOf(int character) => character < FirstCombining ? 0 : _classes.GetValueOrDefault(character);

    /// <summary>Whether Form C never has it.</summary>
    public bool NeverInNfc(int character) => _excluded.Contains(character);

    /// <summary>Whether it may join a letter before it.</summary>
    public bool MayCompose(int character) => _seconds.Contains(character) || Hangul.IsVowelOrTrailing(character);

    /// <summary>What it is taken apart into, one step; nothing where it stays whole.</summary>
    public int[]? PartsOf(int character, bool compatibility)
    {
        if (character < FirstDecomposable) return null;
        return _canonical.TryGetValue(character, out var parts) || (compatibility && _compatible.TryGetValue(character, out parts)) ? parts : null;
    }

    /// <summary>What two make together; nothing where they make none.</summary>
    public int? Compose(int first, int second)
    {
        if (second < FirstCombining) return null;
        return _composed.TryGetValue((first, second), out var composed) ? composed : Hangul.Compose(first, second);
    }

    private static CharacterData Load()
    {
        using var lines = new StreamReader(typeof(CharacterData).Assembly.GetManifestResourceStream("CharacterData.txt")!);
        return new(lines);
    }

    private void AddClass(string[] words)
    {
        var number = byte.Parse(words[1], CultureInfo.InvariantCulture);
        foreach (var range in words.Skip(2))
            foreach (var character in HexadecimalRange.Of(range)) _classes[character] = number;
    }

    private void AddParts(char kind, int[] figures)
    {
        var (character, parts) = (figures[0], figures[1..]);
        (kind == '~' ? _compatible : _canonical)[character] = parts;
        if (kind == '-') _excluded.Add(character);
        if (kind != '=') return;
        _composed[(parts[0], parts[1])] = character;
        _seconds.Add(parts[1]);
    }

    private static int[] Hexadecimal(ReadOnlySpan<char> line)
    {
        var figures = new List<int>(4);
        foreach (var word in line.Split(' ')) figures.Add(HexadecimalRange.Number(line[word]));
        return [.. figures];
    }
}

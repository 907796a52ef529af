using System.Text;

namespace EbookBuilder.Epub.Unicode;

/// <summary>A text taken apart into letters and marks, the marks of each letter in canonical order (Unicode 15.0, section 3.11).</summary>
internal sealed class Decomposition
{
    private readonly CharacterData _data = CharacterData.Instance;
    private readonly List<int> _characters;
    private readonly bool _compatibility;

    private Decomposition(int length, bool compatibility) => (_characters, _compatibility) = (new(length), compatibility);

    /// <summary>Takes a text apart, by compatibility mappings as well if asked to.</summary>
    public static Decomposition Of(string text, bool compatibility)
    {
        var parts = new Decomposition(text.Length + text.Length / 8, compatibility);
        for (var at = 0; at < text.Length; at++)
        {
            var character = CodePoint.At(text, at);
            parts.Add(character);
            at += CodePoint.Length(character) - 1;
        }
        parts.Order();
        return parts;
    }

    /// <summary>Puts together what belongs together (D117: a mark that is not blocked joins the last starter).</summary>
    public Decomposition Compose()
    {
        var (kept, starter, last) = (0, -1, 0);
        for (var at = 0; at < _characters.Count; at++)
        {
            var character = _characters[at];
            var combining = _data.ClassOf(character);
            var isBlocked = starter < 0 || (kept > starter + 1 && last >= combining);
            if (!isBlocked && _data.Compose(_characters[starter], character) is { } composed)
            {
                _characters[starter] = composed;
                continue;
            }
            if (combining == 0) starter = kept;
            last = combining;
            _characters[kept++] = character;
        }
        _characters.RemoveRange(kept, _characters.Count - kept);
        return this;
    }

    /// <summary>The text of it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(_characters.Count);
        foreach (var character in _characters) CodePoint.Append(text, character);
        return text.ToString();
    }

    private void Add(int character)
    {
        if (Hangul.IsSyllable(character)) _characters.AddRange(Hangul.Letters(character));
        else if (_data.PartsOf(character, _compatibility) is { } parts) foreach (var part in parts) Add(part);
        else _characters.Add(character);
    }

    private void Order()
    {
        for (var at = 0; at < _characters.Count; at++)
        {
            if (_data.ClassOf(_characters[at]) == 0) continue;
            var end = at + 1;
            while (end < _characters.Count && _data.ClassOf(_characters[end]) != 0) end++;
            if (end - at > 1) Order(at, end);
            at = end;
        }
    }

    private void Order(int start, int end)
    {
        var ordered = _characters[start..end].OrderBy(_data.ClassOf).ToList();
        for (var at = start; at < end; at++) _characters[at] = ordered[at - start];
    }
}

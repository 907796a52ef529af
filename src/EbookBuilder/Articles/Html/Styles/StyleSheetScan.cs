using System.Buffers;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Reads of a style sheet what it says of whether elements show, and passes over everything else. One walk over the text; a sheet may be of any size and need not be sound.
/// </summary>
internal sealed class StyleSheetScan
{
    /// <summary>Sheets of more rules that say whether something shows say nothing here.</summary>
    private const int MostRules = 20_000;

    private const int MaxDepth = 32;

    private static readonly SearchValues<char> Signs = SearchValues.Create("{};\"'(/\\");

    private readonly List<ShowRule> _rules = [];
    private readonly Stack<Block> _blocks = new();
    private string _css = "";
    private int _start;

    /// <summary>The rules of all sheets in their order; none where there are too many.</summary>
    public IReadOnlyList<ShowRule> Found => _rules.Count > MostRules ? [] : _rules;

    /// <summary>Adds the rules of a sheet.</summary>
    /// <param name="css">The sheet.</param>
    /// <param name="condition">When it counts.</param>
    public void Read(string css, MediaCondition condition)
    {
        (_css, _start) = (css, 0);
        _blocks.Clear();
        _blocks.Push(new(null, condition));
        for (var i = Next(0); i < css.Length && _rules.Count <= MostRules; i = Next(i + 1))
        {
            if (css[i] == '{') Open(i);
            else if (_blocks.Peek().Selectors is not null) _blocks.Peek().Declare(css.AsSpan(_start, i - _start));
            if (css[i] == '}') Close();
            _start = i + 1;
        }
    }

    /// <summary>The place of the next brace or semicolon that is in no text, comment or bracket; the end where there is none.</summary>
    private int Next(int from)
    {
        for (var i = from; i < _css.Length;)
        {
            var found = _css.AsSpan(i).IndexOfAny(Signs);
            if (found < 0) return _css.Length;
            i += found;
            switch (_css[i])
            {
                case '\\': i += 2; break;
                case '/': i = i + 1 < _css.Length && _css[i + 1] == '*' ? Behind("*/", i + 2) : i + 1; break;
                case '"' or '\'': i = BehindText(i); break;
                case '(': i = i >= 3 && _css.AsSpan(i - 3, 3).Equals("url", StringComparison.OrdinalIgnoreCase) ? BehindAddress(i + 1) : i + 1; break;
                default: return i;
            }
        }
        return _css.Length;
    }

    private int Behind(string mark, int from) => _css.IndexOf(mark, Math.Min(from, _css.Length), StringComparison.Ordinal) is >= 0 and var at ? at + mark.Length : _css.Length;

    /// <summary>A text ends at its own quotation mark, or at the end of the line where it was forgotten.</summary>
    private int BehindText(int start)
    {
        for (var i = start + 1; i < _css.Length; i++)
        {
            if (_css[i] == '\\') i++;
            else if (_css[i] == _css[start] || _css[i] == '\n') return i + 1;
        }
        return _css.Length;
    }

    private int BehindAddress(int start)
    {
        var i = start;
        while (i < _css.Length && char.IsWhiteSpace(_css[i])) i++;
        return i < _css.Length && _css[i] is '"' or '\'' ? BehindText(i) : Behind(")", i);
    }

    private void Open(int brace)
    {
        var prelude = WithoutComments(_css[_start..brace]);
        var around = _blocks.Peek();
        if (_blocks.Count >= MaxDepth) _blocks.Push(new(null, MediaCondition.Never));
        else if (prelude.StartsWith('@')) _blocks.Push(new(around.Selectors, around.Condition.And(MediaConditions.OfAtRule(prelude))));
        else _blocks.Push(new(prelude, around.Selectors is null ? around.Condition : MediaCondition.Never));
    }

    private static string WithoutComments(string text)
    {
        if (!text.Contains("/*", StringComparison.Ordinal)) return text.Trim();
        var rest = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var start = text.IndexOf("/*", i, StringComparison.Ordinal);
            rest.Append(text, i, (start < 0 ? text.Length : start) - i);
            i = start >= 0 && text.IndexOf("*/", start + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : text.Length;
        }
        return rest.ToString().Trim();
    }

    private void Close()
    {
        var block = _blocks.Pop();
        if (_blocks.Count == 0) _blocks.Push(block with { Selectors = null });
        if (block.Selectors is null || block.Condition == MediaCondition.Never || !block.SaysSomething) return;
        foreach (var part in block.Selectors.Split(','))
        {
            if (CompoundSelector.Read(part) is not { } selector) continue;
            foreach (var (property, hides, isImportant) in block.Says())
            {
                var rank = (isImportant ? 1L << 60 : 0) + ((long)selector.Specificity << 32) + _rules.Count;
                _rules.Add(new(selector, property, hides, rank, selector.IsWhole && block.Condition == MediaCondition.Always));
            }
        }
    }

    /// <summary>A block that is open: a rule, or rules with a condition.</summary>
    private sealed record Block(string? Selectors, MediaCondition Condition)
    {
        private (bool Hides, bool IsImportant)? _display;
        private (bool Hides, bool IsImportant)? _visibility;
        private (bool Hides, bool IsImportant)? _clip;

        public bool SaysSomething => _display is not null || _visibility is not null || _clip is not null;

        public void Declare(ReadOnlySpan<char> declaration)
        {
            declaration = declaration.Trim();
            if (declaration.Length < 8 || declaration[0] is not ('d' or 'D' or 'v' or 'V' or 'c' or 'C' or 'l' or 'L' or 'i' or 'I')) return;
            var colon = declaration.IndexOf(':');
            if (colon < 0) return;
            var name = declaration[..colon].Trim();
            var value = declaration[(colon + 1)..].Trim();
            var isImportant = value.EndsWith("important", StringComparison.OrdinalIgnoreCase);
            if (name.Equals("display", StringComparison.OrdinalIgnoreCase)) _display = (StartsWith(value, "none"), isImportant);
            else if (name.Equals("visibility", StringComparison.OrdinalIgnoreCase)) _visibility = (StartsWith(value, "hidden") || StartsWith(value, "collapse"), isImportant);
            else if (name.Equals("clip", StringComparison.OrdinalIgnoreCase)) _clip = (IsNothing(value), isImportant);
            else if (name.Equals("clip-path", StringComparison.OrdinalIgnoreCase) && _clip is null) _clip = (StartsWith(value, "inset(50%") || StartsWith(value, "inset(100%"), isImportant);
            else if (name.Equals("left", StringComparison.OrdinalIgnoreCase) && IsFarOff(value)) _clip = (true, isImportant);
        }

        public IEnumerable<(HidingProperty Property, bool Hides, bool IsImportant)> Says()
        {
            if (_display is { } display) yield return (HidingProperty.Display, display.Hides, display.IsImportant);
            if (_visibility is { } visibility) yield return (HidingProperty.Visibility, visibility.Hides, visibility.IsImportant);
            if (_clip is { } clip) yield return (HidingProperty.Clip, clip.Hides, clip.IsImportant);
        }

        private static bool StartsWith(ReadOnlySpan<char> value, string start) => value.StartsWith(start, StringComparison.OrdinalIgnoreCase);

        /// <summary>A rectangle of no size, or of one pixel: <c>rect(0,0,0,0)</c>, <c>rect(1px 1px 1px 1px)</c>.</summary>
        private static bool IsNothing(ReadOnlySpan<char> value)
        {
            if (!StartsWith(value, "rect(")) return false;
            foreach (var c in value[5..])
            {
                if (c == ')') return true;
                if (c is not ('0' or '1' or 'p' or 'x' or ',' or ' ')) return false;
            }
            return false;
        }

        /// <summary>Thousands of pixels to the left of the page.</summary>
        private static bool IsFarOff(ReadOnlySpan<char> value) => value.Length > 5 && value[0] == '-' && value[1..5].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}

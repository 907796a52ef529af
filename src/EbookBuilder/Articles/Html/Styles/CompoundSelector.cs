using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The names by which a selector knows an element: the last compound of it, <c>div.note.wide</c> in <c>main &gt; div.note.wide</c>.</summary>
/// <param name="Element">The element's name, or null.</param>
/// <param name="Id">Its id, or null.</param>
/// <param name="Classes">Its classes.</param>
/// <param name="IsWhole">Whether this is all that the selector asks; else other elements, attributes or states have their say.</param>
internal sealed record CompoundSelector(string? Element, string? Id, ImmutableArray<string> Classes, bool IsWhole)
{
    /// <summary>Longer selectors are not read.</summary>
    private const int LongestSelector = 300;

    /// <summary>Parts of elements, and states that last no longer than a pointer is over them.</summary>
    private static readonly ImmutableArray<string> OtherThings =
        ["before", "after", "first-line", "first-letter", "marker", "placeholder", "selection", "backdrop", "hover", "focus", "focus-within", "focus-visible", "active"];

    /// <summary>How specific it is, as a number (Selectors 4, section 17).</summary>
    public int Specificity => (Id is null ? 0 : 10_000) + (100 * Math.Min(Classes.Length, 90)) + (Element is null ? 0 : 1);

    /// <summary>A name that every element has that it matches, with the sign of its kind.</summary>
    public string Key => Id is null ? "." + Classes[0] : "#" + Id;

    /// <summary>Reads a selector; null where it knows its elements neither by a class nor by an id, or means no element of the page as it lies there.</summary>
    public static CompoundSelector? Read(ReadOnlySpan<char> selector)
    {
        selector = selector.Trim();
        if (selector.Length is 0 or > LongestSelector) return null;
        var reading = new Reading(selector);
        return reading.Run() ? new(reading.Element, reading.Id, [.. reading.Classes], reading.IsWhole) : null;
    }

    /// <summary>Whether the element has all of its names.</summary>
    public bool Matches(IElement element, HashSet<string> names) =>
        (Element is null || element.LocalName == Element) && (Id is null || names.Contains("#" + Id)) && Classes.All(name => names.Contains("." + name));

    private ref struct Reading(ReadOnlySpan<char> selector)
    {
        private readonly ReadOnlySpan<char> _selector = selector;
        private int _at;

        public string? Element { get; private set; }

        public string? Id { get; private set; }

        public List<string> Classes { get; } = [];

        public bool IsWhole { get; private set; } = true;

        /// <summary>False where the selector is none that can be used.</summary>
        public bool Run()
        {
            while (_at < _selector.Length)
            {
                var c = _selector[_at];
                if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '>' or '+' or '~') NextCompound();
                else if (c is '[' or '(') SkipBrackets();
                else if (c == ':' && !Pseudo()) return false;
                else if (c is not ':' && !Simple(c)) return false;
            }
            return Id is not null || Classes.Count > 0;
        }

        private void NextCompound()
        {
            _at++;
            if (Element is null && Id is null && Classes.Count == 0 && IsWhole) return;
            (Element, Id, IsWhole) = (null, null, false);
            Classes.Clear();
        }

        private void SkipBrackets()
        {
            IsWhole = false;
            var depth = 0;
            do depth += _selector[_at++] switch { '[' or '(' => 1, ']' or ')' => -1, _ => 0 };
            while (depth > 0 && _at < _selector.Length);
        }

        private bool Pseudo()
        {
            IsWhole = false;
            while (_at < _selector.Length && _selector[_at] == ':') _at++;
            return Name() is { } name && !OtherThings.Contains(name.ToLowerInvariant()) && !name.StartsWith('-');
        }

        private bool Simple(char sign)
        {
            if (sign is '.' or '#' or '*') _at++;
            if (sign == '*') return true;
            if (Name() is not { } name) return false;
            if (sign == '.') Classes.Add(name);
            else if (sign == '#') Id = name;
            else Element = name.ToLowerInvariant();
            return true;
        }

        /// <summary>A name, with escaped signs as they are; null where there is none, or one that is written in code points.</summary>
        private string? Name()
        {
            var name = new System.Text.StringBuilder();
            for (; _at < _selector.Length; _at++)
            {
                var c = _selector[_at];
                if (c == '\\' && _at + 1 < _selector.Length && !char.IsAsciiHexDigit(_selector[_at + 1])) c = _selector[++_at];
                else if (!(char.IsLetterOrDigit(c) || c is '-' or '_' || c >= '\u00A0')) break;
                name.Append(c);
            }
            return name.Length > 0 ? name.ToString() : null;
        }
    }
}

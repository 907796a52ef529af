using System.Globalization;
using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Liquid;

/// <summary>Works out Liquid expressions: literals, variables with their members, ranges, conditions and filters.</summary>
internal sealed class LiquidExpression
{
    private const int LongestRange = 1000;
    private readonly List<string> _tokens;
    private readonly Func<string, Setting> _variable;
    private readonly LiquidFilters _filters;
    private int _at;

    private LiquidExpression(string text, Func<string, Setting> variable, LiquidFilters filters)
    {
        _tokens = LiquidTokens.Read(text);
        _variable = variable;
        _filters = filters;
    }

    /// <summary>The value of <c>expression | filter: argument</c>.</summary>
    public static Setting Value(string text, Func<string, Setting> variable, LiquidFilters filters) => new LiquidExpression(text, variable, filters).Filtered();

    /// <summary>Whether a condition holds; <c>and</c> and <c>or</c> bind from the right, as Liquid has it.</summary>
    public static bool Condition(string text, Func<string, Setting> variable, LiquidFilters filters) => new LiquidExpression(text, variable, filters).Condition();

    /// <summary>Named arguments <c>a=b c="d"</c> and <c>a: b</c>, and the plain ones in front of them under their number.</summary>
    public static Dictionary<string, Setting> Arguments(string text, Func<string, Setting> variable, LiquidFilters filters)
    {
        var expression = new LiquidExpression(text, variable, filters);
        var arguments = new Dictionary<string, Setting>(StringComparer.Ordinal);
        var plain = 0;
        while (expression._at < expression._tokens.Count)
        {
            var token = expression._tokens[expression._at];
            if (expression.Peek(1) is "=" or ":" && (char.IsLetter(token[0]) || token[0] == '_'))
            {
                expression._at += 2;
                arguments[token] = expression.Operand();
            }
            else if (token == ",") expression._at++;
            else arguments[(plain++).ToString(CultureInfo.InvariantCulture)] = expression.Operand();
        }
        return arguments;
    }

    /// <summary>Whether Liquid counts a value as true: everything but nothing and false.</summary>
    public static bool IsTruthy(Setting value) => !value.IsNone && !(value.IsPlain && value.Text == "false");

    private string? Peek(int ahead = 0) => _at + ahead < _tokens.Count ? _tokens[_at + ahead] : null;

    private Setting Filtered()
    {
        var value = Operand();
        while (Peek() == "|")
        {
            _at++;
            var name = Peek() ?? "";
            _at++;
            var arguments = new List<Setting>();
            if (Peek() == ":")
            {
                do
                {
                    _at++;
                    if (Peek(1) == ":") _at += 2;
                    arguments.Add(Operand());
                }
                while (Peek() == ",");
            }
            while (Peek() is not (null or "|")) _at++;
            value = _filters.Apply(name, value, arguments);
        }
        return value;
    }

    private bool Condition()
    {
        var terms = new List<(bool Holds, string? Joint)>();
        while (_at < _tokens.Count)
        {
            var holds = Comparison();
            var joint = Peek() is "and" or "or" ? Peek() : null;
            terms.Add((holds, joint));
            if (joint is null) break;
            _at++;
        }
        if (terms.Count == 0) return false;
        var result = terms[^1].Holds;
        for (var i = terms.Count - 2; i >= 0; i--) result = terms[i].Joint == "and" ? terms[i].Holds && result : terms[i].Holds || result;
        return result;
    }

    private bool Comparison()
    {
        var left = Operand();
        if (Peek() is not ("==" or "!=" or "<>" or "<" or ">" or "<=" or ">=" or "contains")) return IsTruthy(left);
        var sign = _tokens[_at++];
        var isEmptiness = Peek() is "empty" or "blank";
        var right = Operand();
        if (isEmptiness) return (left.IsNone || left.Text is { } text && text.Trim().Length == 0) == (sign == "==");
        return sign switch
        {
            "==" => Same(left, right),
            "!=" or "<>" => !Same(left, right),
            "contains" => left.IsList ? left.Items.Any(item => Same(item, right)) : right.Text is { } part && (left.Text?.Contains(part, StringComparison.Ordinal) ?? left.Has(part)),
            _ => Compared(left, right, sign),
        };
    }

    private static bool Same(Setting left, Setting right) =>
        left.IsNone || right.IsNone ? left.IsNone && right.IsNone : left.Text is not null && (left.Text == right.Text || (left.Number is { } number && number == right.Number));

    private static bool Compared(Setting left, Setting right, string sign)
    {
        if (left.IsNone || right.IsNone) return false;
        var order = left.Number is { } a && right.Number is { } b ? a.CompareTo(b) : string.CompareOrdinal(left.Text, right.Text);
        return sign switch { "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ => order >= 0 };
    }

    private Setting Operand()
    {
        if (Peek() is not { } token) return Setting.None;
        _at++;
        if (token[0] is '"' or '\'') return Setting.Scalar(token[1..^1]);
        if (char.IsAsciiDigit(token[0]) || (token[0] == '-' && token.Length > 1)) return Setting.Scalar(token, isPlain: true);
        if (token == "(") return Range();
        if (token is "true" or "false") return Setting.Scalar(token, isPlain: true);
        if (token is "nil" or "null" or "empty" or "blank" || !(char.IsLetter(token[0]) || token[0] == '_')) return Setting.None;
        return Members(_variable(token));
    }

    private Setting Members(Setting value)
    {
        while (true)
        {
            if (Peek() == "." && Peek(1) is { } name)
            {
                _at += 2;
                value = Member(value, name);
            }
            else if (Peek() == "[")
            {
                _at++;
                var key = Operand();
                if (Peek() == "]") _at++;
                value = Member(value, key.Text ?? "");
            }
            else return value;
        }
    }

    private static Setting Member(Setting value, string name)
    {
        if (value.Has(name)) return value[name];
        if (int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index))
        {
            if (index < 0) index += value.Items.Length;
            return index >= 0 && index < value.Items.Length ? value.Items[index] : Setting.None;
        }
        return name switch
        {
            "size" => Setting.Scalar((value.IsList ? value.Items.Length : value.IsMapping ? value.Entries.Length : value.Text?.Length ?? 0).ToString(CultureInfo.InvariantCulture), isPlain: true),
            "first" when value.IsList => value.Items[0],
            "last" when value.IsList => value.Items[^1],
            _ => Setting.None,
        };
    }

    private Setting Range()
    {
        var from = (int)Math.Clamp(Operand().Number ?? 0, -1_000_000, 1_000_000);
        while (Peek() == ".") _at++;
        var to = (int)Math.Clamp(Operand().Number ?? 0, -1_000_000, 1_000_000);
        if (Peek() == ")") _at++;
        return Setting.List(Enumerable.Range(from, Math.Clamp(to - from + 1, 0, LongestRange)).Select(i => Setting.Scalar(i.ToString(CultureInfo.InvariantCulture), isPlain: true)));
    }
}

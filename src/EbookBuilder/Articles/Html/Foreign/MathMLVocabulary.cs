using System.Collections.Frozen;

namespace EbookBuilder.Articles.Html;

/// <summary>The elements of presentation MathML 3 that a chapter may hold, each with its number of arguments.</summary>
internal static class MathMLVocabulary
{
    /// <summary>Any number of arguments.</summary>
    public const int Any = -1;

    private static readonly FrozenSet<string> Tokens = FrozenSet.Create(StringComparer.Ordinal, "mi", "mn", "mo", "mtext", "ms", "mspace");

    private static readonly FrozenDictionary<string, int> Arguments = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["math"] = Any,
        ["mrow"] = Any,
        ["msqrt"] = Any,
        ["mstyle"] = Any,
        ["merror"] = Any,
        ["mpadded"] = Any,
        ["mphantom"] = Any,
        ["mfenced"] = Any,
        ["menclose"] = Any,
        ["mtd"] = Any,
        ["mtr"] = Any,
        ["mlabeledtr"] = Any,
        ["mtable"] = Any,
        ["mmultiscripts"] = Any,
        ["mprescripts"] = 0,
        ["none"] = 0,
        ["mfrac"] = 2,
        ["mroot"] = 2,
        ["msub"] = 2,
        ["msup"] = 2,
        ["munder"] = 2,
        ["mover"] = 2,
        ["msubsup"] = 3,
        ["munderover"] = 3,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the element holds text.</summary>
    public static bool IsToken(string name) => Tokens.Contains(name);

    /// <summary>Whether the element holds other elements, or nothing.</summary>
    public static bool Knows(string name) => name != "math" && Arguments.ContainsKey(name);

    /// <summary>How many arguments the element takes.</summary>
    public static int ArgumentsOf(string name) => Arguments[name];
}

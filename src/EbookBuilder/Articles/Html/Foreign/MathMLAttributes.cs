using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>The attributes of MathML, each kept where its value is one that the schema knows.</summary>
internal static partial class MathMLAttributes
{
    private static readonly string[] TrueOrFalse = ["true", "false"];

    private static readonly FrozenDictionary<string, string[]> Words = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["math:display"] = ["block", "inline"],
        ["mathvariant"] =
        [
            "normal", "bold", "italic", "bold-italic", "double-struck", "bold-fraktur", "script", "bold-script", "fraktur", "sans-serif", "bold-sans-serif", "sans-serif-italic",
            "sans-serif-bold-italic", "monospace", "initial", "tailed", "looped", "stretched",
        ],
        ["mo:form"] = ["prefix", "infix", "postfix"],
        ["mo:fence"] = TrueOrFalse,
        ["mo:separator"] = TrueOrFalse,
        ["mo:stretchy"] = TrueOrFalse,
        ["mo:symmetric"] = TrueOrFalse,
        ["mo:largeop"] = TrueOrFalse,
        ["mo:movablelimits"] = TrueOrFalse,
        ["mo:accent"] = TrueOrFalse,
        ["mover:accent"] = TrueOrFalse,
        ["munderover:accent"] = TrueOrFalse,
        ["munder:accentunder"] = TrueOrFalse,
        ["munderover:accentunder"] = TrueOrFalse,
        ["mstyle:displaystyle"] = TrueOrFalse,
        ["math:displaystyle"] = TrueOrFalse,
        ["mtable:displaystyle"] = TrueOrFalse,
        ["mtable:frame"] = ["none", "solid", "dashed"],
        ["mfrac:bevelled"] = TrueOrFalse,
        ["mfrac:numalign"] = ["left", "center", "right"],
        ["mfrac:denomalign"] = ["left", "center", "right"],
        ["mtd:columnalign"] = ["left", "center", "right"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Lengths = FrozenSet.Create(StringComparer.Ordinal,
        "mo:lspace", "mo:rspace", "mo:minsize", "mo:maxsize", "mspace:width", "mspace:height", "mspace:depth", "mfrac:linethickness", "mpadded:width", "mpadded:height", "mpadded:depth", "mpadded:lspace", "mpadded:voffset");

    private static readonly FrozenSet<string> Texts = FrozenSet.Create(StringComparer.Ordinal, "math:alttext", "mfenced:open", "mfenced:close", "mfenced:separators", "menclose:notation", "ms:lquote", "ms:rquote");

    private static readonly FrozenSet<string> Integers = FrozenSet.Create(StringComparer.Ordinal, "mstyle:scriptlevel", "mtd:rowspan", "mtd:columnspan");

    /// <summary>Copies what fits.</summary>
    public static void Copy(IElement element, XElement copy)
    {
        foreach (var attribute in element.Attributes)
        {
            var (name, value) = (attribute.LocalName, XmlText.Clean(attribute.Value).Trim());
            if (attribute.NamespaceUri is not null) continue;
            if (name == "id") copy.SetAttributeValue("id", Identifiers.Fit(value));
            else if (name == "dir" && value is "ltr" or "rtl" && element.LocalName is "math" or "mrow" or "mi" or "mn" or "mo" or "mtext" or "ms") copy.SetAttributeValue("dir", value);
            else if (Fits(element.LocalName, name, value)) copy.SetAttributeValue(name, value);
        }
    }

    private static bool Fits(string element, string name, string value)
    {
        var own = $"{element}:{name}";
        if (name == "mathvariant") return MathMLVocabulary.IsToken(element) && Words[name].Contains(value);
        if (Words.TryGetValue(own, out var words)) return words.Contains(value);
        if (Lengths.Contains(own)) return Length.IsMatch(value);
        if (Texts.Contains(own)) return value.Length > 0;
        if (Integers.Contains(own)) return Integer.IsMatch(value) && (element != "mtd" || value[0] is >= '1' and <= '9');
        return own is "mtable:columnalign" or "mtr:columnalign" && Alignments.IsMatch(value);
    }

    [GeneratedRegex(@"^-?([0-9]+(\.[0-9]+)?|\.[0-9]+)(em|ex|in|cm|mm|px|pt|pc|%)?\z")]
    private static partial Regex Length { get; }

    [GeneratedRegex(@"^-?[0-9]{1,4}\z")]
    private static partial Regex Integer { get; }

    [GeneratedRegex(@"^(left|center|right)( (left|center|right))*\z")]
    private static partial Regex Alignments { get; }
}

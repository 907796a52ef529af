using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace EbookBuilder.Gathering.Manifest;

/// <summary>A value of book.yaml with its key, its place, and the list that takes what is wrong with it.</summary>
/// <param name="Key">The key that it stands behind, for messages.</param>
/// <param name="Node">The value.</param>
/// <param name="File">The manifest's file.</param>
/// <param name="Findings">Takes what is wrong.</param>
internal sealed record ManifestValue(string Key, YamlNode Node, string File, ICollection<Diagnostic> Findings)
{
    /// <summary>Where the value starts.</summary>
    public Location Place => new(File, (int)Node.Start.Line, (int)Node.Start.Column);

    /// <summary>Whether it is a mapping.</summary>
    public bool IsMapping => Node is YamlMappingNode;

    /// <summary>Whether it is a list.</summary>
    public bool IsList => Node is YamlSequenceNode;

    /// <summary>The text, trimmed and on one line; null with a finding where it is no text.</summary>
    public string? Text() => Scalar() is { } text ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : Wrong("a text");

    /// <summary>True or false; null with a finding where it is neither.</summary>
    public bool? Flag()
    {
        switch (Scalar()?.ToLowerInvariant())
        {
            case "true" or "yes" or "on": return true;
            case "false" or "no" or "off": return false;
            default: Wrong("true or false"); return null;
        }
    }

    /// <summary>A whole number in a range; null with a finding where it is none.</summary>
    public int? Number(int least, int most)
    {
        if (int.TryParse(Scalar(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Wrong($"a whole number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}");
        return null;
    }

    /// <summary>One of some words; null with a finding that names the nearest.</summary>
    public T? OneOf<T>(params ReadOnlySpan<(string Word, T Value)> words) where T : struct
    {
        if (Text() is not { } text) return null;
        foreach (var (word, value) in words)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase)) return value;
        }
        var known = new List<string>();
        foreach (var (word, _) in words) known.Add(word);
        Findings.Add(Rules.ManifestWordUnknown.At(Place, Key, text, Nearest.Of(text, known)));
        return null;
    }

    /// <summary>The members of a list; a value that is no list counts as its only member.</summary>
    public IEnumerable<ManifestValue> Each() => Node is YamlSequenceNode list ? list.Children.Select(child => this with { Node = child }) : [this];

    /// <summary>The mapping, every unknown key of it named in a finding; null with a finding where it is none.</summary>
    public ManifestMapping? Mapping(KeySet keys)
    {
        if (Node is YamlMappingNode mapping) return new(mapping, keys, File, Findings);
        Wrong($"a mapping with {string.Join(", ", keys.Keys.Take(4))}");
        return null;
    }

    /// <summary>Reports that something else should stand here.</summary>
    public string? Wrong(string expected)
    {
        Findings.Add(Rules.ManifestValueWrong.At(Place, Key, expected));
        return null;
    }

    private string? Scalar() => Node is YamlScalarNode { Value: { } text } && text.Trim().Length > 0 ? text : null;
}

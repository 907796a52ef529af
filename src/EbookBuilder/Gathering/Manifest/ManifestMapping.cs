using YamlDotNet.RepresentationModel;

namespace EbookBuilder.Gathering.Manifest;

/// <summary>A mapping of book.yaml whose keys are all known; the others are findings.</summary>
internal sealed class ManifestMapping
{
    private readonly KeySet _keys;
    private readonly Dictionary<string, ManifestValue> _values = new(StringComparer.Ordinal);

    public ManifestMapping(YamlMappingNode node, KeySet keys, string file, ICollection<Diagnostic> findings)
    {
        _keys = keys;
        Place = new(file, (int)node.Start.Line, (int)node.Start.Column);
        foreach (var (key, value) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (keys.Keys.Contains(name)) _values[name] = new(name, value, file, findings);
            else findings.Add(Rules.ManifestKeyUnknown.At(new(file, (int)key.Start.Line, (int)key.Start.Column), name, Nearest.Of(name, keys.Keys)));
        }
    }

    /// <summary>Where the mapping starts.</summary>
    public Location Place { get; }

    /// <summary>The value behind the first of the keys that is stated with one, or null.</summary>
    public ManifestValue? this[params ReadOnlySpan<string> keys]
    {
        get
        {
            foreach (var key in keys)
            {
                if (!_keys.Keys.Contains(key)) throw new ArgumentException($"\"{key}\" is no key of {_keys.Name}", nameof(keys));
                if (_values.TryGetValue(key, out var value) && value.Node is not YamlScalarNode { Value: null or "" or "~" or "null" }) return value;
            }
            return null;
        }
    }

    /// <summary>The members of the lists behind the keys, in the order of the keys.</summary>
    public IEnumerable<ManifestValue> Each(params string[] keys) => keys.Select(key => this[key]).OfType<ManifestValue>().SelectMany(value => value.Each());
}

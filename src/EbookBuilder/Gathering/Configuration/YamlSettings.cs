using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EbookBuilder.Gathering.Configuration;

/// <summary>Reads YAML into <see cref="Setting"/>.</summary>
internal static class YamlSettings
{
    private const int DeepestNesting = 64;

    /// <summary>Below this many values a file stays, its aliases written out; navigations and data of the largest sites have some ten thousand.</summary>
    private const int MostValues = 1_000_000;

    /// <summary>The first document of <paramref name="text"/>; <see cref="Setting.None"/> and a fault where it is no YAML.</summary>
    public static Setting Read(string text, out (string Message, int Line)? fault)
    {
        fault = null;
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            var conversion = new Conversion();
            var settings = stream.Documents.Count == 0 ? Setting.None : conversion.Convert(stream.Documents[0].RootNode, 0);
            if (conversion.IsTooLarge) fault = ("its aliases make too much of it", 1);
            return settings;
        }
        catch (YamlException e)
        {
            fault = (e.InnerException?.Message ?? e.Message, (int)e.Start.Line);
            return Setting.None;
        }
    }

    // Nodes behind an alias are converted once, so that a "billion laughs" file takes no more room than it is written in; but whoever walks through it would
    // meet each of them a billion times, so that what grows beyond the bound is left out.
    private sealed class Conversion
    {
        private readonly Dictionary<YamlNode, Setting> _done = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<Setting, long> _sizes = new(ReferenceEqualityComparer.Instance);

        public bool IsTooLarge { get; private set; }

        public Setting Convert(YamlNode node, int depth)
        {
            if (depth > DeepestNesting) return Setting.None;
            if (_done.TryGetValue(node, out var known)) return known;
            _done[node] = Setting.None;
            var line = (int)node.Start.Line;
            return _done[node] = Bounded(node switch
            {
                YamlScalarNode scalar => Scalar(scalar, line),
                YamlSequenceNode list => Setting.List(list.Children.Select(child => Convert(child, depth + 1)), line),
                YamlMappingNode mapping => Setting.Mapping(Entries(mapping, depth), line),
                _ => Setting.None,
            });
        }

        private Setting Bounded(Setting setting)
        {
            var size = 1 + setting.Items.Sum(Size) + setting.Entries.Sum(entry => Size(entry.Value));
            if (size > MostValues)
            {
                IsTooLarge = true;
                return Setting.None;
            }
            if (size > 1) _sizes[setting] = size;
            return setting;
        }

        private long Size(Setting setting) => _sizes.GetValueOrDefault(setting, 1);

        private static Setting Scalar(YamlScalarNode scalar, int line)
        {
            var isPlain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any;
            return isPlain && scalar.Value is null or "" or "~" or "null" or "Null" or "NULL"
                ? Setting.None
                : Setting.Scalar(scalar.Value ?? "", isPlain, line);
        }

        private IEnumerable<KeyValuePair<string, Setting>> Entries(YamlMappingNode mapping, int depth)
        {
            foreach (var (key, value) in mapping.Children)
            {
                if (key is not YamlScalarNode { Value: { } name }) continue;
                var converted = Convert(value, depth + 1);
                if (name != "<<")
                {
                    yield return new(name, converted);
                    continue;
                }
                foreach (var merged in converted.AsList().SelectMany(item => item.Entries)) yield return merged;
            }
        }
    }
}

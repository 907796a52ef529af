using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace EbookBuilder.Gathering.Manifest;

/// <summary>Loads a YAML document, unless it is nested so deeply that only a hostile one is.</summary>
internal static class BoundedYaml
{
    private const int DeepestNesting = 64;

    /// <summary>The root of the first document, or null where there is none.</summary>
    /// <exception cref="YamlException">The text is no YAML, states a key twice, or is nested too deeply.</exception>
    public static YamlNode? Load(string text)
    {
        var stream = new YamlStream();
        stream.Load(new DepthGuard(new Parser(new StringReader(text))));
        return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
    }

    // The node model is built by recursion; the parser below it is not, and can be watched.
    private sealed class DepthGuard(Parser inner) : IParser
    {
        private int _depth;

        public ParsingEvent? Current => inner.Current;

        public bool MoveNext()
        {
            if (!inner.MoveNext()) return false;
            _depth += inner.Current?.NestingIncrease ?? 0;
            return _depth <= DeepestNesting ? true : throw new YamlException(inner.Current!.Start, inner.Current.End, "nested too deeply");
        }
    }
}

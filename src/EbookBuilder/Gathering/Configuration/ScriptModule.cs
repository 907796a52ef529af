namespace EbookBuilder.Gathering.Configuration;

/// <summary>A script as far as it can be understood without running it. Bounded in the modules that it leads to.</summary>
internal sealed class ScriptModule
{
    private const int MostImports = 4;
    private readonly ScriptCode _code;
    private readonly ScriptBindings _bindings;
    private readonly ScriptValues _values;
    private readonly Func<string, string?> _imported;
    private readonly int _importDepth;
    private readonly Dictionary<string, Setting> _known = new(StringComparer.Ordinal);

    public ScriptModule(string text, Func<string, string?> imported, int depth)
    {
        _code = new(text);
        _bindings = new(_code);
        _values = new(_code, Named);
        _imported = imported;
        _importDepth = depth;
    }

    /// <summary>The value of <c>export default</c> or <c>module.exports</c>.</summary>
    public Setting Exported()
    {
        for (var i = 0; i + 1 < _code.Count; i++)
        {
            if (_code.Is(i, "export") && _code.Is(i + 1, "default")) return _values.ValueAt(i + 2);
            if (_code.Is(i, "module") && _code.Is(i + 1, ".") && _code.Is(i + 2, "exports") && _code.Is(i + 3, "=")) return _values.ValueAt(i + 4);
            if (_code.Is(i, "export") && _code.Is(i + 1, "=")) return _values.ValueAt(i + 2);
        }
        return Setting.None;
    }

    /// <summary>The value that <paramref name="name"/> is bound to in this file.</summary>
    public Setting Named(string name)
    {
        if (_known.TryGetValue(name, out var known)) return known;
        _known[name] = Setting.None;
        if (_bindings.Start(name) is { } at) return _known[name] = _values.ValueAt(at);
        if (_bindings.Import(name) is not { } source || _importDepth >= MostImports || _imported(source.Module) is not { } text) return Setting.None;
        var module = new ScriptModule(text, _imported, _importDepth + 1);
        return _known[name] = source.Name == "default" ? module.Exported() : module.Named(source.Name);
    }
}

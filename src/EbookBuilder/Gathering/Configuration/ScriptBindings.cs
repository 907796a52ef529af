namespace EbookBuilder.Gathering.Configuration;

/// <summary>Where the names of a script get their values: in the script itself, or in a module that it imports.</summary>
internal sealed class ScriptBindings
{
    private readonly ScriptCode _code;
    private readonly Dictionary<string, int> _bindings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Module, string Name)> _imports = new(StringComparer.Ordinal);

    public ScriptBindings(ScriptCode code)
    {
        _code = code;
        FindBindings();
    }

    /// <summary>The token at which the value of a name starts, or null where the script binds no such name.</summary>
    public int? Start(string name) => _bindings.TryGetValue(name, out var at) ? at : null;

    /// <summary>The module that a name is imported from, with the name that it has there; null where it is not imported.</summary>
    public (string Module, string Name)? Import(string name) => _imports.TryGetValue(name, out var source) ? source : null;

    private void FindBindings()
    {
        for (var i = 0; i + 1 < _code.Count; i++)
        {
            if (_code[i].Kind != ScriptTokenKind.Name) continue;
            switch (_code[i].Text)
            {
                case "const" or "let" or "var" when _code[i + 1].Kind == ScriptTokenKind.Name && ValueStart(i + 2) is > 0 and var start:
                    _bindings.TryAdd(_code[i + 1].Text, start);
                    break;
                case "function" when _code[i + 1].Kind == ScriptTokenKind.Name:
                    _bindings.TryAdd(_code[i + 1].Text, i);
                    break;
                case "import":
                    FindImports(i + 1);
                    break;
            }
        }
    }

    // Between the name and "=" a TypeScript type may stand; an arrow in it is not the value.
    private int ValueStart(int i)
    {
        for (var seen = 0; i < _code.Count && seen < 40; i++, seen++)
        {
            if (_code.Is(i, "=")) return i + 1;
            if (_code.Is(i, ";") || _code.Is(i, "const") || _code.Is(i, "export")) return 0;
        }
        return 0;
    }

    private void FindImports(int i)
    {
        var names = new List<(string Local, string Name)>();
        var inBraces = false;
        for (; i < _code.Count && !_code.Is(i, "from") && !_code.Is(i, ";"); i++)
        {
            if (_code.Is(i, "{")) inBraces = true;
            else if (_code.Is(i, "}")) inBraces = false;
            else if (_code.Is(i, "as") && names.Count > 0 && i + 1 < _code.Count) names[^1] = (_code[++i].Text, names[^1].Name);
            else if (_code[i].Kind == ScriptTokenKind.Name && _code[i].Text != "type") names.Add((_code[i].Text, inBraces ? _code[i].Text : "default"));
            else if (_code[i].Kind == ScriptTokenKind.Text) return;
        }
        if (!_code.Is(i, "from") || i + 1 >= _code.Count) return;
        foreach (var (local, name) in names) _imports.TryAdd(local, (_code[i + 1].Text, name));
    }
}

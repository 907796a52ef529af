namespace EbookBuilder.Gathering.Configuration;

/// <summary>A script as far as it can be understood without running it. Bounded in depth and in the number of values it hands out.</summary>
internal sealed class ScriptModule
{
    private const int DeepestNesting = 64;
    private const int MostImports = 4;
    private readonly List<ScriptToken> _tokens;
    private readonly Func<string, string?> _imported;
    private readonly int _importDepth;
    private readonly Dictionary<string, int> _bindings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Module, string Name)> _imports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Setting> _known = new(StringComparer.Ordinal);
    private int _at;
    private int _depth;

    public ScriptModule(string text, Func<string, string?> imported, int depth)
    {
        _tokens = ScriptTokens.Read(text);
        _imported = imported;
        _importDepth = depth;
        FindBindings();
    }

    /// <summary>The value of <c>export default</c> or <c>module.exports</c>.</summary>
    public Setting Exported()
    {
        for (var i = 0; i + 1 < _tokens.Count; i++)
        {
            if (Is(i, "export") && Is(i + 1, "default")) return ValueAt(i + 2);
            if (Is(i, "module") && Is(i + 1, ".") && Is(i + 2, "exports") && Is(i + 3, "=")) return ValueAt(i + 4);
            if (Is(i, "export") && Is(i + 1, "=")) return ValueAt(i + 2);
        }
        return Setting.None;
    }

    /// <summary>The value that <paramref name="name"/> is bound to in this file.</summary>
    public Setting Named(string name)
    {
        if (_known.TryGetValue(name, out var known)) return known;
        _known[name] = Setting.None;
        if (_bindings.TryGetValue(name, out var at)) return _known[name] = ValueAt(at);
        if (!_imports.TryGetValue(name, out var source) || _importDepth >= MostImports || _imported(source.Module) is not { } text) return Setting.None;
        var module = new ScriptModule(text, _imported, _importDepth + 1);
        return _known[name] = source.Name == "default" ? module.Exported() : module.Named(source.Name);
    }

    private bool Is(int i, string sign) => i < _tokens.Count && _tokens[i].Is(sign);

    private void FindBindings()
    {
        for (var i = 0; i + 1 < _tokens.Count; i++)
        {
            if (_tokens[i].Kind != ScriptTokenKind.Name) continue;
            switch (_tokens[i].Text)
            {
                case "const" or "let" or "var" when _tokens[i + 1].Kind == ScriptTokenKind.Name && ValueStart(i + 2) is > 0 and var start:
                    _bindings.TryAdd(_tokens[i + 1].Text, start);
                    break;
                case "function" when _tokens[i + 1].Kind == ScriptTokenKind.Name:
                    _bindings.TryAdd(_tokens[i + 1].Text, i);
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
        for (var seen = 0; i < _tokens.Count && seen < 40; i++, seen++)
        {
            if (Is(i, "=")) return i + 1;
            if (Is(i, ";") || Is(i, "const") || Is(i, "export")) return 0;
        }
        return 0;
    }

    private void FindImports(int i)
    {
        var names = new List<(string Local, string Name)>();
        var inBraces = false;
        for (; i < _tokens.Count && !Is(i, "from") && !Is(i, ";"); i++)
        {
            if (Is(i, "{")) inBraces = true;
            else if (Is(i, "}")) inBraces = false;
            else if (Is(i, "as") && names.Count > 0 && i + 1 < _tokens.Count) names[^1] = (_tokens[++i].Text, names[^1].Name);
            else if (_tokens[i].Kind == ScriptTokenKind.Name && _tokens[i].Text != "type") names.Add((_tokens[i].Text, inBraces ? _tokens[i].Text : "default"));
            else if (_tokens[i].Kind == ScriptTokenKind.Text) return;
        }
        if (!Is(i, "from") || i + 1 >= _tokens.Count) return;
        foreach (var (local, name) in names) _imports.TryAdd(local, (_tokens[i + 1].Text, name));
    }

    private Setting ValueAt(int at)
    {
        var before = _at;
        _at = at;
        var value = Value();
        _at = before;
        return value;
    }

    private Setting Value()
    {
        if (++_depth > DeepestNesting)
        {
            SkipExpression();
            _depth--;
            return Setting.None;
        }
        var value = Primary();
        while (Is(_at, "+") && value.Text is { } left)
        {
            _at++;
            value = Setting.Scalar(left + (Primary().Text ?? ""));
        }
        SkipExpression();
        _depth--;
        return value;
    }

    private Setting Primary()
    {
        while (Is(_at, "async") || Is(_at, "await") || Is(_at, "new")) _at++;
        if (_at >= _tokens.Count) return Setting.None;
        var token = _tokens[_at];
        switch (token.Kind)
        {
            case ScriptTokenKind.Text: _at++; return Setting.Scalar(token.Text, line: token.Line);
            case ScriptTokenKind.Number: _at++; return Setting.Scalar(token.Text, isPlain: true, token.Line);
            case ScriptTokenKind.Name: return Name(token);
            case ScriptTokenKind.Sign when token.Text == "{": return Object();
            case ScriptTokenKind.Sign when token.Text == "[": return Array();
            case ScriptTokenKind.Sign when token.Text == "(": return Parenthesis();
            case ScriptTokenKind.Sign when token.Text == "-" && _at + 1 < _tokens.Count: _at += 2; return Setting.Scalar("-" + _tokens[_at - 1].Text, isPlain: true, token.Line);
            default: return Setting.None;
        }
    }

    private Setting Name(ScriptToken token)
    {
        _at++;
        if (token.Text is "true" or "false") return Setting.Scalar(token.Text, isPlain: true, token.Line);
        if (token.Text is "null" or "undefined") return Setting.None;
        if (token.Text == "function") return FunctionResult();
        if (Is(_at, "=>")) return ArrowResult();
        if (token.Text is "require" or "path" && Is(_at, ".") && Is(_at + 2, "(")) _at += 2;
        if (Is(_at, "(")) return Call(token.Text);
        var value = Named(token.Text);
        while (Is(_at, ".") && _at + 1 < _tokens.Count && _tokens[_at + 1].Kind == ScriptTokenKind.Name && !Is(_at + 2, "("))
        {
            value = value[_tokens[_at + 1].Text];
            _at += 2;
        }
        return value;
    }

    // defineConfig({...}) and its like hand their argument through; a function of this file gives what it returns.
    private Setting Call(string name)
    {
        var own = Named(name);
        _at++;
        var argument = Is(_at, ")") ? Setting.None : Value();
        while (Is(_at, ",") && argument.IsNone)
        {
            _at++;
            argument = Value();
        }
        SkipTo(")");
        return own.IsNone ? argument : own;
    }

    private Setting Parenthesis()
    {
        var close = Matching(_at);
        var next = close + 1;
        if (Is(next, ":"))
        {
            for (var seen = 0; next < _tokens.Count && !Is(next, "=>") && !Is(next, "{") && seen < 20; seen++) next++;
        }
        if (Is(next, "=>"))
        {
            _at = next;
            return ArrowResult();
        }
        _at++;
        var value = Value();
        _at = close + 1;
        return value;
    }

    private Setting ArrowResult()
    {
        _at++;
        return Is(_at, "{") ? Returned() : Value();
    }

    private Setting FunctionResult()
    {
        while (_at < _tokens.Count && !Is(_at, "(")) _at++;
        _at = Matching(_at) + 1;
        while (_at < _tokens.Count && !Is(_at, "{")) _at++;
        return Returned();
    }

    private Setting Returned()
    {
        var end = Matching(_at);
        var value = Setting.None;
        for (var i = _at + 1; i < end; i++)
        {
            if (!Is(i, "return")) continue;
            value = ValueAt(i + 1);
            break;
        }
        _at = end + 1;
        return value;
    }

    private Setting Array()
    {
        var (line, items) = (_tokens[_at].Line, new List<Setting>());
        for (_at++; _at < _tokens.Count && !Is(_at, "]");)
        {
            if (Is(_at, ","))
            {
                _at++;
                continue;
            }
            var spread = Is(_at, "...");
            if (spread) _at++;
            var before = _at;
            var value = Value();
            if (spread) items.AddRange(value.AsList());
            else if (!value.IsNone) items.Add(value);
            if (_at == before) _at++;
        }
        _at++;
        return Setting.List(items, line);
    }

    private Setting Object()
    {
        var (line, entries) = (_tokens[_at].Line, new List<KeyValuePair<string, Setting>>());
        for (_at++; _at < _tokens.Count && !Is(_at, "}");)
        {
            var before = _at;
            if (Is(_at, ",")) _at++;
            else if (Is(_at, "...")) Spread(entries);
            else Member(entries);
            if (_at == before) _at++;
        }
        _at++;
        return Setting.Mapping(entries, line);
    }

    private void Spread(List<KeyValuePair<string, Setting>> entries)
    {
        _at++;
        entries.AddRange(Value().Entries);
    }

    private void Member(List<KeyValuePair<string, Setting>> entries)
    {
        if (Is(_at, "async")) _at++;
        if (Is(_at, "["))
        {
            _at++;
            var computed = Value().Text;
            SkipTo("]");
            MemberValue(entries, computed);
            return;
        }
        var key = _tokens[_at++].Text;
        if (_at < _tokens.Count && (Is(_at, ",") || Is(_at, "}"))) entries.Add(new(key, Named(key)));
        else MemberValue(entries, key);
    }

    private void MemberValue(List<KeyValuePair<string, Setting>> entries, string? key)
    {
        Setting value;
        if (Is(_at, "("))
        {
            _at = Matching(_at) + 1;
            while (_at < _tokens.Count && !Is(_at, "{")) _at++;
            value = Returned();
        }
        else
        {
            if (!Is(_at, ":")) return;
            _at++;
            value = Value();
        }
        if (key is not null) entries.Add(new(key, value));
    }

    // What follows a value that was understood (".filter(...)", "as const", "satisfies X", "? a : b") says nothing that is needed here.
    private void SkipExpression()
    {
        while (_at < _tokens.Count && !(_tokens[_at].Kind == ScriptTokenKind.Sign && _tokens[_at].Text is "," or "}" or "]" or ")" or ";"))
        {
            if (Is(_at, "export") || Is(_at, "const") || Is(_at, "module")) return;
            _at = _tokens[_at].Kind == ScriptTokenKind.Sign && _tokens[_at].Text is "(" or "[" or "{" ? Matching(_at) + 1 : _at + 1;
        }
    }

    private void SkipTo(string sign)
    {
        while (_at < _tokens.Count && !Is(_at, sign)) _at = _tokens[_at].Kind == ScriptTokenKind.Sign && _tokens[_at].Text is "(" or "[" or "{" ? Matching(_at) + 1 : _at + 1;
        _at++;
    }

    private int Matching(int open)
    {
        var depth = 0;
        for (var i = open; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind != ScriptTokenKind.Sign) continue;
            if (_tokens[i].Text is "(" or "[" or "{") depth++;
            else if (_tokens[i].Text is ")" or "]" or "}" && --depth <= 0) return i;
        }
        return _tokens.Count;
    }
}

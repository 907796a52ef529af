namespace EbookBuilder.Gathering.Configuration;

/// <summary>Reads the literals of a script. Bounded in depth.</summary>
/// <param name="code">The script.</param>
/// <param name="named">What a name means.</param>
internal sealed class ScriptValues(ScriptCode code, Func<string, Setting> named)
{
    private const int DeepestNesting = 64;
    private int _at;
    private int _depth;

    /// <summary>The value of the expression that starts at a token; nothing where it is no literal and leads to none.</summary>
    public Setting ValueAt(int at)
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
        while (code.Is(_at, "+") && value.Text is { } left)
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
        while (code.Is(_at, "async") || code.Is(_at, "await") || code.Is(_at, "new")) _at++;
        if (_at >= code.Count) return Setting.None;
        var token = code[_at];
        switch (token.Kind)
        {
            case ScriptTokenKind.Text: _at++; return Setting.Scalar(token.Text, line: token.Line);
            case ScriptTokenKind.Number: _at++; return Setting.Scalar(token.Text, isPlain: true, token.Line);
            case ScriptTokenKind.Name: return Name(token);
            case ScriptTokenKind.Sign when token.Text == "{": return Object();
            case ScriptTokenKind.Sign when token.Text == "[": return Array();
            case ScriptTokenKind.Sign when token.Text == "(": return Parenthesis();
            case ScriptTokenKind.Sign when token.Text == "-" && _at + 1 < code.Count: _at += 2; return Setting.Scalar("-" + code[_at - 1].Text, isPlain: true, token.Line);
            default: return Setting.None;
        }
    }

    private Setting Name(ScriptToken token)
    {
        _at++;
        if (token.Text is "true" or "false") return Setting.Scalar(token.Text, isPlain: true, token.Line);
        if (token.Text is "null" or "undefined") return Setting.None;
        if (token.Text == "function") return FunctionResult();
        if (code.Is(_at, "=>")) return ArrowResult();
        if (token.Text is "require" or "path" && code.Is(_at, ".") && code.Is(_at + 2, "(")) _at += 2;
        if (code.Is(_at, "(")) return Call(token.Text);
        var value = named(token.Text);
        while (code.Is(_at, ".") && _at + 1 < code.Count && code[_at + 1].Kind == ScriptTokenKind.Name && !code.Is(_at + 2, "("))
        {
            value = value[code[_at + 1].Text];
            _at += 2;
        }
        return value;
    }

    // defineConfig({...}) and its like hand their argument through; a function of this file gives what it returns.
    private Setting Call(string name)
    {
        var own = named(name);
        _at++;
        var argument = code.Is(_at, ")") ? Setting.None : Value();
        while (code.Is(_at, ",") && argument.IsNone)
        {
            _at++;
            argument = Value();
        }
        SkipTo(")");
        return own.IsNone ? argument : own;
    }

    private Setting Parenthesis()
    {
        var close = code.Matching(_at);
        var next = close + 1;
        if (code.Is(next, ":"))
        {
            for (var seen = 0; next < code.Count && !code.Is(next, "=>") && !code.Is(next, "{") && seen < 20; seen++) next++;
        }
        if (code.Is(next, "=>"))
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
        return code.Is(_at, "{") ? Returned() : Value();
    }

    private Setting FunctionResult()
    {
        while (_at < code.Count && !code.Is(_at, "(")) _at++;
        _at = code.Matching(_at) + 1;
        while (_at < code.Count && !code.Is(_at, "{")) _at++;
        return Returned();
    }

    private Setting Returned()
    {
        var end = code.Matching(_at);
        var value = Setting.None;
        for (var i = _at + 1; i < end; i++)
        {
            if (!code.Is(i, "return")) continue;
            value = ValueAt(i + 1);
            break;
        }
        _at = end + 1;
        return value;
    }

    private Setting Array()
    {
        var (line, items) = (code[_at].Line, new List<Setting>());
        for (_at++; _at < code.Count && !code.Is(_at, "]");)
        {
            if (code.Is(_at, ","))
            {
                _at++;
                continue;
            }
            var spread = code.Is(_at, "...");
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
        var (line, entries) = (code[_at].Line, new List<KeyValuePair<string, Setting>>());
        for (_at++; _at < code.Count && !code.Is(_at, "}");)
        {
            var before = _at;
            if (code.Is(_at, ",")) _at++;
            else if (code.Is(_at, "...")) Spread(entries);
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
        if (code.Is(_at, "async")) _at++;
        if (code.Is(_at, "["))
        {
            _at++;
            var computed = Value().Text;
            SkipTo("]");
            MemberValue(entries, computed);
            return;
        }
        var key = code[_at++].Text;
        if (_at < code.Count && (code.Is(_at, ",") || code.Is(_at, "}"))) entries.Add(new(key, named(key)));
        else MemberValue(entries, key);
    }

    private void MemberValue(List<KeyValuePair<string, Setting>> entries, string? key)
    {
        Setting value;
        if (code.Is(_at, "("))
        {
            _at = code.Matching(_at) + 1;
            while (_at < code.Count && !code.Is(_at, "{")) _at++;
            value = Returned();
        }
        else
        {
            if (!code.Is(_at, ":")) return;
            _at++;
            value = Value();
        }
        if (key is not null) entries.Add(new(key, value));
    }

    // What follows a value that was understood (".filter(...)", "as const", "satisfies X", "? a : b") says nothing that is needed here.
    private void SkipExpression()
    {
        while (_at < code.Count && !(code[_at].Kind == ScriptTokenKind.Sign && code[_at].Text is "," or "}" or "]" or ")" or ";"))
        {
            if (code.Is(_at, "export") || code.Is(_at, "const") || code.Is(_at, "module")) return;
            _at = code.IsOpening(_at) ? code.Matching(_at) + 1 : _at + 1;
        }
    }

    private void SkipTo(string sign)
    {
        while (_at < code.Count && !code.Is(_at, sign)) _at = code.IsOpening(_at) ? code.Matching(_at) + 1 : _at + 1;
        _at++;
    }
}

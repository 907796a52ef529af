using System.Globalization;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Liquid;

/// <summary>What a template is carried out in: its variables, and the tags that the site generator adds to Liquid.</summary>
internal interface ILiquidHost
{
    /// <summary>The value of a variable that no tag of the template has set.</summary>
    Setting Variable(string name);

    /// <summary>Carries out a tag that Liquid itself does not have; false where the host does not know it either.</summary>
    bool TryTag(LiquidTag tag, LiquidRenderer renderer);
}

/// <summary>Carries out one template and those that it includes. Bounded in output, steps and depth, so that every template ends.</summary>
internal sealed class LiquidRenderer
{
    private const int MostSteps = 400_000;
    private const int DeepestInclude = 20;
    private readonly ILiquidHost _host;
    private readonly ICollection<Diagnostic> _findings;
    private readonly Dictionary<string, Setting> _variables = new(StringComparer.Ordinal);
    private readonly LiquidFilters _filters;
    private TemplateText _template;
    private int _start;
    private int _steps;
    private int _depth;
    private bool _leavesLoop;
    private bool _skipsRound;

    public LiquidRenderer(ILiquidHost host, ICollection<Diagnostic> findings)
    {
        _host = host;
        _findings = findings;
        _filters = new(name => Report(Rules.TemplateNotCarriedOut, $"| {name}"));
        _template = new(SourceText.From([]));
    }

    /// <summary>What has been made so far.</summary>
    public TemplateOutput Output { get; private set; } = new();

    /// <summary>The place of the construct that is being carried out.</summary>
    public Location Here => _template.LocationAt(_start);

    /// <summary>The text of the template whose construct is being carried out.</summary>
    public string TemplateText => _template.Text;

    /// <summary>Adds a finding at the construct that is being carried out.</summary>
    public void Report(Rule rule, params object[] particulars) => _findings.Add(rule.At(Here, particulars));

    /// <summary>Carries out <paramref name="template"/> and appends what it makes; nothing where includes nest too deeply.</summary>
    public void Render(SourceText template)
    {
        if (_depth >= DeepestInclude)
        {
            Report(Rules.TemplateTooLarge);
            return;
        }
        var (outer, outerStart) = (_template, _start);
        _depth++;
        _template = new(template);
        var unclosed = _template;
        Render(LiquidParser.Parse(_template.Text, (at, text) => _findings.Add(Rules.TemplateNotClosed.At(unclosed.LocationAt(at), text))));
        _depth--;
        (_template, _start) = (outer, outerStart);
    }

    /// <summary>Carries out nodes of the current template.</summary>
    public void Render(ImmutableArray<LiquidNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (++_steps > MostSteps || Output.IsFull)
            {
                if (_steps < int.MaxValue / 2) Report(Rules.TemplateTooLarge);
                _steps = int.MaxValue / 2;
                return;
            }
            if (_leavesLoop || _skipsRound) return;
            _start = node.Start;
            switch (node)
            {
                case LiquidText text: Output.Append(_template, text.Start, text.End); break;
                case LiquidOutput output: Write(output); break;
                case LiquidTag tag: Carry(tag); break;
            }
        }
    }

    /// <summary>What nodes of the current template make, apart from the output.</summary>
    public SourceText Captured(ImmutableArray<LiquidNode> nodes) => Apart(() => Render(nodes));

    /// <summary>What <paramref name="render"/> makes, apart from the output.</summary>
    public SourceText Apart(Action render)
    {
        var outer = Output;
        Output = new();
        render();
        var made = Output.Build();
        Output = outer;
        return made;
    }

    /// <summary>The value of an expression.</summary>
    public Setting Value(string expression) => LiquidExpression.Value(expression, Variable, _filters);

    /// <summary>The arguments of a tag.</summary>
    public Dictionary<string, Setting> Arguments(string text) => LiquidExpression.Arguments(text, Variable, _filters);

    /// <summary>Sets a variable and gives what it was before.</summary>
    public Setting? Set(string name, Setting? value)
    {
        var before = _variables.GetValueOrDefault(name);
        if (value is null) _variables.Remove(name);
        else _variables[name] = value;
        return before;
    }

    private Setting Variable(string name) => _variables.TryGetValue(name, out var value) ? value : _host.Variable(name);

    private void Write(LiquidOutput output)
    {
        var value = Value(output.Expression);
        if (value.IsNone)
        {
            if (output.Expression.Length > 0 && output.Expression[0] is not ('"' or '\'')) Report(Rules.TemplateValueUnknown, output.Expression);
            return;
        }
        Output.Append(value.Text ?? string.Concat(value.Texts()), Here);
    }

    private void Carry(LiquidTag tag)
    {
        switch (tag.Name)
        {
            case "assign": Assign(tag); break;
            case "capture": Set(tag.Arguments.Trim('"', '\''), Setting.Scalar(Captured(tag.Branches[0].Nodes).Text)); break;
            case "if" or "elsif": Choose(tag, branch => LiquidExpression.Condition(branch.Arguments, Variable, _filters)); break;
            case "unless": Choose(tag, branch => LiquidExpression.Condition(branch.Arguments, Variable, _filters) != (branch.Name == "unless")); break;
            case "case": Case(tag); break;
            case "for" or "tablerow": Loop(tag); break;
            case "break": _leavesLoop = true; break;
            case "continue": _skipsRound = true; break;
            case "increment" or "decrement" or "cycle" or "liquid": Report(Rules.TemplateNotCarriedOut, $"{{% {tag.Name} %}}"); break;
            default: CarryForeign(tag); break;
        }
    }

    private void CarryForeign(LiquidTag tag)
    {
        if (_host.TryTag(tag, this)) return;
        Report(tag.Branches.IsEmpty ? Rules.TemplateNotCarriedOut : Rules.WrapperTakenOff, $"{{% {tag.Name} %}}");
        foreach (var branch in tag.Branches) Render(branch.Nodes);
    }

    private void Assign(LiquidTag tag)
    {
        var equals = tag.Arguments.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0) Set(tag.Arguments[..equals].Trim(), Value(tag.Arguments[(equals + 1)..]));
    }

    private void Choose(LiquidTag tag, Func<LiquidBranch, bool> holds)
    {
        foreach (var branch in tag.Branches)
        {
            if (branch.Name != "else" && !holds(branch)) continue;
            Render(branch.Nodes);
            return;
        }
    }

    private void Case(LiquidTag tag)
    {
        var subject = Value(tag.Arguments).Text;
        foreach (var branch in tag.Branches.Skip(1))
        {
            var isMatch = branch.Name == "else" || branch.Arguments.Replace(" or ", ",", StringComparison.Ordinal).Split(',').Any(option => Value(option).Text == subject);
            if (!isMatch) continue;
            Render(branch.Nodes);
            return;
        }
    }

    private void Loop(LiquidTag tag)
    {
        var words = tag.Arguments.Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || words[1] != "in") return;
        var items = Items(words[2]);
        if (items.Count == 0)
        {
            foreach (var branch in tag.Branches.Where(branch => branch.Name == "else")) Render(branch.Nodes);
            return;
        }
        var (outerItem, outerLoop) = (Set(words[0], null), Set("forloop", null));
        for (var i = 0; i < items.Count && !_leavesLoop && _steps <= MostSteps; i++)
        {
            Set(words[0], items[i]);
            Set("forloop", Counter(i, items.Count));
            Render(tag.Branches[0].Nodes);
            _skipsRound = false;
        }
        _leavesLoop = false;
        Set(words[0], outerItem);
        Set("forloop", outerLoop);
    }

    private List<Setting> Items(string source)
    {
        var value = Value(source);
        var options = LiquidTokens.Read(source);
        IEnumerable<Setting> items = value.IsMapping ? value.Entries.Select(entry => Setting.List([Setting.Scalar(entry.Key), entry.Value])) : value.AsList();
        if (Option(options, "offset") is { } offset) items = items.Skip(offset);
        if (Option(options, "limit") is { } limit) items = items.Take(limit);
        if (options.Contains("reversed")) items = items.Reverse();
        return [.. items];
    }

    private int? Option(List<string> tokens, string name)
    {
        var at = tokens.IndexOf(name);
        return at >= 0 && at + 2 < tokens.Count && tokens[at + 1] == ":" ? (int)Math.Clamp(Value(tokens[at + 2]).Number ?? 0, 0, 100_000) : null;
    }

    private static Setting Counter(int i, int count) => Setting.Mapping(
    [
        new("index", Number(i + 1)), new("index0", Number(i)), new("rindex", Number(count - i)), new("rindex0", Number(count - i - 1)), new("length", Number(count)),
        new("first", Setting.Scalar(i == 0 ? "true" : "false", isPlain: true)), new("last", Setting.Scalar(i == count - 1 ? "true" : "false", isPlain: true)),
    ]);

    private static Setting Number(int number) => Setting.Scalar(number.ToString(CultureInfo.InvariantCulture), isPlain: true);
}

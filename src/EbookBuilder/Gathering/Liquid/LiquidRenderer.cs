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
    private bool _isTooLarge;
    private readonly LiquidLoops _loops;
    private readonly Dictionary<string, int> _counters = new(StringComparer.Ordinal);

    public LiquidRenderer(ILiquidHost host, ICollection<Diagnostic> findings)
    {
        _host = host;
        _findings = findings;
        _filters = new(name => Report(Rules.TemplateNotCarriedOut, $"| {name}"), Variable, () => Report(Rules.TemplateTooLarge));
        _loops = new(this);
        _template = new(SourceText.From([]));
    }

    /// <summary>What has been made so far.</summary>
    public TemplateOutput Output { get; private set; } = new();

    /// <summary>The place of the construct that is being carried out.</summary>
    public Location Here => _template.LocationAt(_start);

    /// <summary>Whether the bound on steps is reached; nothing more is carried out then.</summary>
    public bool IsSpent => _steps > MostSteps;

    /// <summary>Adds a finding at the construct that is being carried out.</summary>
    public void Report(Rule rule, params object[] particulars)
    {
        // An include that includes itself twice reaches the bound a million times; once tells it.
        if (rule != Rules.TemplateTooLarge || !_isTooLarge) _findings.Add(rule.At(Here, particulars));
        _isTooLarge |= rule == Rules.TemplateTooLarge;
    }

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
            if (_loops.Leaves || _loops.Skips) return;
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
            case "for" or "tablerow": _loops.Run(tag); break;
            case "break": _loops.Leaves = true; break;
            case "continue": _loops.Skips = true; break;
            case "cycle": _loops.Cycle(tag); break;
            case "increment" or "decrement": Count(tag); break;
            case "echo": Write(new(tag.Start, tag.Arguments)); break;
            case "liquid": Lines(tag); break;
            default: CarryForeign(tag); break;
        }
    }

    private void CarryForeign(LiquidTag tag)
    {
        if (_host.TryTag(tag, this)) return;
        Report(tag.Branches.IsEmpty ? Rules.TemplateNotCarriedOut : Rules.WrapperTakenOff, $"{{% {tag.Name} %}}");
        foreach (var branch in tag.Branches) Render(branch.Nodes);
    }

    // {% increment %} shows a counter before it grows, {% decrement %} after it has shrunk.
    private void Count(LiquidTag tag)
    {
        var count = _counters.GetValueOrDefault(tag.Arguments);
        _counters[tag.Arguments] = tag.Name == "increment" ? count + 1 : --count;
        Output.Append(count.ToString(CultureInfo.InvariantCulture), Here);
    }

    // {% liquid %}: each line is a tag without its marks.
    private void Lines(LiquidTag tag)
    {
        var here = Here;
        var tags = tag.Arguments.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => $"{{% {line} %}}");
        Render(SourceText.From([(string.Concat(tags), here)]));
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
}

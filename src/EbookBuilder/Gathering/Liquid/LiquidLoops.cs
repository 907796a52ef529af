using System.Globalization;
using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Liquid;

/// <summary>The loops of a template: <c>for</c> with its options and its <c>forloop</c>, <c>break</c>, <c>continue</c>, <c>cycle</c>.</summary>
internal sealed class LiquidLoops(LiquidRenderer renderer)
{
    private readonly Dictionary<string, int> _cycles = new(StringComparer.Ordinal);

    /// <summary>Whether the innermost loop is being left.</summary>
    public bool Leaves { get; set; }

    /// <summary>Whether the rest of this round of the innermost loop is being passed over.</summary>
    public bool Skips { get; set; }

    /// <summary>Carries out <c>for</c>: <c>{% for item in list reversed limit: 2 offset: 1 %}</c>, with what stands behind <c>else</c> where there is nothing.</summary>
    public void Run(LiquidTag tag)
    {
        var words = tag.Arguments.Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || words[1] != "in") return;
        var items = Items(words[2]);
        if (items.Count == 0)
        {
            foreach (var branch in tag.Branches.Where(branch => branch.Name == "else")) renderer.Render(branch.Nodes);
            return;
        }
        var (outerItem, outerLoop) = (renderer.Set(words[0], null), renderer.Set("forloop", null));
        for (var i = 0; i < items.Count && !Leaves && !renderer.IsSpent; i++)
        {
            renderer.Set(words[0], items[i]);
            renderer.Set("forloop", Counter(i, items.Count));
            renderer.Render(tag.Branches[0].Nodes);
            Skips = false;
        }
        Leaves = false;
        renderer.Set(words[0], outerItem);
        renderer.Set("forloop", outerLoop);
    }

    /// <summary>Carries out <c>{% cycle "group": "a", "b" %}</c>: one value after the other, from the first again behind the last.</summary>
    public void Cycle(LiquidTag tag)
    {
        var tokens = LiquidTokens.Read(tag.Arguments);
        var values = (tokens.Count > 1 && tokens[1] == ":" ? tokens.Skip(2) : tokens).Where(token => token != ",").ToList();
        if (values.Count == 0) return;
        var turn = _cycles[tag.Arguments] = _cycles.GetValueOrDefault(tag.Arguments, -1) + 1;
        renderer.Output.Append(renderer.Value(values[turn % values.Count]).Text ?? "", renderer.Here);
    }

    private List<Setting> Items(string source)
    {
        var value = renderer.Value(source);
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
        return at >= 0 && at + 2 < tokens.Count && tokens[at + 1] == ":" ? (int)Math.Clamp(renderer.Value(tokens[at + 2]).Number ?? 0, 0, 100_000) : null;
    }

    private static Setting Counter(int i, int count) => Setting.Mapping(
    [
        new("index", Number(i + 1)), new("index0", Number(i)), new("rindex", Number(count - i)), new("rindex0", Number(count - i - 1)), new("length", Number(count)),
        new("first", Setting.Scalar(i == 0 ? "true" : "false", isPlain: true)), new("last", Setting.Scalar(i == count - 1 ? "true" : "false", isPlain: true)),
    ]);

    private static Setting Number(int number) => Setting.Scalar(number.ToString(CultureInfo.InvariantCulture), isPlain: true);
}

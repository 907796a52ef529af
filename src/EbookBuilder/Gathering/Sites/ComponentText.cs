using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Sites;

/// <summary>What a dialect makes of the components, elements and expressions in a text.</summary>
internal interface IComponentHost
{
    /// <summary>
    /// What stands for a tag or a pair of tags. <paramref name="inside"/> is what stood between them, already carried out, or null without end tag.
    /// False: the tag stays as it is, and so does what it holds.
    /// </summary>
    bool TryComponent(ComponentTag tag, SourceText? inside, TemplateOutput output, Location origin);

    /// <summary>Whether a pair of tags is to be looked into as one piece; if not, its tags stay and its content is gone through.</summary>
    bool Handles(ComponentTag tag);

    /// <summary>Whether what the tag holds is shown as it stands.</summary>
    bool IsVerbatim(ComponentTag tag) => false;

    /// <summary>What an expression in braces stands for; null: it stays as it stands.</summary>
    string? Expression(string text, Location origin);

    /// <summary>How an expression opens and closes: <c>{</c> and <c>}</c>, or <c>{{</c> and <c>}}</c>.</summary>
    (string Open, string Close) Braces { get; }
}

/// <summary>Goes through a Markdown text outside of code and has its components and expressions carried out, from the inside out.</summary>
internal sealed class ComponentText
{
    private const int DeepestNesting = 40;
    private readonly TemplateText _text;
    private readonly MarkdownCode _code;
    private readonly IComponentHost _host;
    private readonly Dictionary<string, List<int>> _ends = new(StringComparer.Ordinal);

    private ComponentText(SourceText text, IComponentHost host)
    {
        _text = new(text);
        _code = new(_text.Text);
        _host = host;
        FindEnds();
    }

    /// <summary>Carries out what <paramref name="host"/> knows of in <paramref name="text"/>.</summary>
    public static SourceText Render(SourceText text, IComponentHost host)
    {
        var whole = text.Text;
        if (!whole.Contains('<', StringComparison.Ordinal) && !whole.Contains(host.Braces.Open, StringComparison.Ordinal)) return text;
        var components = new ComponentText(text, host);
        var output = new TemplateOutput();
        components.Render(0, whole.Length, output, 0);
        return output.Build();
    }

    private void FindEnds()
    {
        var text = _text.Text;
        for (var at = text.IndexOf("</", StringComparison.Ordinal); at >= 0; at = text.IndexOf("</", at + 2, StringComparison.Ordinal))
        {
            if (_code.EndOfCodeAt(at) >= 0 || ComponentTag.Read(text, at) is not { IsClosing: true } tag) continue;
            if (!_ends.TryGetValue(tag.Name, out var ends)) _ends[tag.Name] = ends = [];
            ends.Add(at);
        }
    }

    private void Render(int start, int end, TemplateOutput output, int depth)
    {
        var text = _text.Text;
        var (at, from) = (start, start);
        var marks = _host.Braces.Open[0] == '{' ? new[] { '<', '{' } : ['<', _host.Braces.Open[0]];
        while (at < end)
        {
            var mark = text.AsSpan(at, end - at).IndexOfAny(marks);
            if (mark < 0) break;
            at += mark;
            if (_code.EndOfCodeAt(at) is > 0 and var behind)
            {
                at = behind;
                continue;
            }
            var next = text[at] == '<' ? Tag(at, end, ref from, output, depth) : Expression(at, end, ref from, output);
            at = next;
        }
        output.Append(_text, from, end);
    }

    private int Tag(int at, int end, ref int from, TemplateOutput output, int depth)
    {
        if (string.CompareOrdinal(_text.Text, at, "<!--", 0, 4) == 0)
        {
            var comment = _text.Text.IndexOf("-->", at, end - at, StringComparison.Ordinal);
            return comment < 0 ? end : comment + 3;
        }
        var tag = ComponentTag.Read(_text.Text, at);
        if (tag is null || tag.End > end) return at + 1;
        if (tag.IsClosing) return Stray(tag, ref from, output);
        if (_host.IsVerbatim(tag) && !tag.IsSelfClosed && Closing(tag, end) is > 0 and var shown) return shown;
        if (!_host.Handles(tag)) return tag.End;
        var close = tag.IsSelfClosed ? -1 : Closing(tag, end);
        SourceText? inside = null;
        if (close >= 0 && depth < DeepestNesting)
        {
            var inner = new TemplateOutput();
            Render(tag.End, close, inner, depth + 1);
            inside = inner.Build();
        }
        output.Append(_text, from, at);
        from = at;
        var behind = close < 0 ? tag.End : ComponentTag.Read(_text.Text, close)!.End;
        if (_host.TryComponent(tag, inside, output, _text.LocationAt(at))) from = behind;
        return behind;
    }

    // The end tag of a component whose start tag stands elsewhere shows nothing.
    private int Stray(ComponentTag tag, ref int from, TemplateOutput output)
    {
        if (!tag.IsComponent) return tag.End;
        output.Append(_text, from, tag.Start);
        return from = tag.End;
    }

    private int Closing(ComponentTag tag, int end)
    {
        if (!_ends.TryGetValue(tag.Name, out var ends)) return -1;
        var depth = 1;
        var at = tag.End;
        for (var i = LowerBound(ends, tag.End); i < ends.Count && ends[i] < end; i++)
        {
            depth += Opened(tag.Name, at, ends[i]) - 1;
            if (depth <= 0) return ends[i];
            at = ends[i];
        }
        return -1;
    }

    private static int LowerBound(List<int> sorted, int value)
    {
        var found = sorted.BinarySearch(value);
        return found >= 0 ? found : ~found;
    }

    private int Opened(string name, int start, int end)
    {
        var (count, mark) = (0, "<" + name);
        for (var at = _text.Text.IndexOf(mark, start, end - start, StringComparison.Ordinal); at >= 0; at = _text.Text.IndexOf(mark, at + 1, end - at - 1, StringComparison.Ordinal))
        {
            if (_code.EndOfCodeAt(at) < 0 && ComponentTag.Read(_text.Text, at) is { IsSelfClosed: false } tag && tag.Name == name) count++;
        }
        return count;
    }

    private int Expression(int at, int end, ref int from, TemplateOutput output)
    {
        var (open, close) = _host.Braces;
        if (string.CompareOrdinal(_text.Text, at, open, 0, open.Length) != 0) return at + 1;
        var behind = at;
        if (open.Length == 1)
        {
            if (!ComponentTag.Braces(_text.Text, ref behind, Math.Min(end, at + 20_000))) return at + 1;
        }
        else
        {
            var stop = _text.Text.IndexOf(close, at, Math.Min(end - at, 5_000), StringComparison.Ordinal);
            if (stop < 0) return at + open.Length;
            behind = stop + close.Length;
        }
        var inside = _text.Text[(at + open.Length)..(behind - close.Length)];
        if (_host.Expression(inside.Trim(), _text.LocationAt(at)) is not { } made) return open.Length == 1 ? at + 1 : behind;
        output.Append(_text, from, at);
        output.Append(made, _text.LocationAt(at));
        return from = behind;
    }
}

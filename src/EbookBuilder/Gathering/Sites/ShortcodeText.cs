using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Sites;

/// <summary>
/// Finds the shortcodes of a text, as Hugo and Quarto write them, and has them carried out from the inside out. They count in code too; what is commented out (<c>{{&lt;/* x */&gt;}}</c>)
/// is shown without the comment marks (gohugo.io/content-management/shortcodes).
/// </summary>
internal sealed class ShortcodeText
{
    private const int DeepestNesting = 40;
    private readonly TemplateText _text;
    private readonly List<ShortcodeTag> _tags;
    private readonly Dictionary<int, int> _ends = [];
    private readonly Action<Shortcode, TemplateOutput> _carry;
    private readonly ICollection<Diagnostic> _findings;

    private ShortcodeText(SourceText text, Action<Shortcode, TemplateOutput> carry, ICollection<Diagnostic> findings)
    {
        _text = new(text);
        _tags = ShortcodeTag.FindAll(_text.Text);
        _carry = carry;
        _findings = findings;
        Pair();
    }

    /// <summary>Carries out the shortcodes of <paramref name="text"/>.</summary>
    public static SourceText Render(SourceText text, Action<Shortcode, TemplateOutput> carry, ICollection<Diagnostic> findings, Shortcode? parent = null)
    {
        if (!text.Text.Contains("{{", StringComparison.Ordinal)) return text;
        var shortcodes = new ShortcodeText(text, carry, findings);
        var output = new TemplateOutput();
        shortcodes.Render(0, shortcodes._tags.Count, 0, shortcodes._text.Text.Length, output, parent, 0);
        return output.Build();
    }

    // An end tag belongs to the nearest open tag of its name; what stays open between them has no end.
    private void Pair()
    {
        var open = new List<int>();
        for (var i = 0; i < _tags.Count; i++)
        {
            var tag = _tags[i];
            if (tag.Shown is not null) continue;
            if (!tag.IsClosing)
            {
                if (!tag.IsSelfClosed) open.Add(i);
                continue;
            }
            var start = open.FindLastIndex(candidate => _tags[candidate].Name == tag.Name);
            if (start < 0)
            {
                _findings.Add(Rules.TemplateNotClosed.At(_text.LocationAt(tag.Start), _text.Text[tag.Start..tag.End]));
                continue;
            }
            _ends[open[start]] = i;
            open.RemoveRange(start, open.Count - start);
        }
    }

    private void Render(int first, int behind, int start, int end, TemplateOutput output, Shortcode? parent, int depth)
    {
        var at = start;
        for (var i = first; i < behind; i++)
        {
            var tag = _tags[i];
            output.Append(_text, at, tag.Start);
            at = tag.End;
            if (tag.Shown is not null) output.Append(tag.Shown, _text.LocationAt(tag.Start));
            if (tag.Shown is not null || tag.IsClosing) continue;
            var isPaired = _ends.TryGetValue(i, out var close);
            var call = new Shortcode(tag.Name, Shortcode.ReadArguments(tag.Arguments), tag.IsMarkdown, null, parent, _text.LocationAt(tag.Start));
            if (isPaired)
            {
                var inside = new TemplateOutput();
                if (depth < DeepestNesting) Render(i + 1, close, at, _tags[close].Start, inside, call, depth + 1);
                call = call with { Inside = inside.Build() };
                at = _tags[close].End;
                i = close;
            }
            _carry(call, output);
        }
        output.Append(_text, at, end);
    }
}

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>A formula in TeX within a paragraph.</summary>
internal sealed class FormulaInline : LeafInline
{
    /// <summary>The TeX without its delimiters.</summary>
    public required string Tex { get; init; }

    /// <summary>Whether it is set on a line of its own.</summary>
    public bool IsDisplay { get; init; }
}

/// <summary>Lines of TeX between lines of <c>$$</c>, or <c>\[</c> and <c>\]</c>, or an environment.</summary>
internal sealed class FormulaBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The line that ends it.</summary>
    public required string End { get; init; }

    /// <summary>Whether the closing line is part of the TeX.</summary>
    public bool KeepsEnd { get; init; }
}

/// <summary>
/// Formulas within paragraphs: <c>$x$</c>, <c>$$x$$</c>, <c>\(x\)</c>, <c>\[x\]</c>, and GitHub's <c>$`x`$</c>. Prices are told from formulas by pandoc's rules: no blank behind the
/// opening dollar, none before the closing one, and no digit (for names of variables: no letter either) behind it.
/// </summary>
internal sealed class FormulaParser : InlineParser
{
    /// <summary>How far the end of a formula is looked for.</summary>
    private const int MaxLength = 4000;

    private static readonly System.Buffers.SearchValues<char> TexMarks = System.Buffers.SearchValues.Create("\\^_=+{}<>|");

    public FormulaParser() => OpeningCharacters = ['$', '\\'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (text.Length < 3) return false;
        var (start, end, length, isDisplay) = text[0] == '$' ? Dollars(text, slice.PeekCharExtra(-1)) : Brackets(text);
        if (length == 0) return false;
        processor.GetSourcePosition(slice.Start, out var line, out var column);
        var formula = new FormulaInline { Tex = text[start..end].Trim().ToString(), IsDisplay = isDisplay, Line = line, Column = column };
        if (isDisplay && LabelBehind(text[length..], out var labelLength) is { } label)
        {
            formula.SetAttributes(label);
            length += labelLength;
        }
        processor.Inline = formula;
        slice.Start += length;
        return true;
    }

    /// <summary><c>$$x$$ {#eq:mill}</c>, as pandoc-crossref and Quarto label a formula.</summary>
    private static HtmlAttributes? LabelBehind(ReadOnlySpan<char> text, out int length)
    {
        var list = text.TrimStart(" \t");
        length = text.Length - list.Length;
        if (!list.StartsWith("{#", StringComparison.Ordinal) || AttributeList.Read(list, out var listLength) is not { } attributes) return null;
        length += listLength;
        return attributes;
    }

    private static (int Start, int End, int Length, bool IsDisplay) Dollars(ReadOnlySpan<char> text, char before)
    {
        if (text[1] == '$')
        {
            var closing = text.Length > 4 ? text[2..Math.Min(text.Length, MaxLength)].IndexOf("$$") : -1;
            return closing > 0 && !text[2..(closing + 2)].IsWhiteSpace() ? (2, 2 + closing, closing + 4, true) : default;
        }
        if (text[1] == '`' && text[1..Math.Min(text.Length, MaxLength)].IndexOf("`$") is var tick and > 1) return (2, 1 + tick, tick + 3, false);
        if (char.IsWhiteSpace(text[1]) || char.IsLetterOrDigit(before)) return default;
        for (var i = 1; i < text.Length && i < MaxLength; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '\n' && i + 1 < text.Length && text[i + 1] == '\n') return default;
            else if (text[i] == '$')
            {
                // TeX holds no dollar, so that one which closes nothing shows that the first opened nothing.
                if (i == 1 || char.IsWhiteSpace(text[i - 1]) || (i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]))) return default;
                return (1, i, i + 1, false);
            }
        }
        return default;
    }

    private static (int Start, int End, int Length, bool IsDisplay) Brackets(ReadOnlySpan<char> text)
    {
        // Authors write two backslashes where their Markdown would take one away.
        var slashes = text[1] == '\\' ? 2 : 1;
        if (text.Length < slashes + 2 || text[slashes] is not ('(' or '[')) return default;
        var isDisplay = text[slashes] == '[';
        ReadOnlySpan<char> closing = isDisplay ? (slashes == 2 ? "\\\\]" : "\\]") : slashes == 2 ? "\\\\)" : "\\)";
        var start = slashes + 1;
        var end = text[start..Math.Min(text.Length, MaxLength)].IndexOf(closing);
        if (end <= 0) return default;
        // \[escaped\] brackets around words are brackets.
        var inside = text.Slice(start, end);
        if (slashes == 1 && !LooksLikeTex(inside)) return default;
        return (start, start + end, start + end + closing.Length, isDisplay);
    }

    private static bool LooksLikeTex(ReadOnlySpan<char> text) => text.ContainsAny(TexMarks) || !text.ContainsAnyInRange('a', 'z') || text.Trim().Length <= 2;
}

/// <summary>Formulas that stand on lines of their own.</summary>
internal sealed class FormulaBlockParser : BlockParser
{
    public FormulaBlockParser() => OpeningCharacters = ['$', '\\'];

    /// <inheritdoc/>
    public override bool CanInterrupt(BlockProcessor processor, Block block) => processor.CurrentChar == '$' || block is not ParagraphBlock;

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line.AsSpan().TrimEnd();
        var (end, keeps) = line switch
        {
            "$$" => ("$$", false),
            "\\[" => ("\\]", false),
            "\\\\[" => ("\\\\]", false),
            _ when line.StartsWith("\\begin{", StringComparison.Ordinal) && line.IndexOf('}') is var brace and > 7 => ($"\\end{line[6..(brace + 1)]}", true),
            _ => (null, false),
        };
        if (end is null || (keeps && line.EndsWith(end, StringComparison.Ordinal))) return BlockState.None;
        processor.NewBlocks.Push(new FormulaBlock(this) { End = end, KeepsEnd = keeps, Column = processor.Column, Span = new(processor.Start, processor.Line.End) });
        return keeps ? BlockState.Continue : BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var formula = (FormulaBlock)block;
        var line = processor.Line.AsSpan().TrimEnd();
        if (!formula.KeepsEnd && LabelBehind(line, formula.End) is { } label)
        {
            formula.SetAttributes(label.Attributes);
            line = line[..label.Start].TrimEnd();
        }
        if (line.SequenceEqual(formula.End)) return formula.KeepsEnd ? BlockState.Break : BlockState.BreakDiscard;
        // x + y $$ closes as well, and no formula goes over an empty line: there the author forgot to close it.
        if (line.IsEmpty) return BlockState.BreakDiscard;
        if (!formula.KeepsEnd && line.EndsWith(formula.End, StringComparison.Ordinal))
        {
            processor.Line.End = processor.Line.Start + line.Length - formula.End.Length - 1;
            return BlockState.Break;
        }
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    /// <summary><c>$$ {#eq:mill}</c>: the label of a formula stands behind its closing marks (pandoc-crossref, Quarto).</summary>
    private static (HtmlAttributes Attributes, int Start)? LabelBehind(ReadOnlySpan<char> line, string end)
    {
        var brace = line.LastIndexOf('{');
        if (brace <= 0 || line[^1] != '}' || !line[..brace].TrimEnd().EndsWith(end, StringComparison.Ordinal)) return null;
        return AttributeList.Read(line[brace..], out var length) is { } attributes && length == line.Length - brace ? (attributes, brace) : null;
    }
}

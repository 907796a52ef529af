using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EbookBuilder.Articles.Markdown;

/// <summary>A note: <c>[^label]: text</c>, going on in lines indented by four.</summary>
internal sealed class NoteBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>What its calls name.</summary>
    public required string Label { get; init; }

    /// <summary>Whether the line before was empty, so that the next has to be indented.</summary>
    public bool IsBehindBlankLine { get; set; }
}

/// <summary>The call of a note: <c>[^label]</c>.</summary>
internal sealed class NoteCall : LeafInline
{
    /// <summary>The label of the note.</summary>
    public required string Label { get; init; }

    /// <summary>Whether the article has the note; without it the call is text.</summary>
    public required bool IsDefined { get; init; }
}

/// <summary>A note written where it is called: <c>^[text]</c> (pandoc).</summary>
internal sealed class InlineNote : ContainerInline;

/// <summary>Finds notes.</summary>
internal sealed class NoteParser : BlockParser
{
    public NoteParser() => OpeningCharacters = ['['];

    /// <summary>The labels of an article's notes, so that <c>[^x]</c> without a note stays text.</summary>
    private static readonly object Labels = new();

    /// <summary>Whether the article has the note.</summary>
    public static bool IsDefined(MarkdownDocument document, string label) => document.GetData(Labels) is HashSet<string> labels && labels.Contains(label);

    /// <summary>The label behind <c>[^</c>, or null; <paramref name="length"/> is that of all from bracket to bracket.</summary>
    public static string? Label(StringSlice text, out int length)
    {
        length = 0;
        if (text.CurrentChar != '[' || text.PeekChar() != '^') return null;
        for (var i = 2; i < 200; i++)
        {
            var character = text.PeekCharExtra(i);
            if (character is '\0' or '\n' or '[' or '^' || (char.IsWhiteSpace(character) && character != ' ')) return null;
            if (character != ']') continue;
            if (i == 2) return null;
            length = i + 1;
            return text.Text.Substring(text.Start + 2, i - 2).Trim();
        }
        return null;
    }

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || Label(processor.Line, out var length) is not { Length: > 0 } label || processor.PeekChar(length) != ':' || !Nesting.HasRoom(processor)) return BlockState.None;
        var labels = processor.Document.GetData(Labels) as HashSet<string> ?? new(StringComparer.OrdinalIgnoreCase);
        processor.Document.SetData(Labels, labels);
        labels.Add(label);
        var note = new NoteBlock(this) { Label = label, Column = processor.Column, Span = new(processor.Start, processor.Line.End) };
        processor.NewBlocks.Push(note);
        processor.GoToColumn(processor.Column + length + 1);
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var note = (NoteBlock)block;
        if (processor.IsBlankLine)
        {
            note.IsBehindBlankLine = true;
            return BlockState.Continue;
        }
        if (processor.Indent >= 4)
        {
            processor.GoToColumn(processor.ColumnBeforeIndent + 4);
            note.IsBehindBlankLine = false;
            return BlockState.Continue;
        }
        // Two or three blanks behind an empty line are what editors that indent by two leave.
        if (note.IsBehindBlankLine && processor.Indent < 2) return BlockState.None;
        if (!note.IsBehindBlankLine && processor.Indent == 0) return BlockState.None;
        return BlockState.Continue;
    }
}

/// <summary>Finds calls of notes.</summary>
internal sealed class NoteCallParser : InlineParser
{
    public NoteCallParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (NoteParser.Label(slice, out var length) is not { } label) return false;
        var isDefined = NoteParser.IsDefined(processor.Document, label);
        // Brackets with a caret also stand in patterns: [^a-z]* is no call.
        if (!isDefined && (!label.All(char.IsLetterOrDigit) || slice.PeekCharExtra(length) is '(' or '[' or '*' or '+' or '?' or '{' or ']')) return false;
        processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new NoteCall { Label = label, IsDefined = isDefined, Line = line, Column = column };
        slice.Start += length;
        return true;
    }
}

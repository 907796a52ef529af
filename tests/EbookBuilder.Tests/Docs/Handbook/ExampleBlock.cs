using System.Collections.Immutable;
using EbookBuilder.Articles.Markdown;
using Markdig.Syntax;

namespace EbookBuilder.Tests.Docs.Handbook;

/// <summary>What a listing of the handbook is for.</summary>
internal enum ExampleKind
{
    /// <summary>Nothing that a test could tell: a fault of the handbook.</summary>
    Unknown,

    /// <summary><c>title="rivers.md"</c>: a file that the reader is to have.</summary>
    File,

    /// <summary><c>title="rivers.epub/EPUB/rivers.xhtml"</c>: what stands in a file of a book that was built.</summary>
    InBook,

    /// <summary><c>console</c>: commands behind <c>$</c>, and what they print.</summary>
    Console,

    /// <summary><c>{.illustration}</c>: shown to be looked at, and not run.</summary>
    Illustration,
}

/// <summary>A listing of the handbook.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Title">What is shown above it; empty where nothing is.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Line">The line of the chapter, from 1, on which it starts.</param>
internal sealed record ExampleBlock(ExampleKind Kind, string Title, ImmutableArray<string> Lines, int Line)
{
    /// <summary>Its lines as one text.</summary>
    public string Text => string.Join('\n', Lines);

    /// <summary>Every listing of a chapter, fenced or indented, in order.</summary>
    public static IEnumerable<ExampleBlock> Of(string chapter) => Markdig.Markdown.Parse(chapter).Descendants<CodeBlock>().Select(Of);

    private static ExampleBlock Of(CodeBlock code)
    {
        var info = code is FencedCodeBlock fenced ? CodeInfo.Read(fenced.Info, fenced.Arguments) : CodeInfo.None;
        var lines = code.Lines.Lines.Take(code.Lines.Count).Select(line => line.Slice.ToString());
        return new(KindOf(info), info.Title ?? "", [.. lines], code.Line + 1);
    }

    private static ExampleKind KindOf(CodeInfo info) =>
        info.Attributes?.Classes?.Contains("illustration") == true ? ExampleKind.Illustration
        : info.Title is { } title ? title.Contains(".epub/", StringComparison.Ordinal) ? ExampleKind.InBook : ExampleKind.File
        : info.Language == "console" ? ExampleKind.Console
        : ExampleKind.Unknown;
}

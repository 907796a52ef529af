using System.Collections.Concurrent;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Markdig, set up for the notations that we read. Automatic ids are off: ids are given by a pass.</summary>
internal static class MarkdownSyntax
{
    private static readonly ConcurrentDictionary<MarkdownFeatures, MarkdownPipeline> Pipelines = new();

    /// <summary>The set-up for a layout's notations.</summary>
    public static MarkdownPipeline For(MarkdownFeatures features) => Pipelines.GetOrAdd(features, Build);

    private static MarkdownPipeline Build(MarkdownFeatures features)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseGridTables()
            .UseDefinitionLists()
            .UseFigures()
            .UseAbbreviations()
            .UseTaskLists()
            .UseCjkFriendlyEmphasis()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript | (features.HasFlag(MarkdownFeatures.Highlights) ? EmphasisExtraOptions.Marked : 0))
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        // Ours come last, since Markdig's extensions put themselves in relation to parsers that we replace.
        builder.Extensions.Add(new OurNotations(features));
        return builder.Build();
    }
}

/// <summary>Our own parsers beside and in place of Markdig's.</summary>
internal sealed class OurNotations(MarkdownFeatures features) : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        Blocks(pipeline.BlockParsers);
        Inlines(pipeline.InlineParsers);
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private void Blocks(OrderedList<BlockParser> parsers)
    {
        parsers.Replace<QuoteBlockParser>(new BoundedQuoteParser());
        var lists = new BoundedListParser();
        lists.ItemParsers.Add(new FancyListItemParser());
        parsers.Replace<ListBlockParser>(lists);
        parsers.Find<FencedCodeBlockParser>()!.InfoPrefix = null;
        parsers.Find<HeadingBlockParser>()!.Closed += HeadingAttributes.Take;
        parsers.Find<ParagraphBlockParser>()!.Closed += HeadingAttributes.Take;
        parsers.Insert(0, new PipeTableParser());
        parsers.Insert(0, new FormulaBlockParser());
        parsers.Insert(0, new NoteParser());
        if (features.HasFlag(MarkdownFeatures.FencedDivisions)) parsers.Insert(0, new FencedDivisionParser());
        if (features.HasFlag(MarkdownFeatures.PythonAdmonitions)) parsers.Insert(0, new IndentedBoxParser());
        if (features.HasFlag(MarkdownFeatures.KramdownAttributes)) parsers.Insert(0, new AttributeLineParser());
    }

    private void Inlines(OrderedList<InlineParser> parsers)
    {
        parsers.Replace<LinkInlineParser>(new BracketParser(new LinkInlineParser()));
        parsers.Replace<AutolinkInlineParser>(new BoundedTagParser());
        parsers.Insert(0, new AttributeParser());
        parsers.Insert(0, new FormulaParser());
        parsers.Insert(0, new EmphasisBound());
        parsers.Insert(0, new InlineNoteParser());
        parsers.Insert(0, new NoteCallParser());
        parsers.Insert(0, new CrossReferenceParser());
        if (features.HasFlag(MarkdownFeatures.WikiLinks)) parsers.Insert(0, new WikiLinkParser());
    }
}

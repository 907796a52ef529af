using System.Diagnostics;
using EbookBuilder.Articles.Html;

namespace EbookBuilder.Tests.Articles.PlainText;

/// <summary>Text that nobody would write is read in time that grows with its length alone, and never breaks the body.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string, string> Texts { get; } = new()
    {
        { "nothing", "" },
        { "blanks", " \n\t\n\u3000\n\f\n" },
        { "form feeds", new string('\f', 20_000) + "end" },
        { "one line", string.Concat(Enumerable.Repeat("word ", 100_000)) },
        { "one word", new string('x', 400_000) },
        { "numbers", string.Concat(Enumerable.Range(0, 40_000).Select(i => $"{i % 999} text[1]\n")) },
        { "equal lines", string.Concat(Enumerable.Repeat("The same line again\n\f", 20_000)) },
        { "marks", string.Concat(Enumerable.Repeat("*_*_**__ [1] > \n", 20_000)) },
        { "replies", string.Concat(Enumerable.Range(0, 20_000).Select(i => new string('>', 1 + i % 40) + " so\n")) },
        { "nested items", string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "- item\n")) },
        { "cells", string.Concat(Enumerable.Repeat("a    b    c    d\n", 20_000)) },
        { "hyphens", string.Concat(Enumerable.Repeat("half-\n", 40_000)) },
        { "sentinels", "A title\n\nText \uFFFF\uFFFE\uE000 with what no text may hold.\uFFFE\n" },
        { "lone surrogates", "A title\n\nText \uD800 and \uDFFF here.\n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_read_soon_and_gives_a_sound_body(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        var article = PlainTexts.Read(text);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{name}: {clock.Elapsed}");
        Assert.True(ContentAudit.Passes(article.Body), name);
        Assert.DoesNotContain(article.Body.Value, character => character is '\uFFFE' or '\uFFFF');
    }
}

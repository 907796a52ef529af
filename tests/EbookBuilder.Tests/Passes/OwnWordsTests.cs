namespace EbookBuilder.Tests.Passes;

/// <summary>What readers of articles put in, in the language of the chapter; and what follows from the language for the rest.</summary>
public sealed class OwnWordsTests
{
    private const string Boxes = "# A\n\n> [!NOTE]\n> One.\n\n::: warning\nTwo.\n:::\n\n> [!NOTE] Own title\n> Three.\n\n- [x] four\n- [ ] five\n";

    private static string Page(string language, string text) => BuiltBook.Of(("book.yaml", $"title: T\nlanguage: {language}\n"), ("a.md", $"---\nlang: {language}\n---\n{text}")).Page("a.xhtml");

    [Theory]
    [InlineData("de", "Hinweis", "Warnung", "erledigt", "offen")]
    [InlineData("pt-BR", "Nota", "Aviso", "feito", "por fazer")]
    [InlineData("zh-TW", "注意", "警告", "已完成", "未完成")]
    [InlineData("he", "הערה", "אזהרה", "בוצע", "לביצוע")]
    public void Boxes_and_tasks_speak_the_language_of_the_chapter(string language, string note, string warning, string done, string open)
    {
        var page = Page(language, Boxes);
        foreach (var title in (string[])[note, warning, "Own title"]) Assert.Contains($"<p class=\"admonition-title\">{title}</p>", page, StringComparison.Ordinal);
        foreach (var label in (string[])[done, open]) Assert.Contains($"aria-label=\"{label}\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_language_is_not_known_the_English_words_say_that_they_are_English() =>
        Assert.Contains("aria-label=\"done\" lang=\"en\"", Page("eo", Boxes), StringComparison.Ordinal);

    [Fact]
    public void Code_runs_from_left_to_right_in_a_chapter_that_does_not()
    {
        var page = Page("ar", "# أ\n\nنص `a[0]` و $x$\n\n```\nfor (;;)\n```\n");
        foreach (var shown in (string[])["<code dir=\"ltr\">a[0]</code>", "<span class=\"math inline\" dir=\"ltr\">x</span>", "<pre dir=\"ltr\"><code>for (;;)"])
            Assert.Contains(shown, page, StringComparison.Ordinal);
        Assert.DoesNotContain("dir=\"ltr\"", Page("en", "# A\n\n`a`\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "en-GB")]
    [InlineData("de", "en")]
    public void What_is_detected_as_the_language_of_the_book_is_tagged_as_the_book_says(string book, string chapter)
    {
        const string text = "# The harbour\n\nThe boats come in at night, and the men who work on them are tired when they have brought the fish to the market in the morning.\n";
        Assert.Contains($"xml:lang=\"{chapter}\"", BuiltBook.Of(("book.yaml", $"title: T\nlanguage: {book}\n"), ("a.md", text), ("b.md", text)).Page("a.xhtml"), StringComparison.Ordinal);
    }
}

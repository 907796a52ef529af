using EbookBuilder.Gathering;

namespace EbookBuilder.Tests.Gathering;

public sealed class FirstHeadingTests
{
    [Theory]
    [InlineData("Words.\n\n# Lamps *of* the quay #\n", "Lamps of the quay")]
    [InlineData("Lamps\n=====\n\n# Tides\n", "Lamps")]
    [InlineData("<div align=\"center\">\n  <h1 align=\"center\">Lamps &amp;\n  <b>tides</b></h1>\n</div>\n\n# Tides\n", "Lamps & tides")]
    [InlineData("<h1><img src=\"logo.png\"></h1>\n\n# Tides\n", "Tides")]
    [InlineData("<h1>Lamps\n\n# Tides\n", "Tides")]
    [InlineData("```html\n<h1>Lamps</h1>\n# Lamps\n```\n\n## Tides\n", null)]
    public void It_is_found_in_the_text_of_an_article(string text, string? heading) => Assert.Equal(heading, FirstHeading.Find(text, "a.md"));
}

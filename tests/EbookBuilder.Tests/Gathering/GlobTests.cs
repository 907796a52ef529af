using EbookBuilder.Gathering;

namespace EbookBuilder.Tests.Gathering;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "x/a.md", false)]
    [InlineData("./*.md", "a.md", true)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "x/y/a.md", true)]
    [InlineData("x/**", "x/y/a.md", true)]
    [InlineData("x/**/a.md", "x/a.md", true)]
    [InlineData("x/**/a.md", "x/ya.md", false)]
    [InlineData("x/**/a.md", "x/y/z/a.md", true)]
    [InlineData("?-*.md", "1-a.md", true)]
    [InlineData("?-*.md", "10-a.md", false)]
    [InlineData("[0-9]*.{md,txt}", "7.txt", true)]
    [InlineData("[!0-9]*.md", "7.md", false)]
    [InlineData("a**b", "a/x/b", true)]
    [InlineData("a.b", "axb", false)]
    public void A_pattern_fits_whole_paths(string pattern, string path, bool fits) => Assert.Equal(fits, new Glob(pattern).Matches(path));

    [Fact]
    public void Many_stars_take_no_time() =>
        Assert.False(new Glob(string.Concat(Enumerable.Repeat("*a", 500)) + "b").Matches(new string('a', 2_000)));
}

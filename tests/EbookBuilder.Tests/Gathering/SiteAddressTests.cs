using EbookBuilder.Gathering;

namespace EbookBuilder.Tests.Gathering;

/// <summary>Which spellings of an address mean one page.</summary>
public sealed class SiteAddressTests
{
    [Theory]
    [InlineData("https://www.example.org/a/Reeds.html#top", "http://example.org/a/reeds/")]
    [InlineData("https://example.org/?p=12&utm_source=mail&fbclid=x", "https://example.org/?p=12")]
    [InlineData("https://example.org/index.php?title=Reed_beds&action=view", "https://example.org/index.php?action=view&title=Reed_beds")]
    [InlineData("https://example.org/a?gclid=1", "https://example.org/a")]
    [InlineData("https://example.org/a?q=low%20water", "https://example.org/a?q=low+water")]
    public void These_are_one(string one, string other) => Assert.Equal(SiteAddress.Normalize(other), SiteAddress.Normalize(one));

    [Theory]
    [InlineData("https://example.org/?p=12", "https://example.org/?p=13")]
    [InlineData("https://example.org/?p=12", "https://example.org/")]
    [InlineData("https://example.org/index.php?title=Reed", "https://example.org/index.php?title=Weir")]
    public void These_are_two(string one, string other) => Assert.NotEqual(SiteAddress.Normalize(other), SiteAddress.Normalize(one));

    [Theory]
    [InlineData("example.org/a?v=2", "example.org/a")]
    [InlineData("guide?v=2", "guide")]
    [InlineData("example.org/a", null)]
    [InlineData("example.org?p=2", null)]
    [InlineData("?p=2", null)]
    [InlineData("example.org/view.php?id=2", null)]
    public void A_query_may_be_left_out_where_it_hardly_tells_pages_apart(string address, string? without) => Assert.Equal(without, SiteAddress.WithoutQuery(address));
}

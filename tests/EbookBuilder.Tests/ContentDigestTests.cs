using System.Security.Cryptography;

namespace EbookBuilder.Tests;

public sealed class ContentDigestTests
{
    /// <summary>Around every border of a block, where padding goes wrong.</summary>
    [Fact]
    public void Digests_are_those_of_the_framework()
    {
        var content = Enumerable.Range(0, 1000).Select(i => (byte)(i * 37 + i / 251)).ToArray();
        for (var length = 0; length <= content.Length; length++)
        {
            var part = content.AsSpan(0, length);
            Assert.Equal(SHA256.HashData(part), ContentDigest.Own256(part));
            Assert.Equal(SHA256.HashData(part), ContentDigest.Sha256(part));
#pragma warning disable CA5350 // It is what is tested.
            Assert.Equal(SHA1.HashData(part), ContentDigest.Sha1(part));
#pragma warning restore CA5350
        }
    }
}

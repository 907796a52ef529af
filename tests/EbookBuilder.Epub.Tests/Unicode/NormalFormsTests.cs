using System.Text;
using EbookBuilder.Epub.Unicode;

namespace EbookBuilder.Epub.Tests.Unicode;

/// <summary>The oracle is the framework's normalization, which is the system's ICU; it is asked about blocks that later versions of Unicode left alone.</summary>
public sealed class NormalFormsTests
{
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x00A0, 0x07FF), (0x0900, 0x0DFF), (0x0E00, 0x10FF), (0x1100, 0x13FF), (0x1700, 0x17FF), (0x1D00, 0x23FF), (0x2460, 0x2BFF), (0x2E80, 0x33FF), (0xA640, 0xA6FF),
        (0xABC0, 0xABFF), (0xAC00, 0xD7A3), (0xF900, 0xFFFD), (0x11080, 0x110CF), (0x1D100, 0x1D1FF), (0x1D400, 0x1D7FF), (0x1F100, 0x1F2FF), (0x2F800, 0x2FA1F),
    ];

    [Fact]
    public void EveryCharacterIsAsTheSystemHasIt()
    {
        DemandOracle();
        foreach (var character in Characters()) AssertSame(char.ConvertFromUtf32(character));
    }

    [Fact]
    public void EveryCharacterAmidOthersIsAsTheSystemHasIt()
    {
        DemandOracle();
        foreach (var character in Characters())
            foreach (var frame in new[] { "e{0}\u0323\u0301", "\u1100{0}\u11A8", "{0}\u3099\u0334", "\uAC00{0}x" }) AssertSame(string.Format(null, frame, char.ConvertFromUtf32(character)));
    }

    [Fact]
    public void MarksInAnyOrderAreAsTheSystemHasThem()
    {
        DemandOracle();
        var random = new Random(15);
        int[] pool = [.. Characters().Where(character => char.ConvertFromUtf32(character).Normalize(NormalizationForm.FormD).Length > 1 || CharacterIsMark(character)), 'a', 'e', 'o', 0x915, 0x1100, 0x1161, 0x11A8];
        for (var round = 0; round < 20_000; round++) AssertSame(string.Concat(Enumerable.Range(0, random.Next(2, 9)).Select(_ => char.ConvertFromUtf32(pool[random.Next(pool.Length)]))));
    }

    [Fact]
    public void WhatIsComposedIsTheVerySameText()
    {
        var text = "Größe, Ελλάδα, क्या, Việt Nam, 한국어, 𝄞";
        Assert.Same(text, text.ToNfc());
    }

    [Fact]
    public void HalfACharacterStays()
    {
        Assert.Equal("\uD800é\uDC00", "\uD800e\u0301\uDC00".ToNfc());
        Assert.True("\uD834".IsNfc());
    }

    [Fact]
    public void AMillionMarksOnOneLetterTakeNoTime()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.StartsWith("\u1EA1\u0323", text.ToNfc(), StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"it took {clock.Elapsed}");
    }

    private static IEnumerable<int> Characters() => Blocks.SelectMany(block => Enumerable.Range(block.First, block.Last - block.First + 1));

    private static bool CharacterIsMark(int character) => Rune.GetUnicodeCategory(new Rune(character)) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static void AssertSame(string text)
    {
        Assert.Equal(text.Normalize(NormalizationForm.FormC), text.ToNfc());
        Assert.Equal(text.Normalize(NormalizationForm.FormKC), text.ToNfkc());
        Assert.Equal(text.Normalize(NormalizationForm.FormKD), text.ToNfkd());
        Assert.Equal(text.IsNormalized(), text.IsNfc());
    }

    // Without ICU the framework takes every text for normalized.
    private static void DemandOracle()
    {
        if ("e\u0301".Normalize().Length == 1) return;
        const string Reason = "the framework runs without ICU here, and so has no normalization to compare with";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Reason);
        Assert.Skip(Reason);
    }
}

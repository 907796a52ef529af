using System.Collections.Immutable;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Docs.Handbook;

/// <summary>
/// The handbook tells the truth: each chapter of <c>books/handbook</c> is followed from its first listing to its last, in a folder of its own, and what the
/// commands print and what the books hold is what the chapter shows. UPDATE_CASES=1 writes into the chapters what commands print today.
/// </summary>
public sealed class HandbookTests
{
    private static readonly string Folder = Repository.Path("books", "handbook");

    public static TheoryData<string> Chapters => [.. Directory.GetFiles(Folder, "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Chapters))]
    public void What_the_chapter_shows_is_what_happens(string chapter)
    {
        var file = Path.Combine(Folder, chapter);
        using var scenario = new Scenario();
        var differences = ExampleBlock.Of(File.ReadAllText(file)).Select(block => Follow(block, scenario)).OfType<Difference>().ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1") Update(file, differences);
        Assert.True(differences.Count == 0, string.Join("\n\n", differences.Select(difference => $"{chapter}:{difference.Block.Line}: {difference.Words}")));
    }

    [Fact]
    public void Most_listings_are_run()
    {
        var all = Directory.GetFiles(Folder, "*.md").SelectMany(file => ExampleBlock.Of(File.ReadAllText(file))).CountBy(block => block.Kind).ToDictionary();
        Assert.True(all.GetValueOrDefault(ExampleKind.Illustration) * 4 < all.Values.Sum(), string.Join(", ", all));
    }

    private static Difference? Follow(ExampleBlock block, Scenario scenario)
    {
        switch (block.Kind)
        {
            case ExampleKind.File:
                scenario.Save(block.Title, block.Lines);
                return null;
            case ExampleKind.InBook:
                var there = scenario.InBook(block.Title);
                return ShownText.IsPart(block.Lines, there) ? null : new(block, $"this does not stand in {block.Title}:\n{block.Text}\n--- but this does:\n{there}", []);
            case ExampleKind.Console:
                var printed = Printed(block, scenario);
                return ShownText.IsAll(block.Lines, printed) ? null : new(block, $"the chapter shows\n{block.Text}\n--- but this is printed:\n{string.Join('\n', printed)}", printed);
            default:
                return block.Kind == ExampleKind.Illustration ? null : new(block, "neither a file (title=\"...\") nor commands (console), and not marked {.illustration}", []);
        }
    }

    private static ImmutableArray<string> Printed(ExampleBlock block, Scenario scenario)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var command in block.Lines.Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            lines.Add(command);
            lines.AddRange(scenario.Run(command[2..]).Split('\n')[..^1]);
        }
        return lines.ToImmutable();
    }

    private static void Update(string file, List<Difference> differences)
    {
        var lines = File.ReadAllLines(file).ToList();
        foreach (var (block, _, printed) in Enumerable.Reverse(differences).Where(difference => difference.Printed.Length > 0))
        {
            lines.RemoveRange(block.Line, block.Lines.Length);
            lines.InsertRange(block.Line, printed);
        }
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
    }

    /// <summary>What a chapter shows and does not happen, in words; of a listing of commands also what they print.</summary>
    private sealed record Difference(ExampleBlock Block, string Words, ImmutableArray<string> Printed);
}

using System.Text;

namespace EbookBuilder.Benchmarks;

/// <summary>Sentences without end, as long and as varied as those of articles.</summary>
internal sealed class Prose(Dice dice)
{
    private static readonly string[] Who = ["the river", "a careful surveyor", "the last ferry", "every gardener", "the north wind", "an old map", "her neighbour", "the committee", "a lighthouse", "the second engine"];
    private static readonly string[] Does = ["follows", "measures", "forgets", "repeats", "carries", "explains", "outlives", "surrounds", "interrupts", "remembers"];
    private static readonly string[] What = ["the long way round", "a list of names", "what the tide has left", "the price of salt", "an argument about bread", "two kinds of silence", "the colour of slate", "a promise made in winter", "the weight of the bell", "nothing in particular"];
    private static readonly string[] When = ["before breakfast", "in most years", "as far as anyone can tell", "on the way to the coast", "while the kettle boils", "without being asked", "until the lamps are lit", "in spite of the rain"];
    private static readonly string[] Link = ["and", "but", "so", "because", "although", "while"];

    /// <summary>Some words for a title or a heading.</summary>
    public string Title()
    {
        var title = $"{dice.Pick(Who)} {dice.Pick(Does)} {dice.Pick(What)}";
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    /// <summary>A paragraph of so many sentences.</summary>
    public string Paragraph(int sentences)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++) text.Append(i == 0 ? "" : " ").Append(Sentence());
        return text.ToString();
    }

    private string Sentence()
    {
        var sentence = $"{Clause()}, {dice.Pick(Link)} {Clause()}.";
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private string Clause()
    {
        var what = dice.Pick(What);
        return $"{dice.Pick(Who)} {dice.Pick(Does)} {dice.Throw(9) switch { 0 => $"*{what}*", 1 => $"**{what}**", 2 => $"`{what.Replace(' ', '_')}`", _ => what }} {dice.Pick(When)}";
    }
}

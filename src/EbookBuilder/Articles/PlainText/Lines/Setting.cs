namespace EbookBuilder.Articles.PlainText;

/// <summary>How a text was set, and what each of its lines tells in that setting.</summary>
/// <param name="Facts">The facts of every line.</param>
/// <param name="Habits">What is usual in the document.</param>
internal sealed record Setting(LineFacts[] Facts, TypesettingHabits Habits)
{
    /// <summary>Works it out.</summary>
    public static Setting Of(IReadOnlyList<TextLine> lines)
    {
        var measure = Measure.Of(lines);
        var facts = LineFacts.Of(lines, measure);
        Citations.Mark(facts, measure.Width);
        return new(facts, TypesettingHabits.Of(lines, measure, facts));
    }
}

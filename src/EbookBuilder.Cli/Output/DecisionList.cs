namespace EbookBuilder.Cli.Output;

/// <summary>Prints what was worked out rather than stated, each with the lines that it rests on and how sure it is.</summary>
internal sealed class DecisionList(TextWriter writer, SourcePlaces places)
{
    /// <summary>One line each.</summary>
    public void Print(string? layout, IEnumerable<Decision> decisions)
    {
        if (layout is not null) writer.WriteLine($"{places.Source}: recognised as {layout}");
        foreach (var decision in decisions) writer.WriteLine(Line(decision));
    }

    /// <summary><c>articles/a.txt:3: title "Rivers" (first line set apart, 90 % sure)</c>.</summary>
    public string Line(Decision decision)
    {
        var sure = decision.Confidence < 1 ? $", {Figures.Percent(decision.Confidence)} sure" : "";
        return $"{places.Of(decision.Location)}: {decision.What} \"{decision.Value}\" ({decision.Why}{sure})";
    }
}

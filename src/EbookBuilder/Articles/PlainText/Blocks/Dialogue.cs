namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// What several people say in turn: an interview, a debate, a play, questions with their answers. A name before a colon tells nothing by itself, as
/// any list has such; but where two names or more return again and again, each starts what somebody says.
/// </summary>
internal static class Dialogue
{
    private const int FewestTurns = 4;

    /// <summary>What one says takes hardly more lines than these on average.</summary>
    private const int MostLinesPerTurn = 9;

    /// <summary>The lines; those with which somebody starts to speak know how long the name is.</summary>
    public static List<TextLine> Mark(List<TextLine> lines)
    {
        var labels = new SpeakerLabel?[lines.Count];
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < labels.Length; i++)
        {
            if (lines[i].HeadingLevel > 0 || SpeakerLabel.Find(lines[i].Text) is not { } label || i > 0 && !MayStart(lines[i - 1], lines[i])) continue;
            labels[i] = label;
            turns[label.Name] = turns.GetValueOrDefault(label.Name) + 1;
        }
        bool Tells(SpeakerLabel? label) => label is { } found && (turns[found.Name] > 1 || HasCapitals(found.Name));
        var (first, last, count) = (Array.FindIndex(labels, Tells), Array.FindLastIndex(labels, Tells), labels.Count(Tells));
        var names = turns.Where(turn => turn.Value > 1 || HasCapitals(turn.Key)).ToList();
        if (count < FewestTurns || names.Count < 2 || !names.Exists(turn => turn.Value > 1) || (last + 1 - first) > count * MostLinesPerTurn) return lines;
        var inCapitals = names.TrueForAll(turn => !turn.Key.Any(char.IsLower));
        return [.. lines.Select((line, i) => labels[i] is { } label && (!inCapitals || !label.Name.Any(char.IsLower)) && i >= first && i <= last ? line with { Speaker = label.Start..label.End, StartsParagraph = true } : IsDated(line) ? line with { StartsParagraph = true } : line)];
    }

    /// <summary>Whether the hour stands before something that nobody says: who comes and goes.</summary>
    private static bool IsDated(TextLine line) => line.Text[0] is '[' or '(' or '<' && TimeCode.LengthIn(line.Text) > 0;

    /// <summary>Records of debates and plays set names in capitals.</summary>
    private static bool HasCapitals(string name) => name.Split(' ').Any(word => word.Length > 2 && word.All(char.IsUpper));

    /// <summary>Whether the line before leaves room for a new start: it is no sentence that goes on.</summary>
    private static bool MayStart(TextLine before, TextLine line) => line.Gap > 0 || line.AfterPageEnd || Punctuation.Last(before.Text) is not (',' or ';' or '-') && !char.IsLower(Punctuation.First(line.Text));
}

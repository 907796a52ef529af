using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.PlainText;

/// <summary>
/// The subtitles of a film, as their files have them (SubRip, WebVTT) or as a video site shows them: hours between scraps of sentences. What is said becomes
/// running text; a pause after the end of a sentence starts a paragraph.
/// </summary>
/// <param name="Lines">The text, a paragraph a line; all lines where these are no subtitles.</param>
/// <param name="Left">The lines with numbers and hours.</param>
internal sealed partial record Subtitles(List<TextLine> Lines, ImmutableArray<TextLine> Left)
{
    private const int Fewest = 4;
    private const int MostLines = 5;
    private const int LongestHead = 12;

    /// <summary>A pause that starts a paragraph, in seconds.</summary>
    private const double LongPause = 1.2;

    /// <summary>Nobody speaks longer in one paragraph, in seconds, where the text has no stops that would tell.</summary>
    private const double LongestParagraph = 45;

    /// <summary>Takes numbers and hours out.</summary>
    public static Subtitles TakeOut(List<TextLine> lines)
    {
        var cues = Cues(lines);
        if (cues.Count < Fewest || cues[0].Line > LongestHead || lines.Count > cues.Count * MostLines || !AreScraps(lines, cues)) return new(lines, []);
        var left = new List<TextLine>(cues.Select(cue => lines[cue.Line]));
        var head = lines[..cues[0].Line];
        left.AddRange(head.Where(IsNoText));
        var text = head.Where(line => !IsNoText(line)).ToList();
        var started = 0.0;
        for (var i = 0; i < cues.Count; i++)
        {
            var said = lines[(cues[i].Line + 1)..(i + 1 < cues.Count ? cues[i + 1].Line : lines.Count)];
            if (i + 1 < cues.Count && said.Count > 1 && said[^1].Gap > 0 && IsNumber(said[^1].Text))
            {
                left.Add(said[^1]);
                said.RemoveAt(said.Count - 1);
            }
            var pause = i == 0 ? double.PositiveInfinity : cues[i].Start - cues[i - 1].End;
            foreach (var line in said.Select(Clean).Where(line => line.Text.Length > 0))
            {
                if (StartsParagraph(line, text, pause, cues[i].Start - started))
                {
                    text.Add(line);
                    started = cues[i].Start;
                }
                else text[^1] = text[^1] with { Text = LineJoining.JoinsWithoutSpace(text[^1].Text[^1], line.Text[0]) ? text[^1].Text + line.Text : $"{text[^1].Text} {line.Text}" };
                pause = 0;
            }
        }
        return new(text, [.. left.OrderBy(line => line.Number)]);
    }

    private static bool StartsParagraph(TextLine line, List<TextLine> text, double pause, double sinceStart) =>
        text.Count == 0 || double.IsInfinity(pause) || line.Text[0] is '-' or '–' || sinceStart > LongestParagraph || pause > LongPause && Punctuation.EndsSentence(text[^1].Text);

    private static TextLine Clean(TextLine line) => line with { Text = Markup.Replace(line.Text, match => match.Groups["mark"].Success ? "_" : ""), Gap = 1 };

    private static bool IsNoText(TextLine line) => IsNumber(line.Text) || line.Text == "WEBVTT";

    private readonly record struct Cue(int Line, double Start, double End);

    private static List<Cue> Cues(List<TextLine> lines)
    {
        var cues = new List<Cue>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length > 60 || !char.IsDigit(lines[i].Text[0]) || Hours.Match(lines[i].Text) is not { Success: true } match) continue;
            var start = Seconds(match.Groups["start"].Value);
            cues.Add(new(i, start, match.Groups["end"].Success ? Seconds(match.Groups["end"].Value) : start));
        }
        return cues;
    }

    /// <summary>Arrows between two hours are in no other text; hours alone stand between scraps of text as well that are no sentences.</summary>
    private static bool AreScraps(List<TextLine> lines, List<Cue> cues) =>
        cues.Count(cue => lines[cue.Line].Text.Contains("-->", StringComparison.Ordinal)) == cues.Count
        || cues.Count(cue => cue.Line + 1 < lines.Count && !Punctuation.EndsSentence(lines[cue.Line + 1].Text) && SpeakerLabel.Find(lines[cue.Line + 1].Text) is null) * 2 > cues.Count;

    private static bool IsNumber(string text) => text.Length < 6 && text.All(char.IsAsciiDigit);

    private static double Seconds(string hour) => hour.Replace(',', '.').Split(':').Aggregate(0.0, (sum, part) => sum * 60 + double.Parse(part, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^(?<start>(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}(?:[.,][0-9]{1,3})?)(?:\s+-->\s+(?<end>(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}(?:[.,][0-9]{1,3})?)(?:\s.*)?)?$")]
    private static partial Regex Hours { get; }

    [GeneratedRegex(@"(?<mark></?[iI]>)|</?[a-zA-Z][^<>]{0,60}>|\{\\[^{}]{0,20}\}")]
    private static partial Regex Markup { get; }
}

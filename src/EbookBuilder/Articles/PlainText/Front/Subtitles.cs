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

    /// <summary>A pause that starts a paragraph, in seconds.</summary>
    private const double LongPause = 1.2;

    /// <summary>Nobody speaks longer in one paragraph, in seconds, where the text has no stops that would tell.</summary>
    private const double LongestParagraph = 45;

    /// <summary>Takes numbers and hours out.</summary>
    public static Subtitles TakeOut(List<TextLine> lines)
    {
        var cues = Cues(lines);
        var first = cues.Count < Fewest ? 0 : cues[0].Line;
        if (cues.Count < Fewest || first > 12 || lines.Count > cues.Count * 5 || !AreScraps(lines, cues)) return new(lines, []);
        var left = new List<TextLine>(cues.Select(cue => lines[cue.Line]));
        var text = new List<TextLine>();
        foreach (var line in lines.Take(first)) (IsNumber(line.Text) || line.Text == "WEBVTT" ? left : text).Add(line);
        var (started, stopped) = (0.0, 0.0);
        for (var i = 0; i < cues.Count; i++)
        {
            var end = i + 1 < cues.Count ? cues[i + 1].Line : lines.Count;
            var said = lines[(cues[i].Line + 1)..end];
            if (i + 1 < cues.Count && said.Count > 1 && said[^1].Gap > 0 && IsNumber(said[^1].Text))
            {
                left.Add(said[^1]);
                said.RemoveAt(said.Count - 1);
            }
            foreach (var line in said)
            {
                var clean = line with { Text = Markup.Replace(line.Text, match => match.Groups["mark"].Success ? "_" : ""), Gap = 1 };
                var turns = clean.Text is ['-' or '–', ..];
                var goesOn = text.Count > 0 && started > 0 && !turns && !(Punctuation.EndsSentence(text[^1].Text) && cues[i].Start - stopped > LongPause) && cues[i].Start - started < LongestParagraph;
                if (goesOn) text[^1] = text[^1] with { Text = LineJoining.JoinsWithoutSpace(text[^1].Text[^1], clean.Text[0]) ? text[^1].Text + clean.Text : $"{text[^1].Text} {clean.Text}" };
                else
                {
                    text.Add(clean);
                    started = Math.Max(cues[i].Start, 0.001);
                }
                stopped = cues[i].End;
            }
        }
        return new(text, [.. left.OrderBy(line => line.Number)]);
    }

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

    [GeneratedRegex(@"^(?<start>(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}(?:[.,][0-9]{1,3})?)(?:\s+-->\s+(?<end>(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}(?:[.,][0-9]{1,3})?)(?:\s.*)?)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Hours { get; }

    [GeneratedRegex(@"(?<mark></?[iI]>)|</?[a-zA-Z][^<>]{0,60}>|\{\\[^{}]{0,20}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Markup { get; }
}

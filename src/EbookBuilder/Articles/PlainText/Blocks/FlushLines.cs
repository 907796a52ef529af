namespace EbookBuilder.Articles.PlainText;

/// <summary>Lines of ideographs that were set to one measure, whichever it is: in the middle of a sentence they end at one edge with the line below or above.</summary>
internal sealed class FlushLines(LineFacts[] facts, Measure measure)
{
    /// <summary>A shorter line ends at an edge by chance.</summary>
    private const double ShortestPart = 0.6;

    /// <summary>No ideograph is broader than this part of a measure.</summary>
    private const double BroadestPart = 0.04;

    /// <summary>Whether a line has to go on below for that reason. It may be any but the last.</summary>
    public bool IsIn(int i) => measure.IsWrapped && facts[i] is { Ends: false, Colon: false } line && facts[i + 1].Line.Gap == 0 && facts[i + 1].Indent == line.Indent
        && line.Width > ShortestPart * measure.Width && LineJoining.IsIdeographic(line.Line.Text[^1]) && (HaveOneEdge(line, facts[i + 1]) || i > 0 && line.Line.Gap == 0 && !facts[i - 1].Ends && HaveOneEdge(facts[i - 1], line));

    private bool HaveOneEdge(in LineFacts one, in LineFacts other) => Math.Abs(one.Width - other.Width) < BroadestPart * measure.Width;
}

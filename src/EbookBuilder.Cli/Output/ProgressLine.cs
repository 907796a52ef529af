namespace EbookBuilder.Cli.Output;

/// <summary>
/// How far a build is, on one line that is written over and wiped at the end. Silent for the first second, and always where nobody watches.
/// </summary>
internal sealed class ProgressLine : IProgress<BuildProgress>, IDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1), Interval = TimeSpan.FromMilliseconds(100);

    private readonly Terminal _terminal;
    private readonly Timer? _timer;
    private volatile BuildProgress? _latest;
    private bool _shown;

    public ProgressLine(Terminal terminal, bool silent)
    {
        _terminal = terminal;
        if (terminal.IsWatched && !silent) _timer = new(_ => Show(), null, Delay, Interval);
    }

    public void Report(BuildProgress value) => _latest = value;

    /// <summary>Waits for a line that is being written, then wipes it.</summary>
    public void Dispose()
    {
        if (_timer is null) return;
        using var idle = new ManualResetEvent(false);
        if (_timer.Dispose(idle)) idle.WaitOne();
        if (_shown) Write("");
    }

    private void Show()
    {
        if (_latest is not { } progress) return;
        _shown = true;
        Write(progress.Total > 0
            ? $"{Words.Of(progress.Stage)}: {Figures.Number(progress.Done)} of {Figures.Count(progress.Total, "article")}"
            : $"{Words.Of(progress.Stage)} ...");
    }

    private void Write(string line)
    {
        _terminal.Error.Write($"\r\e[K{line}");
        _terminal.Error.Flush();
    }
}

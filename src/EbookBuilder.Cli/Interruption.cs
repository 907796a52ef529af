using System.Runtime.InteropServices;

namespace EbookBuilder.Cli;

/// <summary>
/// Ctrl-C and requests to end. The work is told first and cleans up behind itself; what does not listen in time is ended, and its temporary file removed, so that
/// the process is gone within a second.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(600);

    private readonly CancellationTokenSource _source = new();
    private readonly ManualResetEventSlim _finished = new();
    private readonly DiskWorkspace _workspace;
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption(DiskWorkspace workspace)
    {
        _workspace = workspace;
        _registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, Interrupt))];
    }

    /// <summary>Cancelled when the process is asked to end.</summary>
    public CancellationToken Token => _source.Token;

    // .NET runs this on a thread of its own, so it may wait here.
    private void Interrupt(PosixSignalContext context)
    {
        context.Cancel = true;
        var again = _source.IsCancellationRequested;
        if (!again) new Thread(_source.Cancel) { IsBackground = true }.Start();
        if (!again && _finished.Wait(Grace)) return;
        _workspace.AbandonWriting();
        Environment.Exit(ExitCode.Interrupted);
    }

    public void Dispose()
    {
        _finished.Set();
        foreach (var registration in _registrations) registration.Dispose();
    }
}

using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace EbookBuilder.Cli;

/// <summary>Says which version of the tool this is, and from which commit it was built.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <summary>Whoever asks for it gets it, whatever else stands on the line.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        return ExitCode.Good;
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace EbookBuilder.Cli;

/// <summary>A subcommand whose help goes on with a text of its own: examples, and what else one wants to know.</summary>
internal sealed class ExplainedCommand(string name, string description, string explanation) : Command(name, description)
{
    /// <summary>What stands below the list of options.</summary>
    public string Explanation => explanation;
}

/// <summary>The usual help, then the command's explanation.</summary>
internal sealed class ExplainingHelp : SynchronousCommandLineAction
{
    private readonly HelpAction _usual;
    private readonly string _explanation;

    public ExplainingHelp(HelpAction usual, string explanation)
    {
        (_usual, _explanation) = (usual, explanation);
        // The same text on every terminal, so that it can be quoted and tested.
        usual.MaxWidth = 110;
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = _usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(parseResult.CommandResult.Command is ExplainedCommand command ? command.Explanation : _explanation);
        return code;
    }

    /// <summary>Help is asked for where something is amiss: a missing argument is no reason to refuse it.</summary>
    public override bool ClearsParseErrors => true;
}

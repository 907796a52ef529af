using EbookBuilder;
using EbookBuilder.Cli;

var workspace = new DiskWorkspace();
using var interruption = new Interruption(workspace);
return EbookCommand.Run(args, Terminal.OfProcess(), workspace, interruption.Token);

using System.CommandLine;
using EbookBuilder.Benchmarks;

var sizes = new Option<int[]>("--articles") { Description = "How many articles the collections have.", DefaultValueFactory = _ => [10, 100, 1000], AllowMultipleArgumentsPerToken = true };
var rounds = new Option<int>("--rounds") { Description = "How often each collection is built; the table shows the median.", DefaultValueFactory = _ => 5 };
var ours = new Option<string?>("--ours") { Description = "The ebook command to time as a process, e.g. one published ahead of time; else the one built with this program." };
var peer = new Option<string?>("--peer") { Description = "Another program to time beside it: pandoc." };
var command = new RootCommand("Times builds of collections of Markdown articles, stage by stage.") { sizes, rounds, ours, peer };
command.SetAction(parsed =>
{
    var table = new Table(Console.Out);
    foreach (var size in parsed.GetValue(sizes)!)
    {
        var folder = Directory.CreateTempSubdirectory("ebook-benchmark-");
        try
        {
            var collection = Path.Combine(folder.FullName, "collection");
            Collection.Write(collection, size);
            table.Stages(size, Timing.InProcess(collection, parsed.GetValue(rounds)));
            var times = Timing.AsProcesses(collection, parsed.GetValue(ours), parsed.GetValue(peer), parsed.GetValue(rounds));
            table.Processes(size, times);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
});
return command.Parse(args).Invoke();

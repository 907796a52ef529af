using EbookBuilder;

var builder = new BookBuilder(new DiskWorkspace(), new BuildOptions { Output = args is [_, _, "-o", var output] ? output : null });
var result = builder.Build(args[1]);
foreach (var finding in result.Diagnostics) Console.Error.WriteLine(finding);
Console.WriteLine($"{result.Output}: {result.Articles} articles, {result.Size} bytes; {string.Join(", ", result.Stages.Select(stage => $"{stage.Stage} {stage.Duration.TotalMilliseconds:F0} ms"))}");
return result.HasErrors ? 1 : 0;

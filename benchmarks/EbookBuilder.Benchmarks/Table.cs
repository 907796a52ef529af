using System.Globalization;

namespace EbookBuilder.Benchmarks;

/// <summary>The figures as Markdown.</summary>
internal sealed class Table(TextWriter output)
{
    /// <summary>How the builds of one size spent their time, in milliseconds; the first one stands apart.</summary>
    public void Stages(int articles, IReadOnlyList<BuildResult> builds)
    {
        var stages = Enum.GetValues<Stage>();
        Line($"\n{articles} articles, {builds[0].Size / 1000:N0} kB of book, {builds[0].Diagnostics.Length} findings\n");
        Line($"| in this process | {string.Join(" | ", stages.Select(stage => stage.ToString().ToLowerInvariant()))} | all |");
        Line($"|:--|{string.Concat(stages.Select(_ => "--:|"))}--:|");
        Row("first build", [builds[0]]);
        Row($"median of the next {builds.Count - 1}", [.. builds.Skip(1)]);

        void Row(string name, IReadOnlyList<BuildResult> rows)
        {
            var times = stages.Select(stage => Timing.Median(rows.Select(build => build.Stages.Where(time => time.Stage == stage).Select(time => time.Duration).SingleOrDefault())));
            var all = Timing.Median(rows.Select(build => build.Stages.Aggregate(TimeSpan.Zero, (sum, time) => sum + time.Duration)));
            Line($"| {name} | {string.Join(" | ", times.Append(all).Select(time => time.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture)))} |");
        }
    }

    /// <summary>Whole processes beside each other.</summary>
    public void Processes(int articles, IReadOnlyList<ProcessTime> times)
    {
        Line($"\n| {articles} articles, whole process | ms | times ours |\n|:--|--:|--:|");
        foreach (var time in times) Line($"| {time.Program} | {time.Median.TotalMilliseconds:F0} | {time.Median / times[0].Median:F1} |");
    }

    private void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

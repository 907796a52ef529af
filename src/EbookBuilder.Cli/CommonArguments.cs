using System.CommandLine;
using System.CommandLine.Parsing;
using EbookBuilder.Cli.Output;

namespace EbookBuilder.Cli;

/// <summary>Arguments that several commands have, so that they mean the same everywhere.</summary>
internal static class CommonArguments
{
    public static Argument<string> Source()
    {
        var source = new Argument<string>("SOURCE") { Description = "A folder of articles, or a single article." };
        source.Validators.Add(RefuseUnknownOption);
        return source;
    }

    /// <summary>The parser would take a misspelt option for a file; a file of such a name can be given as <c>./-name</c>.</summary>
    public static void RefuseUnknownOption(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
            if (token.Value.StartsWith('-')) result.AddError($"there is no option {token.Value}");
    }

    public static Option<string?> Language()
    {
        var language = new Option<string?>("--language", "-l") { HelpName = "TAG", Description = "The main language of the book: en, pt-BR, zh-Hans." };
        language.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } tag && !BuildOptions.IsLanguageTag(tag)) result.AddError($"\"{tag}\" is no language tag; write it as BCP 47 has it: en, pt-BR, zh-Hans");
        });
        return language;
    }

    public static Option<bool> Verbose(string description) => new("--verbose", "-v") { Description = description };

    public static Option<bool> Quiet() => new("--quiet", "-q") { Description = "Print errors only." };

    public static Detail Detail(ParseResult parsed, Option<bool> verbose, Option<bool> quiet) =>
        parsed.GetValue(verbose) ? Output.Detail.Everything : parsed.GetValue(quiet) ? Output.Detail.Errors : Output.Detail.Usual;

    public static (Option<bool> Extract, Option<bool> Whole) Extraction() =>
        (new("--extract") { Description = "Take the main article out of every web page. Without either: decided page by page." }, new("--no-extract") { Description = "Take web pages as they are." });

    public static bool? Extract(ParseResult parsed, Option<bool> extract, Option<bool> whole) => parsed.GetValue(extract) ? true : parsed.GetValue(whole) ? false : null;

    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { HelpName = "text|json", Description = "How the result is printed; json: one document on standard output.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    public static bool IsJson(ParseResult parsed, Option<string> format) => parsed.GetValue(format) == "json";

    /// <summary>Two switches that contradict each other are wrong usage, not a riddle.</summary>
    public static void RefuseBoth(Command command, Option<bool> one, Option<bool> other) => command.Validators.Add(result =>
    {
        if (result.GetValue(one) && result.GetValue(other)) result.AddError($"{one.Name} and {other.Name} contradict each other");
    });
}

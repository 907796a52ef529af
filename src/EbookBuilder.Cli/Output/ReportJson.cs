using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EbookBuilder.Cli.Output;

/// <summary>The JSON of every report, made at compile time since Native AOT has no reflection to lean on.</summary>
[JsonSerializable(typeof(BuildReport))]
[JsonSerializable(typeof(PlanReport))]
[JsonSerializable(typeof(CheckFileReport))]
[JsonSerializable(typeof(DiffReport))]
[JsonSerializable(typeof(AuditReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>The words of any script stand in the report as they are; it goes into no web page.</summary>
    public static ReportJson Readable { get; } = new(Settings(indented: true));

    /// <summary>The same on one line, where one report follows the other.</summary>
    public static ReportJson OneLine { get; } = new(Settings(indented: false));

    private static JsonSerializerOptions Settings(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = indented,
    };
}

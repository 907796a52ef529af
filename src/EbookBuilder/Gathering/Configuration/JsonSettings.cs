using System.Text.Json;

namespace EbookBuilder.Gathering.Configuration;

/// <summary>Reads JSON, with comments and trailing commas, into <see cref="Setting"/>.</summary>
internal static class JsonSettings
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 };

    /// <summary>The settings of <paramref name="text"/>; <see cref="Setting.None"/> and a fault where it is no JSON.</summary>
    public static Setting Read(string text, out (string Message, int Line)? fault)
    {
        fault = null;
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return Convert(document.RootElement);
        }
        catch (JsonException e)
        {
            fault = (e.Message, (int)(e.LineNumber ?? -1) + 1);
            return Setting.None;
        }
    }

    private static Setting Convert(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Setting.Mapping(element.EnumerateObject().Select(member => new KeyValuePair<string, Setting>(member.Name, Convert(member.Value)))),
        JsonValueKind.Array => Setting.List(element.EnumerateArray().Select(Convert)),
        JsonValueKind.String => Setting.Scalar(element.GetString() ?? ""),
        JsonValueKind.Number => Setting.Scalar(element.GetRawText(), isPlain: true),
        JsonValueKind.True => Setting.Scalar("true", isPlain: true),
        JsonValueKind.False => Setting.Scalar("false", isPlain: true),
        _ => Setting.None,
    };
}


namespace EbookBuilder.Gathering.Configuration;

/// <summary>
/// Reads the configuration of a JavaScript or TypeScript file as text. Nothing is executed: object, array and string literals are read, names that the file
/// binds to literals are followed, functions count as what their first <c>return</c> gives, and everything else counts as not stated.
/// </summary>
internal static class ScriptSettings
{
    /// <summary>What the file exports (<c>export default</c>, <c>module.exports =</c>), or nothing.</summary>
    public static Setting Read(string text, out (string Message, int Line)? fault) => Read(text, _ => null, out fault);

    /// <summary>What the file exports; <paramref name="imported"/> gives the text of a module that it imports by a relative path.</summary>
    public static Setting Read(string text, Func<string, string?> imported, out (string Message, int Line)? fault)
    {
        fault = null;
        var value = new ScriptModule(text, imported, depth: 0).Exported();
        if (value.IsNone) fault = ("nothing that is exported can be read as text", 0);
        return value;
    }
}

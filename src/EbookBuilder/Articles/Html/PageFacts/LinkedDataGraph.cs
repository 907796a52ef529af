using System.Text.Json;

namespace EbookBuilder.Articles.Html;

/// <summary>One block of JSON-LD: things, some inside of others, some told once and named elsewhere by their <c>@id</c>.</summary>
internal sealed class LinkedDataGraph
{
    /// <summary>Parts of a description nest; deeper than this nobody writes.</summary>
    private const int MaxDepth = 64;

    /// <summary>More things are not looked up by their ids.</summary>
    private const int MostThings = 10_000;

    private readonly JsonElement _root;
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    private LinkedDataGraph(JsonElement root)
    {
        _root = root;
        Index(root);
    }

    /// <summary>Reads the text of a script; null where it is broken: a page may carry anything, and another block may still be sound.</summary>
    public static LinkedDataGraph? Parse(string script)
    {
        var text = script.Trim();
        if (text.StartsWith("<![CDATA[", StringComparison.Ordinal)) text = text[9..].Replace("]]>", "", StringComparison.Ordinal);
        if (text.StartsWith("<!--", StringComparison.Ordinal)) text = text[4..].Replace("-->", "", StringComparison.Ordinal);
        // Line ends within a text are no JSON, and are often there; outside of texts a blank is as good.
        text = string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = source[i] < ' ' ? ' ' : source[i];
        });
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth });
            return new(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The articles that the block is about. One within something else (an item of a list, a part) is none of them.</summary>
    public IEnumerable<JsonElement> Articles() => ArticlesIn(_root);

    /// <summary>The texts of a property, be it a text, a thing with a name, the id of such a thing, or an array of any.</summary>
    /// <param name="thing">The thing that has the property.</param>
    /// <param name="name">The property.</param>
    /// <param name="inner">The property of the property's thing that is its text.</param>
    public IEnumerable<string> Texts(JsonElement thing, string name, string inner = "name")
    {
        if (!thing.TryGetProperty(name, out var value)) yield break;
        foreach (var item in Items(value))
        {
            if (item.ValueKind == JsonValueKind.String) yield return Plain(item);
            else if (item.ValueKind == JsonValueKind.Object && Named(item, inner) is { } text) yield return Plain(text);
            else if (item.ValueKind == JsonValueKind.Object && inner == "name" && PersonIn(item) is { } person) yield return person;
        }
    }

    private static IEnumerable<JsonElement> ArticlesIn(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().SelectMany(ArticlesIn);
        if (element.ValueKind != JsonValueKind.Object) return [];
        if (element.TryGetProperty("@type", out var type) && Items(type).Any(item => item.ValueKind == JsonValueKind.String && SchemaType.IsArticle(item.GetString()!))) return [element];
        return element.TryGetProperty("@graph", out var graph) ? ArticlesIn(graph)
            : element.TryGetProperty("mainEntity", out var main) ? ArticlesIn(main) : [];
    }

    /// <summary>The text that stands for a thing: its own, or that of the thing told elsewhere that its id names.</summary>
    private JsonElement? Named(JsonElement thing, string inner)
    {
        var isReference = !thing.TryGetProperty(inner, out var text);
        if (isReference && !(thing.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && _byId.TryGetValue(id.GetString()!, out var told) && told.TryGetProperty(inner, out text))) return null;
        var first = Items(text).FirstOrDefault();
        return first.ValueKind == JsonValueKind.String ? first : null;
    }

    /// <summary>A person whose name is told by its parts, or by the address of a profile.</summary>
    private string? PersonIn(JsonElement thing)
    {
        var parts = new[] { "givenName", "familyName" }.Select(part => Named(thing, part)).OfType<JsonElement>().Select(Plain).ToList();
        return parts.Count == 2 ? string.Join(' ', parts) : Named(thing, "url") is { } address ? ProfileAddress.NameIn(address.GetString()) : null;
    }

    private static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    private void Index(JsonElement root)
    {
        var stack = new Stack<JsonElement>([root]);
        while (stack.TryPop(out var element) && _byId.Count < MostThings)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray()) stack.Push(item);
            }
            if (element.ValueKind != JsonValueKind.Object) continue;
            var members = element.EnumerateObject().ToList();
            if (members.Count > 1 && element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String) _byId.TryAdd(id.GetString()!, element);
            foreach (var member in members) stack.Push(member.Value);
        }
    }

    private static string Plain(JsonElement text) => AttributeFilter.OneLine(System.Net.WebUtility.HtmlDecode(text.GetString())) ?? "";
}

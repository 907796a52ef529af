using System.Text;
using System.Text.Json;

namespace EbookBuilder.Articles;

/// <summary>Reads JSON front matter.</summary>
/// <param name="file">The article's file.</param>
/// <param name="firstLine">The line of it, from 1, in which the JSON begins.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class JsonEntries(string file, int firstLine, ICollection<Diagnostic> findings)
{
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Where the object that the text begins with ends: behind the brace that closes it, strings skipped; -1 where none does.</summary>
    public static int EndOf(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    for (i++; i < text.Length && text[i] is not ('"' or '\n'); i++)
                        if (text[i] == '\\') i++;
                    break;
                case '{' or '[': depth++; break;
                case '}' or ']' when --depth == 0: return i + 1;
            }
        }
        return -1;
    }

    /// <summary>The keys at the top, as far as the JSON is sound.</summary>
    public ImmutableArray<MetadataEntry> Read(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes, Lenient);
        var entries = new List<MetadataEntry>();
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) entries.Add(Entry(ref reader, bytes));
        }
        catch (JsonException fault)
        {
            findings.Add(Rules.BrokenFrontMatter.At(Place(bytes, LineStart(bytes, fault.LineNumber ?? 0) + (int)(fault.BytePositionInLine ?? 0)), "JSON", Sentence(fault.Message)));
        }
        return [.. entries];
    }

    private MetadataEntry Entry(ref Utf8JsonReader reader, byte[] bytes)
    {
        var where = Place(bytes, (int)reader.TokenStartIndex);
        var key = reader.GetString()!;
        reader.Read();
        return new(key, Value(ref reader, bytes), where);
    }

    private MetadataValue Value(ref Utf8JsonReader reader, byte[] bytes)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String: return new MetadataValue.Text(reader.GetString()!);
            case JsonTokenType.Null: return MetadataValue.Empty;
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<MetadataValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value(ref reader, bytes));
                return new MetadataValue.List(items.ToImmutable());
            case JsonTokenType.StartObject:
                var entries = ImmutableArray.CreateBuilder<MetadataEntry>();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) entries.Add(Entry(ref reader, bytes));
                return new MetadataValue.Map(entries.ToImmutable());
            default: return new MetadataValue.Text(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    private static int LineStart(byte[] bytes, long line)
    {
        var at = 0;
        for (; line > 0 && bytes.AsSpan(at).IndexOf((byte)'\n') is var end and >= 0; line--) at += end + 1;
        return at;
    }

    private Location Place(byte[] bytes, int at)
    {
        var before = bytes.AsSpan(0, Math.Min(at, bytes.Length));
        return new(file, firstLine + before.Count((byte)'\n'), Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }

    /// <summary>The parser's message without the place at its end, which we give in our own way.</summary>
    private static string Sentence(string message)
    {
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? message : message[..place]).TrimEnd('.');
    }
}

namespace EbookBuilder.Articles;

/// <summary>Reads a pandoc title block: title, authors and date, each behind <c>%</c>, going on in indented lines (pandoc's manual, "Extension: pandoc_title_block").</summary>
internal static class PandocTitleBlock
{
    private static readonly ImmutableArray<string> Keys = ["title", "author", "date"];

    /// <summary>The keys of it.</summary>
    public static ImmutableArray<MetadataEntry> Read(string block, string file)
    {
        var entries = ImmutableArray.CreateBuilder<MetadataEntry>();
        var (field, line) = (-1, 0);
        var value = "";
        foreach (var text in block.Split('\n'))
        {
            line++;
            if (!text.StartsWith('%'))
            {
                value += "\n" + text.Trim();
                continue;
            }
            Add();
            (field, value) = (field + 1, text[1..].Trim());
        }
        Add();
        return entries.ToImmutable();

        void Add()
        {
            var trimmed = value.Trim();
            if (field >= 0 && trimmed.Length > 0) entries.Add(new(Keys[field], Value(field, trimmed), new(file, field + 1, 1)));
        }
    }

    private static MetadataValue Value(int field, string text) => field != 1
        ? new MetadataValue.Text(text)
        : new MetadataValue.List([.. text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => new MetadataValue.Text(name))]);
}

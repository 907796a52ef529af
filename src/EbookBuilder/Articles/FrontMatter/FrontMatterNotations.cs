namespace EbookBuilder.Articles;

/// <summary>How front matter may be written.</summary>
[Flags]
internal enum FrontMatterNotations
{
    /// <summary>YAML between <c>---</c> and <c>---</c> or <c>...</c>.</summary>
    Yaml = 1,

    /// <summary>TOML between two <c>+++</c> (Hugo, Zola).</summary>
    Toml = 2,

    /// <summary>A JSON object at the very start (Hugo).</summary>
    Json = 4,

    /// <summary>Up to three entries that begin with <c>%</c>: title, authors, date (pandoc).</summary>
    TitleBlock = 8,

    /// <summary>All of them.</summary>
    All = Yaml | Toml | Json | TitleBlock,
}

namespace EbookBuilder.Gathering.Layouts;

/// <summary>The layouts that are recognised, in the order in which they are tried.</summary>
public static class StandardLayouts
{
    /// <summary>The first that recognises the folder gathers it; the plain folder recognises any.</summary>
    public static ImmutableArray<ILayout> All { get; } =
    [
        new Docusaurus.DocusaurusLayout(),
        new VitePress.VitePressLayout(),
        new Starlight.StarlightLayout(),
        new Zola.ZolaLayout(),
        new Hugo.HugoLayout(),
        new Jekyll.JekyllLayout(),
        new MdBook.MdBookLayout(),
        new MkDocs.MkDocsLayout(),
        new GitBook.GitBookLayout(),
        new Quarto.QuartoLayout(),
        new Quarto.BookdownLayout(),
        new Pandoc.PandocLayout(),
        new Notion.NotionLayout(),
        new Org.OrgLayout(),
        new Obsidian.ObsidianLayout(),
        new Folder.FolderLayout(),
    ];
}

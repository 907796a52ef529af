using System.Collections.Frozen;

namespace EbookBuilder.Articles.Html;

/// <summary>What an element may hold and where it may stand (HTML, "Content models", as EPUBCheck 4.2.6 and 5.3 both check it).</summary>
internal enum Model
{
    /// <summary>No element of a content document.</summary>
    Unknown,

    /// <summary>A block that holds blocks and text: <c>div</c>.</summary>
    Flow,

    /// <summary>A block that holds text and inline elements alone: <c>p</c>.</summary>
    Paragraph,

    /// <summary>An inline element: <c>em</c>.</summary>
    Inline,

    /// <summary>An element that holds what its parent may hold: <c>a</c>.</summary>
    Transparent,

    /// <summary>An empty inline element: <c>br</c>.</summary>
    InlineVoid,

    /// <summary>An empty block: <c>hr</c>.</summary>
    BlockVoid,

    /// <summary><c>ul</c> and <c>ol</c>.</summary>
    List,

    /// <summary><c>dl</c>.</summary>
    Definitions,

    /// <summary><c>table</c>.</summary>
    Table,

    /// <summary><c>figure</c>.</summary>
    Figure,

    /// <summary><c>ruby</c>.</summary>
    Ruby,

    /// <summary>A part that only its own parent may hold: <c>li</c>, <c>td</c>, <c>figcaption</c>, <c>rt</c>.</summary>
    Part,
}

/// <summary>The XHTML elements that a chapter may hold.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, Model> Models = Build();

    /// <summary>The model of an element; MathML and SVG are inline and closed.</summary>
    public static Model ModelOf(XElement element) =>
        element.Name.Namespace == Xhtml.Namespace ? Models.GetValueOrDefault(element.Name.LocalName)
        : IsForeign(element) ? Model.InlineVoid
        : Model.Unknown;

    /// <summary>The model of the XHTML element of that name.</summary>
    public static Model ModelOf(string name) => Models.GetValueOrDefault(name);

    /// <summary>Whether an element of this model may stand among text.</summary>
    public static bool IsInline(Model model) => model is Model.Inline or Model.Transparent or Model.InlineVoid or Model.Ruby;

    /// <summary>Whether it is the root of a formula or a drawing, whose inside is kept by its own list.</summary>
    public static bool IsForeign(XElement element) =>
        (element.Name.Namespace == Xhtml.MathML && element.Name.LocalName == "math") || (element.Name.Namespace == Xhtml.Svg && element.Name.LocalName == "svg");

    private static FrozenDictionary<string, Model> Build()
    {
        var models = new Dictionary<string, Model>(StringComparer.Ordinal);
        void Add(Model model, string names)
        {
            foreach (var name in names.Split(' ')) models.Add(name, model);
        }
        Add(Model.Flow, "body div section article aside header footer nav blockquote address");
        Add(Model.Paragraph, "p h1 h2 h3 h4 h5 h6 pre");
        Add(Model.Inline, "em strong small s cite q dfn abbr time code var samp kbd sub sup i b u mark bdi bdo span");
        Add(Model.Transparent, "a ins del");
        Add(Model.InlineVoid, "br wbr img");
        Add(Model.BlockVoid, "hr");
        Add(Model.List, "ul ol");
        Add(Model.Definitions, "dl");
        Add(Model.Table, "table");
        Add(Model.Figure, "figure");
        Add(Model.Ruby, "ruby");
        Add(Model.Part, "li dt dd caption colgroup col thead tbody tfoot tr td th figcaption rt rp rb");
        return models.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

using AngleSharp.Dom;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// Marks as hidden what the style sheets in a page, and those saved with it, keep from view. Sheets hide what a script will show, too: the article until a font is there, the panel until it is asked
/// for. So only what no other rule may show is hidden, and nothing that is a large part of the page.
/// </summary>
internal sealed class StyleSheets
{
    /// <summary>What a rule hides of the page's text at most; one that hides more waits for a script.</summary>
    private const double MostOfPage = 0.25;

    /// <summary>Text that is cut to nothing is for screen readers; longer than this, in characters, it is a description of something.</summary>
    private const int MostClipped = 100;

    /// <summary>Rules about elements of one name; of more rules none counts.</summary>
    private const int MostOfName = 100;

    /// <summary>Characters of sheets beside a page; more are not read.</summary>
    private const int MostSaved = 4_000_000;

    /// <summary>More sheets beside a page are not read either.</summary>
    private const int MostLinks = 200;

    private const string TheArticle = "main,article,[role=main],[itemprop=articleBody],h1,figure,math";

    private static readonly HashSet<string> NeverHidden = new(StringComparer.Ordinal)
    {
        "html", "body", "head", "main", "article", "h1", "figure", "img", "picture", "source", "video", "audio", "br", "hr", "script", "style", "noscript", "template", "link", "meta",
    };

    private readonly Dictionary<string, List<ShowRule>> _rules;

    private readonly List<(IElement Element, ShowRule Rule)> _hidden = [];

    /// <summary>Where an element shows although the rule speaks of it: of slides and panels one shows at a time, and the others are as much text.</summary>
    private readonly HashSet<(IElement Parent, ShowRule Rule)> _shown = [];

    private StyleSheets(IEnumerable<ShowRule> rules) =>
        _rules = rules.GroupBy(rule => rule.Selector.Key, StringComparer.Ordinal).Where(named => named.Count() <= MostOfName).ToDictionary(named => named.Key, named => named.ToList(), StringComparer.Ordinal);

    /// <summary>Gives the elements that no reader sees the attribute <c>hidden</c>.</summary>
    /// <param name="root">The page.</param>
    /// <param name="elements">Its elements.</param>
    /// <param name="saved">The text of a sheet that was saved with the page, by the reference in the page; null where it was not.</param>
    public static void Hide(IElement root, IEnumerable<Element> elements, Func<string, string?> saved)
    {
        var scan = new StyleSheetScan();
        var (left, more) = (MostSaved, MostLinks);
        foreach (var sheet in elements)
        {
            if (sheet.LocalName == "style") scan.Read(sheet.TextContent, ConditionOf(sheet));
            else if (left > 0 && more > 0 && IsLinked(sheet) && ConditionOf(sheet) is not MediaCondition.Never and var condition && saved(sheet.ValueOf("href") ?? "") is { } text && --more >= 0 && (left -= text.Length) > 0) scan.Read(text, condition);
        }
        if (scan.Found.Any(rule => rule.Hides && rule.IsCertain)) new StyleSheets(scan.Found).Mark(root);
    }

    private static bool IsLinked(Element link) =>
        link.LocalName == "link" && link.ValueOf("rel") is { } relation && relation.Contains("stylesheet", StringComparison.OrdinalIgnoreCase) && !relation.Contains("alternate", StringComparison.OrdinalIgnoreCase) && link.ValueOf("disabled") is null;

    private static MediaCondition ConditionOf(IElement sheet)
    {
        if (sheet.GetAttribute("type") is { Length: > 0 } type && !type.Contains("css", StringComparison.OrdinalIgnoreCase)) return MediaCondition.Never;
        return sheet.ParentElement?.LocalName == "noscript" ? MediaCondition.Never : MediaConditions.OfQuery(sheet.GetAttribute("media") ?? "");
    }

    private void Mark(IElement root)
    {
        Walk(root);
        if (_hidden.Count == 0) return;
        var most = MostOfPage * TextMeasure.Of(root).Length;
        foreach (var byRule in _hidden.Where(found => !_shown.Contains((found.Element.ParentElement!, found.Rule))).GroupBy(found => found.Rule))
        {
            if (byRule.Sum(found => TextMeasure.Of(found.Element).OwnLength) > most) continue;
            foreach (var (element, _) in byRule) element.SetAttribute("hidden", "");
        }
    }

    /// <summary>Finds the outermost elements that a rule hides, each with that rule.</summary>
    private void Walk(IElement root)
    {
        var stack = new Stack<(INodeList Nodes, int Next)>();
        stack.Push((root.ChildNodes, 0));
        while (stack.TryPop(out var at))
        {
            if (at.Next >= at.Nodes.Length) continue;
            stack.Push((at.Nodes, at.Next + 1));
            if (at.Nodes[at.Next] is not IElement element) continue;
            if (HidingRule(element) is { } rule && MayGo(element, rule)) _hidden.Add((element, rule));
            else if (element.HasChildNodes) stack.Push((element.ChildNodes, 0));
        }
    }

    private ShowRule? HidingRule(IElement element)
    {
        if (NamesOf(element) is not { } names) return null;
        var matching = names.SelectMany(name => _rules.GetValueOrDefault(name, [])).Where(rule => rule.Selector.Matches(element, names)).ToList();
        foreach (var property in matching.GroupBy(rule => rule.Property))
        {
            if (property.Where(rule => rule.IsCertain).MaxBy(rule => rule.Rank) is { Hides: true } winner && property.All(rule => rule.IsCertain || rule.Hides)) return winner;
        }
        foreach (var rule in matching.Where(rule => rule.Hides && element.ParentElement is not null)) _shown.Add((element.ParentElement!, rule));
        return null;
    }

    /// <summary>The names of the element where a rule knows one of them, else null: most elements have none.</summary>
    private HashSet<string>? NamesOf(IElement element)
    {
        var classes = element.GetAttribute("class");
        if (classes is null && element.Id is null) return null;
        var names = (classes ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(name => "." + name).Append("#" + element.Id).ToHashSet(StringComparer.Ordinal);
        return names.Any(_rules.ContainsKey) ? names : null;
    }

    private static bool MayGo(IElement element, ShowRule rule)
    {
        if (NeverHidden.Contains(element.LocalName) || element.NamespaceUri != NamespaceNames.HtmlUri || ShowsItself(element, rule.Property)) return false;
        if (rule.Property == HidingProperty.Clip) return element.LocalName is not ("h2" or "h3" or "h4" or "h5" or "h6") && TextMeasure.Of(element).Length <= MostClipped;
        return element.QuerySelector(TheArticle) is null;
    }

    /// <summary>What the element says itself counts before all sheets; whether it hides itself is asked elsewhere.</summary>
    private static bool ShowsItself(IElement element, HidingProperty property) =>
        element.GetAttribute("style") is { } style && style.Contains(property == HidingProperty.Display ? "display" : "visib", StringComparison.OrdinalIgnoreCase);
}

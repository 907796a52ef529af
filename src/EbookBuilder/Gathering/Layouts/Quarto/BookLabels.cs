using System.Globalization;
using System.Text.RegularExpressions;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>Something that other places of a book refer to by its label.</summary>
/// <param name="File">Relative to the book folder.</param>
/// <param name="Id">The anchor in it.</param>
/// <param name="Kind">What it is: <c>chapter</c>, <c>section</c>, <c>figure</c>, <c>table</c>, <c>equation</c>, <c>listing</c>, <c>appendix</c>, <c>theorem</c> and its like, <c>note</c> and other boxes.</param>
/// <param name="Number">Its number, or null where it has none.</param>
/// <param name="Title">The words of a heading.</param>
internal sealed record BookLabel(string File, string Id, string Kind, string? Number, string Title);

/// <summary>
/// The labels of all chapters, and the numbers of those that only these tools count: chapters through the book, everything else within its chapter
/// (quarto.org/docs/books/book-crossrefs.html; bookdown.org/yihui/bookdown/cross-references.html).
/// </summary>
internal sealed partial class BookLabels
{
    private readonly Dictionary<string, BookLabel> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BookLabel> _titles = new(StringComparer.OrdinalIgnoreCase);
    private int _chapter;
    private int _appendix;

    /// <summary>Reads the chapters, in order; <c>IsAppendix</c> ones are lettered, those that are not <c>IsNumbered</c> have no number.</summary>
    public BookLabels(BookFolder folder, IEnumerable<(string File, bool IsAppendix, bool IsNumbered)> chapters)
    {
        foreach (var (file, isAppendix, isNumbered) in chapters)
        {
            try
            {
                Read(file, folder.ReadText(file), isAppendix, isNumbered);
            }
            catch (IOException)
            {
                continue; // its reader names the fault
            }
        }
    }

    /// <summary>What a label means, or null.</summary>
    public BookLabel? Find(string label) => _labels.GetValueOrDefault(label) ?? _labels.GetValueOrDefault("fig:" + label);

    /// <summary>The first heading with these words, or null; capitals do not count.</summary>
    public BookLabel? Titled(string words) => _titles.GetValueOrDefault(words.Trim());

    /// <summary>The title and the anchor of the first chapter heading of each file.</summary>
    public Dictionary<string, BookLabel> Chapters { get; } = new(StringComparer.Ordinal);

    /// <summary>The files whose first chapter heading asks for no number: <c># Preface {-}</c>.</summary>
    public HashSet<string> WithoutNumber { get; } = new(StringComparer.Ordinal);

    private void Read(string file, string text, bool isAppendix, bool isNumbered)
    {
        var code = new MarkdownCode(text, spans: false);
        var counts = new Counts();
        var (offset, prefix) = (0, (string?)null);
        foreach (var line in text.Split('\n'))
        {
            var inCode = code.EndOfCodeAt(offset) >= 0;
            offset += line.Length + 1;
            if (!inCode && Heading().Match(line) is { Success: true } heading) ReadHeading(file, heading, counts, isAppendix, isNumbered, ref prefix);
            else if (Chunk().Match(line) is { Success: true } chunk && chunk.Groups[1].Value is { Length: > 0 } name)
            {
                counts.Chunk = name;
                if (CodeCells.TheoremKind(line) is { } kind && LabelWords.PrefixOf(kind) is { } letters) Add(file, $"{letters}:{name}", kind, Numbered(prefix, counts.Next(kind)), "");
                if (line.Contains("fig.cap", StringComparison.Ordinal)) Add(file, "fig:" + name, "figure", Numbered(prefix, ++counts.Figures), "");
            }
            else if (inCode && counts.Chunk is { } table && TableCall().IsMatch(line))
            {
                Add(file, "tab:" + table, "table", Numbered(prefix, ++counts.Tables), "");
                counts.Chunk = null;
            }
            else if (CellLabel().Match(line) is { Success: true } cell) Thing(file, cell.Groups[1].Value, counts, prefix);
            else if (!inCode || MarkdownCode.IsFence(line, out _, out _))
            {
                foreach (Match label in Attribute().Matches(line)) Thing(file, label.Groups[1].Value, counts, prefix);
                foreach (Match label in Bookdown().Matches(line)) Thing(file, label.Groups[1].Value, counts, prefix);
            }
        }
    }

    private static string? Numbered(string? prefix, int number) => prefix is null ? number.ToString(CultureInfo.InvariantCulture) : $"{prefix}.{number.ToString(CultureInfo.InvariantCulture)}";

    private void ReadHeading(string file, Match heading, Counts counts, bool isAppendix, bool isNumbered, ref string? prefix)
    {
        var (level, attributes) = (heading.Groups[1].Length, heading.Groups[3].Value);
        var title = heading.Groups[2].Value.Trim();
        if (title.StartsWith("(PART", StringComparison.Ordinal) || title.StartsWith("(APPENDIX", StringComparison.Ordinal)) return;
        var id = Id().Match(attributes) is { Success: true } stated ? stated.Groups[1].Value : PandocSlug(title);
        var hasNumber = isNumbered && !Unnumbered().IsMatch(attributes);
        if (level == 1)
        {
            counts.Reset();
            if (hasNumber) prefix = isAppendix ? ((char)('A' + _appendix++ % 26)).ToString() : (++_chapter).ToString(CultureInfo.InvariantCulture);
            else prefix = null;
        }
        var number = !hasNumber || prefix is null ? null : level == 1 ? prefix : $"{prefix}.{counts.Section(level)}";
        var label = new BookLabel(file, id, level > 1 ? "section" : isAppendix ? "appendix" : "chapter", number, title);
        _labels.TryAdd(id, label);
        _titles.TryAdd(title, label);
        if (level == 1 && Chapters.TryAdd(file, label) && Unnumbered().IsMatch(attributes)) WithoutNumber.Add(file);
    }

    private void Thing(string file, string label, Counts counts, string? prefix)
    {
        if (label.StartsWith("fig", StringComparison.Ordinal)) Add(file, label, "figure", Numbered(prefix, ++counts.Figures), "");
        else if (label.StartsWith("tab", StringComparison.Ordinal) || label.StartsWith("tbl", StringComparison.Ordinal)) Add(file, label, "table", Numbered(prefix, ++counts.Tables), "");
        else if (label.StartsWith("eq", StringComparison.Ordinal)) Add(file, label, "equation", Numbered(prefix, ++counts.Equations), "");
        else if (label.StartsWith("lst-", StringComparison.Ordinal)) Add(file, label, "listing", Numbered(prefix, ++counts.Listings), "");
        else if (LabelWords.KindOf(label) is { } kind) Add(file, label, kind, Numbered(prefix, counts.Next(kind)), "");
        else _labels.TryAdd(label, new(file, label, "section", null, ""));
    }

    private void Add(string file, string label, string kind, string? number, string title) => _labels.TryAdd(label, new(file, label, kind, number, title));

    /// <summary>The anchor that pandoc makes of a heading (pandoc.org/MANUAL.html, auto_identifiers).</summary>
    private static string PandocSlug(string heading)
    {
        var bare = NoSlug().Replace(heading.ToLowerInvariant(), "").Trim().Replace(' ', '-');
        return LeadingSigns().Replace(bare, "");
    }

    private sealed class Counts
    {
        private readonly int[] _sections = new int[7];

        public string? Chunk { get; set; }

        public int Figures { get; set; }

        public int Tables { get; set; }

        public int Equations { get; set; }

        public int Listings { get; set; }

        private readonly Dictionary<string, int> _others = new(StringComparer.Ordinal);

        public int Next(string kind) => _others[kind] = _others.GetValueOrDefault(kind) + 1;

        public void Reset()
        {
            _others.Clear();
            (Figures, Tables, Equations, Listings) = (0, 0, 0, 0);
            Array.Clear(_sections);
        }

        public string Section(int level)
        {
            _sections[level]++;
            Array.Clear(_sections, level + 1, _sections.Length - level - 1);
            return string.Join('.', _sections.Skip(2).Take(level - 1));
        }
    }

    [GeneratedRegex(@"\A(#{1,6})\s+(.*?)\s*(?:\{([^{}]*)\})?\s*#*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"#([\w:.-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"(?:\A|\s)(?:-|\.unnumbered|\.unlisted)(?:\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Unnumbered();

    [GeneratedRegex(@"\A\s*```+\s*\{\w+[ ,]+(?:label\s*=\s*[""']?)?([\w:.-]+)[""']?\s*(?:,|\}|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Chunk();

    [GeneratedRegex(@"\A\s*(?:#|//|--|%)\|\s*label:\s*[""']?([\w:.-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex CellLabel();

    [GeneratedRegex(@"\{(?:\.[\w-]+ )*#((?:fig|tbl|tab|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)[-:][\w:.-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\(\\#((?:fig|tab|eq|thm|def|exm):[\w.-]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bookdown();

    [GeneratedRegex(@"\bkable\(|\bcaption\s*=", RegexOptions.CultureInvariant)]
    private static partial Regex TableCall();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}\s_.-]", RegexOptions.CultureInvariant)]
    private static partial Regex NoSlug();

    [GeneratedRegex(@"\A[^\p{L}]+", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingSigns();
}

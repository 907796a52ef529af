using System.Text.RegularExpressions;
using AngleSharp.Dom;
using EbookBuilder.Articles.PlainText;

namespace EbookBuilder.Articles.Html;

/// <summary>Who wrote a page.</summary>
/// <param name="Stated">The names that the page's head states: JSON-LD first, then Dublin Core, plain and other tags.</param>
/// <param name="Weak">What the head states where that is an author's name and may be none: the name of the site, an account.</param>
internal sealed partial record PageAuthors(ImmutableArray<string> Stated, ImmutableArray<string> Weak)
{
    /// <summary>Accounts that publish for whoever wrote.</summary>
    private static readonly ImmutableArray<string> Accounts = ["admin", "administrator", "super user", "webmaster", "root", "editor", "author", "user", "staff", "default"];

    /// <summary>Reads the head of a page of the site of that name.</summary>
    /// <param name="meta">The head.</param>
    /// <param name="data">The linked data.</param>
    /// <param name="site">The name of the site, or null.</param>
    /// <param name="profile">Where the page's link to its author leads, or null.</param>
    public static PageAuthors Of(MetaTags meta, LinkedData data, string? site, string? profile)
    {
        var sets = new List<IEnumerable<string>> { data.Authors };
        foreach (var name in (ReadOnlySpan<string>)["dc:creator", "dcterms:creator", "dcterm:creator", "citation_author", "author", "parsely-author", "sailthru:author", "article:author", "twitter:creator"]) sets.Add(meta.All(name));
        var houses = new[] { site, meta.First("dc:publisher"), meta.First("dcterms:publisher"), meta.First("publisher") }.OfType<string>().ToList();
        var accounts = meta.All("twitter:creator").Where(value => !value.Contains(' ', StringComparison.Ordinal)).ToList();
        var named = sets.Select(set => set.Where(value => !IsAddress(value)).ToImmutableArray()).Where(set => set.Length > 0).ToList();
        var stated = named.FirstOrDefault(set => !set.All(value => IsWeak(value, houses) || accounts.Contains(value)), []);
        if (!stated.IsEmpty) return new(WithAll(stated, meta), []);
        var profiles = sets.SelectMany(set => set).Append(profile).Select(ProfileAddress.NameIn).OfType<string>().Distinct(StringComparer.Ordinal).ToImmutableArray();
        return new([], profiles.IsEmpty ? named.FirstOrDefault([]) : profiles);
    }

    /// <summary>People from credits such as <c>By Ann Lee and Bo Chen</c>; the credit itself where it cannot be taken apart.</summary>
    public static ImmutableArray<Contributor> Read(IEnumerable<string> credits) =>
        [.. credits.Where(credit => credit.Length > 0).SelectMany(People).DistinctBy(person => person.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The names in the line of credit near the title that nothing marks, or right before the day; empty where there are none.</summary>
    public static ImmutableArray<string> Near(IDocument page, string title)
    {
        string? label = null;
        string? name = null;
        foreach (var line in TitleSurroundings.LinesBehind(page, title))
        {
            if (name is not null && (PageDate.IsDay(line) || ButtonLine.IsTime(line))) return [name];
            name = Bylines.IsPerson(line) ? line : null;
            if (label is not null && Bylines.LooksLikeName(line)) return [line];
            if (line.Length <= Byline.Most && CreditLine.IsCredit(line) && CreditLine.Names(line) is { } names && CreditLine.AreLikely(names)) return [names];
            if (InRow(line) is { } person) return [person];
            label = Bylines.IsLoneLabel(line) ? line : null;
        }
        return [];
    }

    /// <summary>The name in a row of facts such as <c>3 May 2024 · 4 min · Ann Lee</c>; null where it holds no day or time, or nobody.</summary>
    private static string? InRow(string line)
    {
        if (line.Length > Byline.Most || line.Contains('©', StringComparison.Ordinal)) return null;
        var parts = line.Split(['·', '•', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.Any(part => PageDate.IsDay(part) || ButtonLine.IsTime(part)) ? parts.FirstOrDefault(part => Bylines.IsPerson(part) && !Label.IsMatch(part)) : null;
    }

    /// <summary>Cards for social networks show a label and all the names, where other tags name the first author alone.</summary>
    private static ImmutableArray<string> WithAll(ImmutableArray<string> stated, MetaTags meta)
    {
        if (stated is not [var only]) return stated;
        var shown = new[] { meta.First("twitter:data1"), meta.First("twitter:data2") }.FirstOrDefault(text => text is not null && text.StartsWith(only + ", ", StringComparison.Ordinal));
        return shown is null ? stated : [.. shown.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    private static IEnumerable<Contributor> People(string credit) =>
        AccountName.HasFigures(credit) ? [new(credit)] : CreditLine.Names(credit) is { } names ? CreditLine.People(names) : [];

    private static bool IsWeak(string value, List<string> houses) =>
        houses.Exists(house => Same(value, house)) || AccountName.HasFigures(value) || IsShared(value) || Company.IsMatch(value) || Domain.IsMatch(value);

    /// <summary>Whether an account is one that several people write under.</summary>
    public static bool IsShared(string account) => Accounts.Contains(account.Trim(), StringComparer.OrdinalIgnoreCase);

    private static bool Same(string one, string other) =>
        string.Concat(one.Where(char.IsLetterOrDigit)).Equals(string.Concat(other.Where(char.IsLetterOrDigit)), StringComparison.OrdinalIgnoreCase);

    /// <summary>Addresses of profiles, of mail, and accounts are no names.</summary>
    private static bool IsAddress(string value) =>
        value.Length == 0 || value[0] == '@' || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (value.Contains('@', StringComparison.Ordinal) && !value.Contains(' ', StringComparison.Ordinal));

    /// <summary>The forms of companies, with which a name ends that is a publisher's.</summary>
    [GeneratedRegex(@"[\s,](?:a\. ?s\.|s\. ?r\. ?o\.|S\. ?[LA]\.(?: ?U\.)?|S\. ?p\. ?A\.|GmbH(?: & Co\. KG)?|AG|Inc\.?|Ltd\.?|Limited|LLC|PLC|Ltda\.?|B\. ?V\.|N\. ?V\.|Sp\. z o\. ?o\.|Corp\.|Pty)$|(?:有限公司|株式会社)$|^(?:ООО|ОАО|ЗАО|АО|株式会社)\s?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Company { get; }

    [GeneratedRegex(@"^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|eu|co\.uk|es|fr|de|it|nl|pl|pt|ru|ua|gr|se|no|dk|fi|ch|at|be|ca|au|jp|kr|cn|in|br|ar|mx)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Domain { get; }

    /// <summary>What Chinese and Japanese pages count and sort in the row of facts, where other rows have a name.</summary>
    [GeneratedRegex("^(?:分类|分類|标签|標籤|发表|發表|发布|發佈|更新|阅读|閱讀|字数|字數|评论|評論|浏览|瀏覽|热度|来源|來源|カテゴリ|タグ|投稿日|公開日)", RegexOptions.CultureInvariant)]
    private static partial Regex Label { get; }
}

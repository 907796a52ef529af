using System.Text.RegularExpressions;
using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Takes a credit apart: the people whom it names, and what it says of them.</summary>
internal static partial class Credits
{
    private const string Commas = ",،，";

    // Given names that start with the letter that is "and" in Arabic.
    private static readonly string[] NamesWithWaw = ["وليد", "وسيم", "وفاء", "وائل", "وجدي", "وداد", "وردة", "وسام", "وجيه", "وحيد", "وصفي", "وضاح", "وهبة", "وهيب", "وديع", "ولاء", "وئام", "واصف"];

    /// <summary>The people, with the rest of the credit as their affiliation.</summary>
    /// <param name="credit">What stands after the first word of the byline, its lines joined.</param>
    public static ImmutableArray<Contributor> Of(string credit)
    {
        var parts = Parts(Clean(credit));
        if (parts is [{ Text: var last }, { Text: var first }] && !last.Contains(' ', StringComparison.Ordinal) && PersonName.One($"{last}, {first}", "aut") is { FileAs: { } fileAs } turned && fileAs.StartsWith(last + ",", StringComparison.Ordinal)) return [turned];
        var people = ImmutableArray.CreateBuilder<Contributor>();
        var (open, affiliation) = (0, new List<string>());
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (i > 0 && PersonName.IsSuffix(part.Text)) continue;
            if (i > 0 && !IsNext(part, affiliation.Count > 0 ? parts[i - 1].Text : null) && !(AccountName.IsSmall(parts[0].Text) && AccountName.IsSmall(part.Text)))
            {
                affiliation.Add(affiliation.Count == 0 ? part.Text : part.Joint + part.Text);
                continue;
            }
            if (affiliation.Count > 0) Close();
            var name = PersonName.WithoutHonorific(part.Text);
            if (name.Length > 1) people.Add(new(name, PersonName.FileAs(name)) { Affiliation = part.Aside });
        }
        if (affiliation.Count > 0) Close();
        return people.ToImmutable();

        void Close()
        {
            for (; open < people.Count; open++) people[open] = people[open] with { Affiliation = people[open].Affiliation ?? string.Concat(affiliation) };
            affiliation.Clear();
        }
    }

    /// <summary>The first name of a credit: up to a comma, a bracket or a word between names.</summary>
    public static string FirstName(string credit) => Parts(Clean(credit)) is [var first, ..] ? first.Text : "";

    /// <summary>Whether a line without a word before them is a list of people: every part a person, up to what is said of the last.</summary>
    public static bool AreNames(string line)
    {
        var parts = Parts(Clean(line));
        if (parts.Count == 0 || !Bylines.IsPerson(parts[0].Text)) return false;
        var people = parts.TakeWhile(part => Bylines.IsPerson(part.Text)).Count();
        return parts.Skip(people).All(part => OrganisationWords.AreIn(part.Text) || BylineWords.HavePost(part.Text.Split(' ')) || PersonName.IsSuffix(part.Text));
    }

    /// <summary>Behind a comma a person follows as long as no affiliation has begun; behind a word for "and" one may follow later too, unless that word stands within a name: "Department of Tides and Harbour Works".</summary>
    /// <param name="part">The part that may name the next person.</param>
    /// <param name="affiliation">The last part of the affiliation that has begun, or null.</param>
    private static bool IsNext(Part part, string? affiliation) => affiliation is null
        ? Bylines.IsPerson(part.Text) || part.IsJoined && !OrganisationWords.AreIn(part.Text) && !Bylines.IsReport(part.Text)
        : part.IsJoined && Bylines.IsPerson(part.Text) && (part.IsSetApart || IsWhole(affiliation) || PersonName.WithoutHonorific(part.Text).Length < part.Text.Length);

    /// <summary>Whether the name of an institution or a post cannot go on behind "and": no small word such as "of" has opened a list in it. A script without capitals does not tell.</summary>
    private static bool IsWhole(string affiliation) => affiliation.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]));

    /// <summary>One part of a credit.</summary>
    /// <param name="Joint">The mark or word before it.</param>
    /// <param name="Text">The part.</param>
    /// <param name="Aside">What stands behind it in brackets.</param>
    private readonly record struct Part(string Joint, string Text, string? Aside)
    {
        public bool IsJoined => Joint.Length > 0 && !Commas.Contains(Joint.Trim(), StringComparison.Ordinal);

        /// <summary>Whether a mark, and not only a word, stands before it.</summary>
        public bool IsSetApart => Joint.Trim() is [var mark, ..] && !char.IsLetter(mark) && mark != '&';
    }

    private static List<Part> Parts(string credit)
    {
        var parts = new List<Part>();
        var (start, joint) = (0, "");
        for (var i = 0; i < credit.Length; i++)
        {
            if (credit[i] is '(' or '（' && credit.AsSpan(i).IndexOfAny(')', '）') is var close && close > 0)
            {
                i += close;
                continue;
            }
            if (JointAt(credit, i) is not { Length: > 0 } found) continue;
            Add(credit[start..i], joint);
            (start, joint) = (i + found.Length, found);
            i = start - 1;
        }
        Add(credit[start..], joint);
        return parts;

        void Add(string text, string before)
        {
            var open = text.AsSpan().IndexOfAny('(', '（');
            var aside = open > 0 ? text[(open + 1)..].TrimEnd(' ', ')', '）', '.') : null;
            var name = (open > 0 ? text[..open] : text).Trim(' ', ',', '،', '·').TrimStart('.');
            if (name.Length > 2 && name[^1] == '.' && name[^3] != ' ' && name[^3] != '.') name = name[..^1];
            if (name.Length > 0) parts.Add(new(before, name, aside));
        }
    }

    /// <summary>The mark or word between parts that stands at a place, or null. In "A, B, and C" the word behind the comma says more than the comma.</summary>
    private static string? JointAt(string credit, int i)
    {
        if (Commas.Contains(credit[i], StringComparison.Ordinal))
            return BylineWords.Conjunctions.FirstOrDefault(word => word[0] == ' ' && credit.AsSpan(i + 1).StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } and ? credit[i] + and : i + 1 < credit.Length && credit[i + 1] == ' ' ? credit.Substring(i, 2) : credit[i].ToString();
        if (credit[i] == ' ' && i + 1 < credit.Length && credit[i + 1] == 'و' && JoinsWithWaw(credit, i + 1)) return " و";
        return BylineWords.Conjunctions.FirstOrDefault(word => credit.AsSpan(i).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            ?? BylineWords.Companions.FirstOrDefault(word => credit.AsSpan(i).StartsWith(word, StringComparison.OrdinalIgnoreCase) && Bylines.IsPerson(FirstName(credit[(i + word.Length)..])));
    }

    /// <summary>In Arabic "and" is a letter before the next word: two words have to stand on either side of it.</summary>
    private static bool JoinsWithWaw(string credit, int i)
    {
        var word = credit[i..].Split(' ', 2);
        return word.Length == 2 && word[0].Length > 3 && !NamesWithWaw.Contains(word[0]) && credit[..i].Trim().Split(' ').Length >= 2 && Scripts.Of(word[0][1]) == Script.Arabic;
    }

    /// <summary>A line without the addresses of mail in it, and without what sets them apart.</summary>
    public static string WithoutMail(string line) => Mail.Replace(line, "");

    private static string Clean(string credit) => Marks.Replace(WithoutMail(TextNotes.WithoutCalls(credit)), "").Trim(' ', ',', '،', '.', '|', '\u200F');

    [GeneratedRegex(@"(?:[,;]\s*|(?<!\s)\s+|)[<(\[]?(?:e-?mail\s*:\s*)?(?<![^\s<>()\[\],;@:])[^\s<>()\[\],;@:]+@[^\s<>()\[\],;]+[>)\]]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mail { get; }

    /// <summary>Marks that lead to a note or an address below.</summary>
    [GeneratedRegex(@"[*†‡§¶¹²³⁰⁴-⁹]+")]
    private static partial Regex Marks { get; }
}

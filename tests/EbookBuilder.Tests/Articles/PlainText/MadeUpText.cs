using System.Text;

namespace EbookBuilder.Tests.Articles.PlainText;

/// <summary>Texts with all that the reader knows, put together by chance from a seed: wrapped or not, with pages, lists, verse, tables, notes.</summary>
internal static class MadeUpText
{
    private static readonly string[] Words = "the river ferry keeper lantern harbour slow autumn between window of and a to in stone carried letter never 1871 12% café naïve half-way well-known Ruth Ellery".Split(' ');

    private static readonly string[] Marks = "- — * • ( ) [ ] [1] § 1. IV. a) … \" “ ” : ; | = ~ _ # / \\ < > @ & + 。 、 ・ « » ‏ 一 7 A. http:// www.".Split(' ');

    public static string Of(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        var width = random.Next(3) switch { 0 => 100_000, 1 => 72, _ => random.Next(38, 95) };
        var gap = random.Next(4) == 0 ? "\n" : "\n\n";
        text.Append(Title(random)).Append(gap);
        if (random.Next(2) == 0) text.Append("By Anna ").Append(Title(random)).Append(gap);
        var page = 1;
        for (var block = random.Next(3, 26); block > 0; block--)
        {
            text.Append(Block(random, width)).Append(gap);
            if (random.Next(5) == 0) text.Append(PageEnd(random, page++));
        }
        return text.ToString();
    }

    private static string Block(Random random, int width) => random.Next(10) switch
    {
        0 => Title(random),
        1 => string.Join('\n', Enumerable.Range(1, random.Next(2, 6)).Select(i => Wrap(random, (random.Next(2) == 0 ? $"{i}. " : "- ") + Sentence(random), width))),
        2 => string.Join('\n', Enumerable.Range(1, random.Next(2, 6)).Select(_ => "    " + Title(random) + ",")),
        3 => string.Join('\n', Enumerable.Range(1, 4).Select(i => $"{Title(random),-24}  {i * 17,6}  {Word(random)}")),
        4 => "> " + Sentence(random) + "\n> " + Sentence(random),
        6 => string.Join('\n', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Signs(random))),
        5 => random.Next(2) == 0 ? "* * *" : Title(random) + "\n" + new string('=', 12),
        _ => Wrap(random, string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Sentence(random))), width),
    };

    /// <summary>A line without words, as rules, boxes and what is left of a form are.</summary>
    private static string Signs(Random random) =>
        string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(1, 9)).Select(_ => Marks[random.Next(Marks.Length)]));

    private static string PageEnd(Random random, int page) => random.Next(3) switch
    {
        0 => $"\f",
        1 => $"{page}\n\f",
        _ => $"[1] {Sentence(random)}\n\n- {page} -\n\f",
    };

    private static string Title(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(i => i == 0 ? char.ToUpperInvariant(Word(random)[0]) + Word(random) : Word(random)));

    private static string Sentence(Random random)
    {
        var words = Enumerable.Range(0, random.Next(2, 22)).Select(_ => random.Next(30) == 0 ? $"*{Word(random)}*" : Word(random) + (random.Next(25) == 0 ? ",[1]" : ""));
        return char.ToUpperInvariant(Word(random)[0]) + string.Join(' ', words) + (random.Next(9) == 0 ? ":" : ".");
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static string Wrap(Random random, string text, int width)
    {
        var lines = new StringBuilder();
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            if (column > 0 && column + word.Length > width)
            {
                var cut = word.Length > 6 && random.Next(4) == 0 ? 3 : 0;
                if (cut > 0) lines.Append(' ').Append(word.AsSpan(0, cut)).Append('-');
                lines.Append('\n').Append(word.AsSpan(cut));
                column = word.Length - cut;
                continue;
            }
            lines.Append(column > 0 ? " " : "").Append(word);
            column += word.Length + 1;
        }
        return lines.ToString();
    }
}

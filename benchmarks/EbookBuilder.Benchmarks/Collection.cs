using System.Globalization;
using System.Text;

namespace EbookBuilder.Benchmarks;

/// <summary>A folder of Markdown articles that link to one another, with images, notes, tables, lists and code: about 8 kB each.</summary>
internal static class Collection
{
    /// <summary>Writes a collection; the same number of articles gives the same bytes.</summary>
    public static void Write(string folder, int articles)
    {
        Directory.CreateDirectory(Path.Combine(folder, "images"));
        for (var i = 0; i < articles; i++)
        {
            File.WriteAllText(Path.Combine(folder, Name(i)), Article(i, articles));
            if (i % 4 == 0) File.WriteAllText(Path.Combine(folder, "images", Invariant($"{i}.svg")), Drawing(i));
        }
    }

    private static string Name(int article) => Invariant($"{article + 1:D5}.md");

    private static string Article(int number, int articles)
    {
        var dice = new Dice((uint)number + 1);
        var prose = new Prose(dice);
        var text = new StringBuilder(Invariant($"---\ntitle: {prose.Title()}\nauthor: Author {number % 23}\ndate: {2000 + (number % 25)}-{1 + (number % 12):D2}-{1 + (number % 28):D2}\nlang: en\n---\n\n"));
        for (var section = 0; section < 4; section++)
        {
            text.Append(Invariant($"## Section {section + 1} of {number + 1}\n\n{prose.Paragraph(6)}[^{section}]\n\n"));
            var other = dice.Throw(articles);
            text.Append(Invariant($"{prose.Paragraph(3)} See [what came of it]({Name(other)}#section-{1 + dice.Throw(4)}-of-{other + 1}) or [the whole story]({Name(dice.Throw(articles))}).\n\n"));
            text.Append(Extra(section, prose, dice, articles));
            text.Append(Invariant($"[^{section}]: {prose.Paragraph(1)}\n\n"));
        }
        return text.ToString();
    }

    private static string Extra(int section, Prose prose, Dice dice, int articles) => section switch
    {
        0 => $"- {prose.Title()}\n- {prose.Title()}\n  - {prose.Title()}\n\n",
        1 => $"| Where | How much |\n|:--|--:|\n| {prose.Title()} | {dice.Throw(90)} |\n| {prose.Title()} | {dice.Throw(90)} |\n\n",
        2 => Invariant($"![{prose.Title()}](images/{dice.Throw((articles + 3) / 4) * 4}.svg)\n\n"),
        _ => "```python\nfor boat in harbour:\n    print(boat.name, boat.length < 8)\n```\n\n",
    };

    private static string Drawing(int number) => Invariant(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><title>Drawing {number}</title><path d=\"M0 {number % 64} L64 {64 - (number % 61)}\" stroke=\"#333\"/></svg>\n");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

namespace EbookBuilder.Languages;

/// <summary>How many letters and marks of each script a text has.</summary>
internal sealed class ScriptCounts
{
    private readonly int[] _counts = new int[(int)Script.Han + 1];

    private ScriptCounts()
    {
    }

    /// <summary>All letters and marks.</summary>
    public int Letters { get; private set; }

    /// <summary>Those of one script.</summary>
    public int this[Script script] => _counts[(int)script];

    /// <summary>
    /// The script that says most. A character of Chinese or Korean writing is worth a syllable or a word, hence weighs more than a letter:
    /// a Chinese article full of English product names is a Chinese article.
    /// </summary>
    public Script Dominant
    {
        get
        {
            var best = Script.Common;
            for (var i = 1; i < _counts.Length; i++)
                if (Weight((Script)i) > Weight(best)) best = (Script)i;
            return best;
        }
    }

    /// <summary>Counts the letters of a text.</summary>
    public static ScriptCounts Of(ReadOnlySpan<char> text)
    {
        var counts = new ScriptCounts();
        foreach (var character in text)
        {
            var script = Scripts.Of(character);
            if (script == Script.Common) continue;
            counts._counts[(int)script]++;
            counts.Letters++;
        }
        return counts;
    }

    /// <summary>The part of all letters that one script has, from 0 to 1.</summary>
    public double Share(Script script) => Letters == 0 ? 0 : (double)this[script] / Letters;

    private int Weight(Script script) => script switch
    {
        Script.Common => 0,
        Script.Han or Script.Kana or Script.Hangul => 3 * this[script],
        _ => this[script],
    };
}

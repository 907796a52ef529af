namespace EbookBuilder;

/// <summary>One kind of finding: its code, its weight and its words stand in one row of <see cref="Rules"/>.</summary>
/// <param name="Code">Stable and never reused: <c>EB1203</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">The sentence, with <c>{0}</c> where the particulars go and <c>{0:word}</c> where one counts words.</param>
/// <param name="Hint">What the author can do, with the same places for particulars, or null.</param>
public sealed record Rule(string Code, Severity Severity, string Message, string? Hint = null)
{
    /// <summary>The finding at one place.</summary>
    /// <param name="where">The place in the author's own file.</param>
    /// <param name="particulars">What goes into <c>{0}</c>, <c>{1}</c>, ...</param>
    public Diagnostic At(Location where, params object[] particulars) => new(
        Code,
        Severity,
        string.Format(CountedNouns.Instance, Message, particulars),
        where,
        Hint is null ? null : string.Format(CountedNouns.Instance, Hint, particulars));
}

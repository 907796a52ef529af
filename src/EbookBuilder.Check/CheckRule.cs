using System.Globalization;

namespace EbookBuilder.Check;

/// <summary>One rule of the format, in one row of <see cref="CheckRules"/>.</summary>
/// <param name="Id">EPUBCheck's id for it: <c>RSC-005</c>.</param>
/// <param name="Severity">How much it weighs; what EPUBCheck calls fatal is an error too.</param>
/// <param name="Message">The sentence, with <c>{0}</c> where the particulars go.</param>
public sealed record CheckRule(string Id, Severity Severity, string Message)
{
    /// <summary>A breach of the rule at one place.</summary>
    /// <param name="where">The place in the package.</param>
    /// <param name="particulars">What goes into <c>{0}</c>, <c>{1}</c>, ...</param>
    public Diagnostic At(Location where, params object[] particulars) =>
        new(Id, Severity, particulars.Length == 0 ? Message : string.Format(CultureInfo.InvariantCulture, Message, particulars), where);
}

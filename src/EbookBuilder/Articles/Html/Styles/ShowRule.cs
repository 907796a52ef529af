namespace EbookBuilder.Articles.Html;

/// <summary>The ways in which a style sheet keeps an element from view.</summary>
internal enum HidingProperty
{
    /// <summary><c>display: none</c>.</summary>
    Display,

    /// <summary><c>visibility: hidden</c>.</summary>
    Visibility,

    /// <summary>Cut to nothing or moved off the page, which leaves an element to screen readers.</summary>
    Clip,
}

/// <summary>What a rule of a style sheet says of whether the elements of one selector show.</summary>
/// <param name="Selector">The elements.</param>
/// <param name="Property">The property that says it.</param>
/// <param name="Hides">Whether it hides them; else it shows them.</param>
/// <param name="Rank">Of two rules that match an element the one of the higher rank counts: importance, then specificity, then order (CSS Cascading 4, section 6.1).</param>
/// <param name="IsCertain">Whether it counts wherever the selector matches: no condition of a medium and nothing about other elements or states goes with it.</param>
internal sealed record ShowRule(CompoundSelector Selector, HidingProperty Property, bool Hides, long Rank, bool IsCertain);

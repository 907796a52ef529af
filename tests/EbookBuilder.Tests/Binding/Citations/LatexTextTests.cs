using EbookBuilder.Binding.BibTex;

namespace EbookBuilder.Tests.Binding;

/// <summary>The LaTeX of bibliographies, and the names in them.</summary>
public sealed class LatexTextTests
{
    [Theory]
    [InlineData("""G{\"o}del, Erd{\H o}s, \'Etienne, \c{c}a, Dvo\v{r}{\'a}k, na{\"\i}ve""", "Gödel, Erdős, Étienne, ça, Dvořák, naïve")]
    [InlineData("""{\ss}tra{\ss}e \AA{}land {\o}re \L{}\'od\'z""", "ßtraße Åland øre Łódź")]
    [InlineData("""The {\emph{deep} {W}ater} of \textbf{$x$} \& more~now --- ``so'' 3--9\%""", "The deep Water of x & more\u00A0now — “so” 3–9%")]
    [InlineData("""\""", "")]
    [InlineData("""\'""", "")]
    public void Becomes_plain_text(string latex, string text) => Assert.Equal(text, LatexText.Plain(latex));

    [Theory]
    [InlineData("Ada Brook and Ludwig van Beethoven", "Brook, Ada|van Beethoven, Ludwig")]
    [InlineData("de la Cruz, Juana and King, Jr, Martin and others", "de la Cruz, Juana|King, Martin, Jr")]
    [InlineData("{World {Health} Organization} and {Barnes and Noble}", "World Health Organization|Barnes and Noble")]
    [InlineData("Plato", "Plato")]
    [InlineData(" and ", "")]
    public void Names_are_taken_apart(string field, string names) => Assert.Equal(names, string.Join('|', BibTexNames.Read(field).Select(person => person.FileAs)));
}

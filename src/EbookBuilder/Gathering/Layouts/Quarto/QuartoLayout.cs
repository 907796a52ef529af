using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>A Quarto book or website (quarto.org): <c>_quarto.yml</c> with chapters, parts and appendices.</summary>
public sealed class QuartoLayout : ILayout
{
    /// <inheritdoc/>
    public string Name => "Quarto";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder) => SiteFolder.HoldingAny(folder, ["_quarto.yml", "_quarto.yaml"]) is not null;

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var findings = new List<Diagnostic>();
        var site = new SiteFolder(folder, SiteFolder.HoldingAny(folder, ["_quarto.yml", "_quarto.yaml"]) ?? "");
        var file = site.Full(site.Contains("_quarto.yml") ? "_quarto.yml" : "_quarto.yaml");
        var configuration = SettingsFile.Load(folder, file, findings);
        var book = configuration["book"].IsMapping ? configuration["book"] : configuration["website"];
        var nodes = new QuartoChapters(site, new(site, configuration["project"]["render"]), file, findings).Nodes(book, configuration["lang"].Text ?? book["lang"].Text ?? manifest.Languages.FirstOrDefault());
        return ScholarlyPlan.Of(Name, site, configuration, book, nodes, manifest, configuration["book"].IsMapping && IsNumbered(configuration), findings);
    }

    // Books number their sections unless they say otherwise, websites do not (quarto.org/docs/books/book-structure.html).
    private static bool IsNumbered(Setting configuration) =>
        (configuration["number-sections"].Truth ?? configuration["format"]["html"]["number-sections"].Truth ?? configuration["format"]["epub"]["number-sections"].Truth) != false;
}

namespace EbookBuilder.Gathering;

/// <summary>One kind of folder that people have: mdBook, MkDocs, Jekyll, ... Each is a small folder of its own under <c>Gathering/Layouts</c>.</summary>
public interface ILayout
{
    /// <summary>The name that <c>--verbose</c> shows: <c>mdBook</c>.</summary>
    string Name { get; }

    /// <summary>Whether the folder is of this kind.</summary>
    bool Recognises(BookFolder folder);

    /// <summary>Works out order, parts, titles and settings.</summary>
    /// <param name="folder">The book folder.</param>
    /// <param name="manifest">What book.yaml states, or the defaults; what it states wins over the layout's own configuration.</param>
    BookPlan Gather(BookFolder folder, BookManifest manifest);
}

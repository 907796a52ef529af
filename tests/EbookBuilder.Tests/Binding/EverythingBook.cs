namespace EbookBuilder.Tests.Binding;

/// <summary>A small book that asks for every page and every annotation there is.</summary>
internal static class EverythingBook
{
    public static BuiltBook Build() => BuiltBook.Of(new MemoryWorkspace { Epoch = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000) }
        .With("book/book.yaml", """
            title: The Book of Rivers
            author: Ada Brook
            language: en-GB
            publisher: Ford and Daughters
            date: 2024-05-12
            rights: © 2024 Ada Brook
            licence: CC BY-SA 4.0
            identifier: {isbn: 978-3-16-148410-0}
            contents: {page: 2, show: [author, date, reading-time, abstract]}
            front: [{file: preface.html, role: preface}]
            articles: [springs.html, deltas.html]
            sources: true
            lists: [figures, tables, listings]
            indexes: [term, author, tag, timeline]
            bibliography: rivers.bib
            glossary: words.yaml
            linked-from: true
            outside-links: notes
            """)
        .With("book/preface.html", "<h1>Before we start</h1><p>Bring boots.</p>")
        .With("book/springs.html", """
            <html><head><title>Springs</title><meta name="author" content="Ben Ford"><meta name="description" content="Where water comes out.">
            <link rel="canonical" href="https://example.org/springs"></head><body><h1>Springs</h1>
            <p>An <span class="index">aquifer</span> feeds a spring <span class="index" data-index-term="water!hard" data-index-see-also="lime">with lime</span>, as @moss2019 [p. 3] says and others deny [see @brook2020, ch. 2; -@moss2019].</p>
            <p>Read <a href="deltas.html">on</a>, or <a href="https://example.org/far/away">elsewhere</a>.</p>
            <figure><img src="map.png" alt="A map"><figcaption>Where springs rise</figcaption></figure>
            <figure><pre><code>rain()</code></pre><figcaption>How to make rain</figcaption></figure></body></html>
            """)
        .With("book/deltas.html", """
            <html lang="en"><head><title>Deltas</title><meta name="author" content="Cleo Weir"><meta name="keywords" content="mud"></head><body><h1>Deltas</h1>
            <p>The aquifer again. A <dfn>delta</dfn> grows by silt.</p>
            <table><caption>Silt by year</caption><tr><th>Year</th></tr><tr><td>2019</td></tr></table></body></html>
            """)
        .With("book/deltas.yaml", "licence: CC-BY-4.0\ndate: 2023-02-01\nsource: https://example.org/deltas\ntags: [mud, Silt]\n")
        .With("book/words.yaml", "aquifer: Rock that holds water.\nsilt: Fine mud.\n")
        .With("book/rivers.bib", """
            @book{brook2020, author = {Brook, Ada and Ford, Ben}, title = {Hard {W}ater}, publisher = {Ford \& Daughters}, address = {Wells}, year = 2020}
            @article{moss2019, author = {M{\"o}ss, Eva}, title = {On springs}, journal = {Annals of Mud}, volume = 4, number = 2, pages = {3--9}, year = 2019, doi = {10.1000/mud.4}}
            @book{uncited, author = {Nobody}, title = {Unread}, year = 1900}
            """)
        .With("book/map.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")));
}

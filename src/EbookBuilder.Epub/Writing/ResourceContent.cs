using System.Xml;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>What the manifest item of a stylesheet or a drawing must declare (EPUB 3.3, D.6.4 and D.6.5).</summary>
internal static class ResourceContent
{
    private const string Remote = "remote-resources", Scripted = "scripted";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CloseInput = true };

    /// <summary>The properties in their order; nothing for other media types, and for a drawing only what can be read of it.</summary>
    public static IReadOnlyList<string> Declarations(Resource resource) => resource.MediaType switch
    {
        "text/css" => OfStylesheet(resource),
        "image/svg+xml" => OfDrawing(resource),
        _ => [],
    };

    /// <summary>Whether a stylesheet, or a part of one, loads something from elsewhere: <c>url(...)</c> or <c>@import</c> with a scheme.</summary>
    public static bool LoadsRemote(string css)
    {
        foreach (var opening in new[] { "url(", "@import" })
        {
            for (var at = css.IndexOf(opening, StringComparison.OrdinalIgnoreCase); at >= 0; at = css.IndexOf(opening, at, StringComparison.OrdinalIgnoreCase))
            {
                at += opening.Length;
                var target = css.AsSpan(at).TrimStart(" \t\r\n\"'");
                if (target.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) return true;
            }
        }
        return false;
    }

    private static IReadOnlyList<string> OfStylesheet(Resource resource)
    {
        using var reader = new StreamReader(resource.Open());
        return LoadsRemote(reader.ReadToEnd()) ? [Remote] : [];
    }

    private static List<string> OfDrawing(Resource resource)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        try
        {
            using var reader = XmlReader.Create(resource.Open(), Settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element) NoteElement(reader, found);
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && LoadsRemote(reader.Value)) found.Add(Remote);
            }
        }
        catch (XmlException)
        {
            // A drawing that is not well-formed is the checker's to report; the writer takes bytes as they are.
        }
        return [.. found];
    }

    private static void NoteElement(XmlReader reader, SortedSet<string> found)
    {
        var element = reader.LocalName;
        if (element == "script") found.Add(Scripted);
        while (reader.MoveToNextAttribute())
        {
            var value = reader.Value.AsSpan().TrimStart();
            if (reader.NamespaceURI.Length == 0 && reader.LocalName.StartsWith("on", StringComparison.Ordinal)) found.Add(Scripted);
            else if (reader.LocalName == "href" && element != "a" && value.StartsWith("http", StringComparison.OrdinalIgnoreCase)) found.Add(Remote);
            else if (LoadsRemote(reader.Value)) found.Add(Remote);
        }
        reader.MoveToElement();
    }
}

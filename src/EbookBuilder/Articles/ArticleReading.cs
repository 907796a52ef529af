namespace EbookBuilder.Articles;

/// <summary>Reads one article of any format, with what is stated about it above its text or in a file beside it. A bad file becomes an article with an error and an empty body.</summary>
public static class ArticleReading
{
    /// <summary>Reads a file. What a sidecar states wins over front matter, and front matter over what the reader worked out.</summary>
    public static Article Read(SourceFile file, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        if (ArticleReaders.For(file) is not { } reader) return Refused(file.Path, Rules.UnknownFormat.At(new(file.Path), file.Extension));
        if (!IsArchive(file) && TextDecoding.LooksBinary(file.Bytes, out var kind)) return Refused(file.Path, Rules.BinaryFile.At(new(file.Path), kind));
        var stated = StatedMetadata.Above(file, context);
        var article = reader.Read(stated?.Rest ?? file, context);
        if (stated is not null) article = stated.ApplyTo(article);
        return StatedMetadata.Beside(file.Path, context.Folder) is { } sidecar ? sidecar.ApplyTo(article) : article;
    }

    /// <summary>Web archives are binary, or mail, and have readers that know it.</summary>
    private static bool IsArchive(SourceFile file) => file.Extension is ".webarchive" or ".mht" or ".mhtml";

    private static Article Refused(string path, Diagnostic why) => new() { Source = path, Metadata = new(), Body = Xhtml.Element("body"), Diagnostics = [why] };
}

using EbookBuilder.Epub;

namespace EbookBuilder.Cli;

/// <summary>Opens a book that a command was given, and says why where that cannot be done.</summary>
internal sealed class BookOpening(Terminal terminal, Workspace workspace)
{
    /// <summary>The book, or null where there is none to be read.</summary>
    public EpubBook? Read(string file)
    {
        try
        {
            if (workspace.IsFolder(file)) throw new IOException("it is a folder");
            return EpubReader.Read(workspace.OpenFile(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or EpubException)
        {
            var reason = fault switch
            {
                FileNotFoundException or DirectoryNotFoundException => "it is not there",
                EpubException epub => epub.Diagnostic.Message,
                _ => fault.Message.TrimEnd('.'),
            };
            terminal.Error.WriteLine($"ebook: \"{file}\" cannot be read: {reason}");
            return null;
        }
    }
}

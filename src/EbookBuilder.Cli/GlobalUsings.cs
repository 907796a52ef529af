global using System.Collections.Immutable;
global using EbookBuilder.Epub.Publication;

global using EbookBuilder.Epub.Publication;

global using System.Collections.Immutable;
global using System.Xml.Linq;
global using EbookBuilder.Epub.Publication;
global using EbookBuilder.Epub.Unicode;

namespace EbookBuilder;

/// <summary>Every finding of the pipeline. A code is never reused; docs/diagnostics.md explains each one.</summary>
public static class Rules
{
    // EB10xx: the book folder and its manifest.

    /// <summary>The source is not there.</summary>
    public static readonly Rule SourceNotFound = new("EB1000", Severity.Error, "\"{0}\" is neither a folder nor a file");

    /// <summary>The folder holds no article.</summary>
    public static readonly Rule NothingToBuild = new("EB1001", Severity.Error, "no articles found in \"{0}\"", "put .md, .txt or .html files into the folder, or name them in book.yaml");

    /// <summary>A configuration or data file of an existing layout.</summary>
    public static readonly Rule ConfigurationUnreadable = new("EB1020", Severity.Warning, "the configuration cannot be read: {0}", "what could be read of it is used");

    /// <summary>An entry of a project's own navigation without a page behind it.</summary>
    public static readonly Rule NavigationEntryMissing = new("EB1021", Severity.Warning, "the navigation names \"{0}\", which is not there");

    /// <summary>A page that its project does not publish.</summary>
    public static readonly Rule PageLeftOut = new("EB1022", Severity.Info, "left out, as on the project's own site: {0}");

    /// <summary>An article that a list of contents does not name.</summary>
    public static readonly Rule ArticleUnlisted = new("EB1023", Severity.Info, "{0} does not name the article; it stands behind those that it names", "add it to the list, or leave it out with exclude in book.yaml");

    /// <summary>A manifest that is no YAML.</summary>
    public static readonly Rule ManifestUnreadable = new("EB1002", Severity.Error, "the manifest cannot be read: {0}");

    /// <summary>A key that no manifest has.</summary>
    public static readonly Rule ManifestKeyUnknown = new("EB1003", Severity.Error, "unknown key \"{0}\"", "the nearest known key is \"{1}\"");

    /// <summary>A value of the wrong kind.</summary>
    public static readonly Rule ManifestValueWrong = new("EB1004", Severity.Error, "\"{0}\" must be {1}");

    /// <summary>A word where only some are known.</summary>
    public static readonly Rule ManifestWordUnknown = new("EB1005", Severity.Error, "\"{0}\" cannot be \"{1}\"", "the nearest known word is \"{2}\"");

    /// <summary>A date that is none.</summary>
    public static readonly Rule ManifestDateWrong = new("EB1006", Severity.Error, "\"{0}\" is no date", "write YYYY-MM-DD, YYYY-MM or YYYY");

    /// <summary>A language tag that is none.</summary>
    public static readonly Rule ManifestLanguageWrong = new("EB1007", Severity.Error, "\"{0}\" is no language tag", "write a tag of BCP 47, such as en, pt-BR or zh-Hant");

    /// <summary>An identifier that is none of its kind.</summary>
    public static readonly Rule ManifestIdentifierWrong = new("EB1008", Severity.Error, "\"{0}\" is not {1}");

    /// <summary>A file that the manifest names.</summary>
    public static readonly Rule ManifestFileMissing = new("EB1009", Severity.Error, "\"{0}\" is not in the book folder");

    /// <summary>A pattern without a match.</summary>
    public static readonly Rule ManifestPatternEmpty = new("EB1010", Severity.Warning, "no article fits \"{0}\"");

    /// <summary>An article that is listed twice.</summary>
    public static readonly Rule ManifestArticleTwice = new("EB1011", Severity.Warning, "\"{0}\" is listed before; it stands in the book once");

    // EB11xx: reading one article.

    /// <summary>A file could not be read.</summary>
    public static readonly Rule UnreadableFile = new("EB1101", Severity.Error, "the file cannot be read: {0}");

    /// <summary>A file with the name of a text that holds something else.</summary>
    public static readonly Rule BinaryFile = new("EB1102", Severity.Error, "the file is not text ({0})", "leave it out, or give the article in Markdown, HTML or plain text");

    /// <summary>A file of a format that no reader takes.</summary>
    public static readonly Rule UnknownFormat = new("EB1103", Severity.Error, "articles of this kind cannot be read (\"{0}\")", "give the article in Markdown, HTML or plain text");

    /// <summary>Front matter that its own notation does not allow.</summary>
    public static readonly Rule BrokenFrontMatter = new("EB1110", Severity.Warning, "the front matter is not sound {0}: {1}", "what can be read of it is used; a value with a colon or a special character in front belongs into quotes");

    /// <summary>Front matter without an end.</summary>
    public static readonly Rule FrontMatterNotClosed = new("EB1111", Severity.Warning, "the front matter is not closed", "put a line {0} behind its last key");

    /// <summary>A key that is there twice.</summary>
    public static readonly Rule DuplicateKey = new("EB1112", Severity.Warning, "the key \"{0}\" also stands in line {1}", "the later one counts");

    /// <summary>A date that is none, or could be two.</summary>
    public static readonly Rule DateNotUnderstood = new("EB1113", Severity.Warning, "\"{0}\" is no date that can be understood", "write it as YYYY-MM-DD");

    /// <summary>A language that is no BCP 47 tag.</summary>
    public static readonly Rule LanguageNotUnderstood = new("EB1114", Severity.Warning, "\"{0}\" is no language tag", "write it as BCP 47 has it: en, pt-BR, zh-Hans");

    /// <summary>A note without a call.</summary>
    public static readonly Rule NoteNeverCalled = new("EB1120", Severity.Warning, "nothing calls the note \"{0}\"", "put [^{0}] where it belongs; until then it stands at the end of the article");

    /// <summary>A call without a note.</summary>
    public static readonly Rule NoteMissing = new("EB1122", Severity.Warning, "the note \"{0}\" is not in the article", "write it on a line of its own: [^{0}]: ...");

    /// <summary>A second note of the same name.</summary>
    public static readonly Rule NoteDefinedTwice = new("EB1121", Severity.Warning, "the note \"{0}\" is there already", "give it another name; until then it stands at the end of the article");

    /// <summary>The encoding was worked out from the bytes.</summary>
    public static readonly Rule EncodingGuessed = new("EB1150", Severity.Info, "no encoding is stated and the file is not sound UTF-8; read as {0}", "save the file as UTF-8 if words look wrong");

    /// <summary>Characters that XML forbids.</summary>
    public static readonly Rule ControlCharactersRemoved = new("EB1151", Severity.Info, "{0:control character} left out");

    /// <summary>A draft that nothing keeps out of the book: the layout of a site leaves drafts out, a plain folder of articles does not lose one silently.</summary>
    public static readonly Rule DraftIncluded = new("EB1190", Severity.Warning, "the article calls itself a draft and is in the book all the same", "name it under exclude: in book.yaml to leave it out");

    // EB12xx: links and images.

    /// <summary>An image that is not there.</summary>
    public static readonly Rule ImageNotFound = new("EB1203", Severity.Warning, "image \"{0}\" not found", "its alternative text stands in its place");

    /// <summary>A link to a file that is not there.</summary>
    public static readonly Rule LinkNotFound = new("EB1201", Severity.Warning, "the link \"{0}\" leads to no article and no file", "{1}");

    /// <summary>A link to a place that the article has not.</summary>
    public static readonly Rule HeadingNotFound = new("EB1202", Severity.Warning, "\"{0}\": the article has no heading or id \"{1}\"", "the link leads to the beginning of the article");

    /// <summary>A link inside one article to a place that it has not.</summary>
    public static readonly Rule AnchorNotFound = new("EB1204", Severity.Warning, "\"{0}\" has no heading or id \"{1}\"", "{2}");

    /// <summary>A link to a file that cannot be part of a book.</summary>
    public static readonly Rule LinkToFileOutsideBook = new("EB1205", Severity.Warning, "\"{0}\" is not part of the book; the text of the link stays", "name the web address of the file, or add the article to the book");

    /// <summary>A link that climbs out of the book folder.</summary>
    public static readonly Rule LinkLeavesFolder = new("EB1206", Severity.Warning, "\"{0}\" leads out of the book folder; the text of the link stays");

    /// <summary>A link that no reader could follow.</summary>
    public static readonly Rule UnusableLink = new("EB1207", Severity.Warning, "\"{0}\" is no address that a reader can open; the text of the link stays");

    /// <summary>An image in a format that e-readers do not show.</summary>
    public static readonly Rule ImageFormatUnknown = new("EB1208", Severity.Warning, "\"{0}\" is no PNG, JPEG, GIF, SVG, WebP, BMP or ICO image; its alternative text stands in its place", "save it as PNG or JPEG");

    /// <summary>An image that lies on the web.</summary>
    public static readonly Rule ImageOnTheWeb = new("EB1209", Severity.Warning, "image \"{0}\" lies on the web; its alternative text stands in its place", "save the image beside the article");

    /// <summary>An image that cannot be read.</summary>
    public static readonly Rule ImageUnreadable = new("EB1210", Severity.Warning, "image \"{0}\" cannot be read; its alternative text stands in its place");

    /// <summary>An image in a format that not every reader shows.</summary>
    public static readonly Rule ImageConverted = new("EB1212", Severity.Info, "\"{0}\" is in a format that not every reader shows; the book has it as PNG or JPEG");

    /// <summary>An animation in a format that not every reader shows.</summary>
    public static readonly Rule AnimationStilled = new("EB1213", Severity.Warning, "the animation \"{0}\" is in a format that not every reader shows; the book has its first picture", "save it as GIF to keep it moving");

    /// <summary>An image that would take too much memory.</summary>
    public static readonly Rule ImageTooLarge = new("EB1214", Severity.Warning, "image \"{0}\" is too large to be converted; its alternative text stands in its place", "make it smaller, or save it as PNG or JPEG");

    /// <summary>An image that would have to be converted, on a machine where nothing can do it.</summary>
    public static readonly Rule ImageLibraryMissing = new("EB1215", Severity.Warning, "image \"{0}\" cannot be converted, for libSkiaSharp is not there; its alternative text stands in its place", "put the library back beside the program, or save the image as PNG or JPEG");

    /// <summary>A cross reference by a label that nothing has.</summary>
    public static readonly Rule LabelNotFound = new("EB1216", Severity.Warning, "nothing in the book is labelled \"{1}\"; the reference stays as it is written", "{2}");

    // EB13xx: the structure of chapters.

    /// <summary>A bibliography that cannot be read, or not as a whole.</summary>
    public static readonly Rule BibliographyUnreadable = new("EB1350", Severity.Warning, "the bibliography cannot be read: {0}", "what can be read of it is used");

    /// <summary>A citation of what no bibliography has.</summary>
    public static readonly Rule CitationUnknown = new("EB1351", Severity.Warning, "no bibliography has an entry \"{0}\"", "{1}");

    /// <summary>A citation style that is not known.</summary>
    public static readonly Rule CitationStyleUnknown = new("EB1352", Severity.Warning, "there is no citation style \"{0}\"; author-date is used", "write author-date or numeric");

    /// <summary>A glossary in YAML that is no map of terms.</summary>
    public static readonly Rule GlossaryUnreadable = new("EB1353", Severity.Warning, "the glossary cannot be read: {0}", "write a line TERM: DEFINITION for each term");

    // EB14xx: repairs of plain text.

    /// <summary>Page numbers and running lines.</summary>
    public static readonly Rule PageFurnitureRemoved = new("EB1400", Severity.Info, "taken out of the flow: {0}, {1:time} ({2:line})");

    /// <summary>Words cut at a line end.</summary>
    public static readonly Rule HyphensMended = new("EB1401", Severity.Info, "words made whole that were cut at a line end: {0}");

    /// <summary>Ligatures.</summary>
    public static readonly Rule LigaturesMended = new("EB1402", Severity.Info, "ligatures taken apart: {0}");

    /// <summary>Soft hyphens.</summary>
    public static readonly Rule SoftHyphensRemoved = new("EB1403", Severity.Info, "soft hyphens left out: {0}");

    /// <summary>Odd blanks.</summary>
    public static readonly Rule OddSpacesMended = new("EB1404", Severity.Info, "odd blanks and invisible characters mended: {0}");

    /// <summary>Text read in the wrong encoding.</summary>
    public static readonly Rule MojibakeMended = new("EB1405", Severity.Info, "letters mended that had been read in the wrong encoding: {0}");

    /// <summary>Direction marks of a PDF.</summary>
    public static readonly Rule DirectionMarksResolved = new("EB1406", Severity.Info, "direction marks resolved: {0}");

    /// <summary>Letters and accents apart.</summary>
    public static readonly Rule LettersComposed = new("EB1407", Severity.Info, "letters and their accents were put together (NFC)");

    /// <summary>The head and the licence that Project Gutenberg puts around a text.</summary>
    public static readonly Rule GutenbergFrameLeftOut = new("EB1408", Severity.Info, "Project Gutenberg's head and licence are left out: {0:word} ({1:line})");

    /// <summary>Field names of a message, and other words that only announce what is shown in its own way.</summary>
    public static readonly Rule LabelsLeftOut = new("EB1409", Severity.Info, "left out, since what they announce is shown in its own way: {0}");

    /// <summary>A line above a plain text that says otherwise than front matter or a sidecar.</summary>
    public static readonly Rule StatedInstead = new("EB1410", Severity.Info, "left out, since {0} is stated elsewhere: \"{1}\"");

    /// <summary>Hebrew, Arabic or Persian in the order in which a page shows it.</summary>
    public static readonly Rule LinesTurned = new("EB1411", Severity.Info, "lines turned round whose letters stood from left to right: {0}");

    // EB15xx: extraction of web pages.

    /// <summary>A player or a frame of a page.</summary>
    public static readonly Rule MediaBecameLink = new("EB1501", Severity.Info, "{0} became a link to {1}");

    /// <summary>What stood around the article of a page, or in it, and is no part of it.</summary>
    public static readonly Rule FurnitureLeftOut = new("EB1502", Severity.Info, "{0} left out: {1:word} in {2:place}", "set extract: false for the article to keep everything");

    /// <summary>A drawing in a page that refers to things outside of it.</summary>
    public static readonly Rule DrawingLeftOut = new("EB1503", Severity.Info, "a drawing is left out: it draws nothing by itself", "save the drawing as a file and show it with img");

    /// <summary>Images that were not saved with the page.</summary>
    public static readonly Rule RemoteImages = new("EB1504", Severity.Info, "not saved with the page: {0:image}; captions or alternative texts stand there instead", "save the page with its images (\"complete web page\" or SingleFile)");

    /// <summary>A web archive (.mht, .mhtml, .webarchive) without a page in it.</summary>
    public static readonly Rule ArchiveWithoutPage = new("EB1505", Severity.Error, "no page can be read from this web archive", "open it in a browser and save the page as HTML");

    /// <summary>A page of megabytes in thousands of nested boxes.</summary>
    public static readonly Rule PageTooLarge = new("EB1506", Severity.Warning, "the page is too large to look for its article; all of it is in the book", "save the article alone, for instance from the browser's reading view");

    /// <summary>Numbers of printed pages in the text.</summary>
    public static readonly Rule PageNumbersBecameMarks = new("EB1507", Severity.Info, "{0:page number} in the text became {0:page break}");

    // EB16xx: template constructs of existing layouts.

    /// <summary>A template construct that asks for a program.</summary>
    public static readonly Rule TemplateNotCarriedOut = new("EB1600", Severity.Warning, "\"{0}\" cannot be carried out and was left out", "write what it makes into the article, or leave the article out");

    /// <summary>A template construct without its end.</summary>
    public static readonly Rule TemplateNotClosed = new("EB1601", Severity.Warning, "\"{0}\" is not closed");

    /// <summary>A file that is to be included.</summary>
    public static readonly Rule IncludeNotFound = new("EB1602", Severity.Warning, "\"{0}\" is not there to be included");

    /// <summary>A variable of a template.</summary>
    public static readonly Rule TemplateValueUnknown = new("EB1603", Severity.Info, "nothing states \"{0}\"; it stands for nothing");

    /// <summary>A page that a template construct names.</summary>
    public static readonly Rule TemplateLinkDead = new("EB1604", Severity.Warning, "\"{0}\" names no page of the project");

    /// <summary>Templates that grow without end.</summary>
    public static readonly Rule TemplateTooLarge = new("EB1605", Severity.Warning, "the templates of this article make too much text or include each other; the rest was left out");

    /// <summary>A component or paired shortcode that is drawn by a program.</summary>
    public static readonly Rule WrapperTakenOff = new("EB1606", Severity.Info, "\"{0}\" is drawn by the site's own program; what it holds stays");

    /// <summary>Raw TeX in pandoc's Markdown.</summary>
    public static readonly Rule RawTexLeftOut = new("EB1620", Severity.Info, "\"{0}\" is for another output and was left out");

    /// <summary>A note that a wiki link names.</summary>
    public static readonly Rule NoteNotFound = new("EB1610", Severity.Warning, "there is no note \"{0}\"; the link became plain text");

    // EB17xx: metadata.

    // EB19xx: packaging and output.

    /// <summary>The book could not be written.</summary>
    public static readonly Rule NotWritten = new("EB1901", Severity.Error, "the book cannot be written to \"{0}\": {1}", "what stood there before stands there still");

    /// <summary>The book would take the place of one of its own sources.</summary>
    public static readonly Rule WouldReplaceSource = new("EB1902", Severity.Error, "the book would take the place of its own source \"{0}\"", "give it another name with --output");

    /// <summary>A style that is neither built in nor a file of the book folder.</summary>
    public static readonly Rule StyleNotFound = new("EB1910", Severity.Warning, "there is no style and no stylesheet \"{0}\"; the plain style is used", "styles: plain; or the path of a .css file in the book folder");

    /// <summary>A stylesheet that would load files.</summary>
    public static readonly Rule StyleLoadsFiles = new("EB1911", Severity.Warning, "what the stylesheet loads (@import, @font-face, url()) is left out");

    // EB195x: the words of the articles against those of the book.

    /// <summary>Words of an article that are not in its book, and no finding says why.</summary>
    public static readonly Rule PassageLost = new("EB1950", Severity.Error, "not in the book: \"{0}\" (words: {1})", "build the book again; if the passage is still missing, the fault is ours");

    /// <summary>Words of an article that are not in its book, as another finding says.</summary>
    public static readonly Rule PassageLeftOut = new("EB1951", Severity.Info, "left out, as {2} says: \"{0}\" (words: {1})");
}

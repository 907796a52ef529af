namespace EbookBuilder.Check;

/// <summary>Every rule that is checked, under EPUBCheck's id for it. Several rules share RSC-005, which stands for all that a schema would say.</summary>
public static class CheckRules
{
    // OCF: the container.

    /// <summary>The file ends before its first header does.</summary>
    public static readonly CheckRule HeaderUnreadable = new("PKG-003", Severity.Error, "the file is too short to be an EPUB");

    /// <summary>The file does not start as an archive does.</summary>
    public static readonly CheckRule HeaderDamaged = new("PKG-004", Severity.Error, "the file is no ZIP archive");

    /// <summary>A program that looks at fixed offsets would miss it.</summary>
    public static readonly CheckRule MimetypeExtraField = new("PKG-005", Severity.Error, "the entry \"mimetype\" has an extra field");

    /// <summary>OCF 3.3, 4.3.</summary>
    public static readonly CheckRule MimetypeNotFirst = new("PKG-006", Severity.Error, "the first entry of the archive is not \"mimetype\"");

    /// <summary>OCF 3.3, 4.3.</summary>
    public static readonly CheckRule MimetypeContent = new("PKG-007", Severity.Error, "\"mimetype\" is compressed or does not say application/epub+zip");

    /// <summary>Damaged, encrypted or a bomb.</summary>
    public static readonly CheckRule Unreadable = new("PKG-008", Severity.Error, "\"{0}\" cannot be unpacked");

    /// <summary>OCF 3.3, 4.2.3.</summary>
    public static readonly CheckRule NameForbidden = new("PKG-009", Severity.Error, "the file name \"{0}\" uses characters that are not allowed: {1}");

    /// <summary>OCF 3.3, 4.2.3.</summary>
    public static readonly CheckRule NameWithBlank = new("PKG-010", Severity.Warning, "the file name \"{0}\" has a blank in it");

    /// <summary>OCF 3.3, 4.2.3.</summary>
    public static readonly CheckRule NameEndsWithStop = new("PKG-011", Severity.Error, "the file name \"{0}\" ends with a full stop");

    /// <summary>OCF 3.3, 4.2.3.</summary>
    public static readonly CheckRule NameTwice = new("OPF-060", Severity.Error, "the file name \"{0}\" is there twice, case and composition of letters apart");

    /// <summary>OCF 3.3, 4.2.3.</summary>
    public static readonly CheckRule NameNotUtf8 = new("PKG-027", Severity.Error, "the file name is not in UTF-8");

    /// <summary>OCF 3.3, 4.2.6.3.1.</summary>
    public static readonly CheckRule ContainerMissing = new("RSC-002", Severity.Error, "META-INF/container.xml is not there");

    /// <summary>OCF 3.3, 4.2.6.3.1.</summary>
    public static readonly CheckRule PackageNotNamed = new("RSC-003", Severity.Error, "the container document names no package document");

    /// <summary>OCF 3.3, 4.2.6.3.1.</summary>
    public static readonly CheckRule PackagePathMissing = new("OPF-016", Severity.Error, "the attribute \"full-path\" of \"rootfile\" is missing");

    /// <summary>OCF 3.3, 4.2.6.3.1.</summary>
    public static readonly CheckRule PackagePathEmpty = new("OPF-017", Severity.Error, "the attribute \"full-path\" of \"rootfile\" is empty");

    /// <summary>OCF 3.3, 4.2.6.3.1.</summary>
    public static readonly CheckRule PackageMissing = new("OPF-002", Severity.Error, "the package document \"{0}\" is not there");

    // XML of any kind.

    /// <summary>Nothing is known of what stands behind the fault.</summary>
    public static readonly CheckRule NotWellFormed = new("RSC-016", Severity.Error, "the file is not well-formed XML: {0}");

    /// <summary>EPUB 3.3, 3.9.</summary>
    public static readonly CheckRule XmlInUtf16 = new("RSC-027", Severity.Warning, "the file is in UTF-16; UTF-8 is what every reading system expects");

    /// <summary>EPUB 3.3, 3.9.</summary>
    public static readonly CheckRule XmlEncoding = new("RSC-028", Severity.Error, "the encoding {0} is neither UTF-8 nor UTF-16");

    /// <summary>EPUB 3.3, 3.9.</summary>
    public static readonly CheckRule XmlVersion = new("HTM-001", Severity.Error, "the file is XML 1.1; EPUB needs XML 1.0");

    /// <summary>XML 1.0, validity of ID.</summary>
    public static readonly CheckRule IdTwice = new("RSC-005", Severity.Error, "the id \"{0}\" is there twice");

    /// <summary>An id is not empty and has no blanks.</summary>
    public static readonly CheckRule IdMalformed = new("RSC-005", Severity.Error, "\"{0}\" is no id");

    /// <summary>The schema of the document.</summary>
    public static readonly CheckRule AttributeMissing = new("RSC-005", Severity.Error, "the attribute \"{0}\" of \"{1}\" is missing");

    /// <summary>The schema of the document.</summary>
    public static readonly CheckRule ElementMissing = new("RSC-005", Severity.Error, "the element \"{0}\" in \"{1}\" is missing");

    /// <summary>The schema of the document.</summary>
    public static readonly CheckRule ElementEmpty = new("RSC-005", Severity.Error, "the element \"{0}\" is empty");

    /// <summary>EPUB 3.3, 6.</summary>
    public static readonly CheckRule RootUnfit = new("RSC-005", Severity.Error, "the document starts with \"{0}\" instead of \"{1}\"");

    // The package document.

    /// <summary>EPUB 3.3, 5.4.</summary>
    public static readonly CheckRule NoPackageElement = new("RSC-005", Severity.Error, "the document starts with \"{0}\" instead of the \"package\" of OPF");

    /// <summary>EPUB 3.3, 5.4.</summary>
    public static readonly CheckRule VersionUnknown = new("OPF-001", Severity.Error, "the version \"{0}\" is neither 2.0 nor 3.0");

    /// <summary>EPUB 3.3, 5.4.</summary>
    public static readonly CheckRule UniqueIdentifierMissing = new("OPF-048", Severity.Error, "the attribute \"unique-identifier\" of \"package\" is missing");

    /// <summary>EPUB 3.3, 5.4.</summary>
    public static readonly CheckRule UniqueIdentifierUnknown = new("OPF-030", Severity.Error, "no identifier has the id \"{0}\" that \"unique-identifier\" names");

    /// <summary>BCP 47.</summary>
    public static readonly CheckRule LanguageMalformed = new("OPF-092", Severity.Error, "\"{0}\" is no language tag");

    /// <summary>EPUB 3.3, 5.5.5.</summary>
    public static readonly CheckRule ModifiedOnce = new("RSC-005", Severity.Error, "there must be one dcterms:modified for the whole; there are {0}");

    /// <summary>EPUB 3.3, 5.5.5.</summary>
    public static readonly CheckRule ModifiedForm = new("RSC-005", Severity.Error, "dcterms:modified is \"{0}\"; its form is CCYY-MM-DDThh:mm:ssZ");

    /// <summary>EPUB 3.3, 5.5.3.2.3.</summary>
    public static readonly CheckRule DateForm = new("OPF-053", Severity.Warning, "the date \"{0}\" does not follow ISO 8601");

    /// <summary>EPUB 3.3, 5.3.6.</summary>
    public static readonly CheckRule RefinesNothing = new("RSC-005", Severity.Error, "\"refines\" names \"{0}\", which is no id of the package document");

    /// <summary>EPUB 3.3, 5.6.2.</summary>
    public static readonly CheckRule ItemMissing = new("RSC-001", Severity.Error, "the file \"{0}\" is not in the container");

    /// <summary>EPUB 3.3, 5.6.2.</summary>
    public static readonly CheckRule ItemTwice = new("OPF-074", Severity.Error, "the file \"{0}\" is listed by two items");

    /// <summary>EPUB 3.3, 5.6.2.</summary>
    public static readonly CheckRule ItemWithFragment = new("OPF-091", Severity.Error, "the href of the item \"{0}\" has a fragment");

    /// <summary>EPUB 3.3, 5.6.1.</summary>
    public static readonly CheckRule ItemIsPackage = new("OPF-099", Severity.Error, "the manifest lists the package document itself");

    /// <summary>OCF 3.3, 4.2.6.</summary>
    public static readonly CheckRule ItemInMetaInf = new("PKG-025", Severity.Error, "the file \"{0}\" lies in META-INF");

    /// <summary>EPUB 3.3, 5.6.2.</summary>
    public static readonly CheckRule FallbackUnknown = new("OPF-040", Severity.Error, "the fallback \"{0}\" is no item");

    /// <summary>EPUB 3.3, 5.6.2.</summary>
    public static readonly CheckRule FallbackCircle = new("OPF-045", Severity.Error, "the fallbacks run in a circle");

    /// <summary>EPUB 3.3, appendix D.3.</summary>
    public static readonly CheckRule PropertyUnknown = new("OPF-027", Severity.Error, "the property \"{0}\" does not exist");

    /// <summary>EPUB 3.3, appendix D.3.</summary>
    public static readonly CheckRule PropertyUnfit = new("OPF-012", Severity.Error, "the property \"{0}\" does not fit the type {1}");

    /// <summary>EPUB 3.3, 5.6.2.</summary>
    public static readonly CheckRule NavigationOnce = new("RSC-005", Severity.Error, "one item must have the property \"nav\"; there are {0}");

    /// <summary>EPUB 3.3, appendix D.3.</summary>
    public static readonly CheckRule CoverOnce = new("RSC-005", Severity.Error, "more than one item has the property \"cover-image\"");

    /// <summary>EPUB 3.3, 5.7.2.</summary>
    public static readonly CheckRule NothingLinear = new("OPF-033", Severity.Error, "nothing in the spine is linear");

    /// <summary>EPUB 3.3, 5.7.3.</summary>
    public static readonly CheckRule ItemrefUnknown = new("OPF-049", Severity.Error, "the itemref names \"{0}\", which is no item");

    /// <summary>EPUB 3.3, 5.7.3.</summary>
    public static readonly CheckRule ItemrefTwice = new("RSC-005", Severity.Error, "the item \"{0}\" is in the spine twice");

    /// <summary>OPF 2.0.1, 2.4.</summary>
    public static readonly CheckRule ItemrefTwiceEpub2 = new("OPF-034", Severity.Error, "the item \"{0}\" is in the spine twice");

    /// <summary>EPUB 3.3, 5.7.3.</summary>
    public static readonly CheckRule SpineForeign = new("OPF-043", Severity.Error, "the item \"{0}\" is in the spine, is of type {1}, and has no content document to fall back to");

    /// <summary>EPUB 3.3, 5.7.2.</summary>
    public static readonly CheckRule SpineToc = new("OPF-050", Severity.Error, "the attribute \"toc\" names \"{0}\", which is no NCX");

    /// <summary>EPUB 3.3, 5.7.3.</summary>
    public static readonly CheckRule NonLinearUnreachable = new("OPF-096", Severity.Error, "the non-linear document \"{0}\" is reached by no link");

    // References.

    /// <summary>WHATWG URL.</summary>
    public static readonly CheckRule UrlUnparseable = new("RSC-020", Severity.Error, "the URL \"{0}\" cannot be parsed");

    /// <summary>OCF 3.3, 4.2.5.</summary>
    public static readonly CheckRule UrlLeaves = new("RSC-026", Severity.Error, "the URL \"{0}\" leaves the container");

    /// <summary>EPUB 3.3, 3.7.</summary>
    public static readonly CheckRule DataUrl = new("RSC-029", Severity.Error, "a data: URL is not allowed for {0}");

    /// <summary>EPUB 3.3, 3.8.</summary>
    public static readonly CheckRule FileUrl = new("RSC-030", Severity.Error, "the file: URL \"{0}\" is not allowed");

    /// <summary>EPUB 3.3, 3.5.</summary>
    public static readonly CheckRule UrlWithQuery = new("RSC-033", Severity.Error, "the relative URL \"{0}\" has a query");

    /// <summary>EPUB 3.3, 3.6.</summary>
    public static readonly CheckRule RemoteResource = new("RSC-006", Severity.Error, "\"{0}\" must travel in the book and lies on the web");

    /// <summary>EPUB 3.3, 3.5.</summary>
    public static readonly CheckRule TargetMissing = new("RSC-007", Severity.Error, "the file \"{0}\" is not in the container");

    /// <summary>EPUB 3.3, 5.6.1.</summary>
    public static readonly CheckRule TargetUnlisted = new("RSC-008", Severity.Error, "the file \"{0}\" is not in the manifest");

    /// <summary>EPUB 3.3, 3.4.</summary>
    public static readonly CheckRule LinkToForeign = new("RSC-010", Severity.Error, "the link leads to \"{0}\", which is of type {1} and no content document");

    /// <summary>EPUB 3.3, 5.7.1.</summary>
    public static readonly CheckRule LinkNotInSpine = new("RSC-011", Severity.Error, "the link leads to \"{0}\", which is not in the spine");

    /// <summary>EPUB 3.3, 3.5.</summary>
    public static readonly CheckRule FragmentMissing = new("RSC-012", Severity.Error, "the id \"{0}\" is not in \"{1}\"");

    /// <summary>EPUB 3.3, 3.5.</summary>
    public static readonly CheckRule StyleFragment = new("RSC-013", Severity.Error, "the stylesheet reference \"{0}\" has a fragment");

    /// <summary>EPUB 3.3, 5.6.2.</summary>
    public static readonly CheckRule PropertyNeeded = new("OPF-014", Severity.Error, "the item needs the property \"{0}\" for what is in it");

    /// <summary>EPUB 3.3, 5.6.2.</summary>
    public static readonly CheckRule PropertyUntrue = new("OPF-015", Severity.Error, "the item has the property \"{0}\" for which there is nothing in it");

    /// <summary>EPUB 3.3, 5.6.2.</summary>
    public static readonly CheckRule NothingRemote = new("OPF-018", Severity.Warning, "the item has the property \"remote-resources\" and uses none");

    // Content documents, stylesheets, images.

    /// <summary>EPUB 3.3, 6.1.2.</summary>
    public static readonly CheckRule DocumentTypeForeign = new("HTM-004", Severity.Error, "the document type is not that of HTML (<!DOCTYPE html>)");

    /// <summary>EPUB 3.3, 6.1.1.</summary>
    public static readonly CheckRule ContentInUtf16 = new("HTM-058", Severity.Error, "the document is in UTF-16 instead of UTF-8");

    /// <summary>HTML, the head element.</summary>
    public static readonly CheckRule TitleMissing = new("RSC-017", Severity.Warning, "the head has no title");

    /// <summary>HTML, the a element.</summary>
    public static readonly CheckRule LinkInLink = new("RSC-005", Severity.Error, "a link stands in a link");

    /// <summary>HTML, the lang and xml:lang attributes.</summary>
    public static readonly CheckRule LanguagesDiffer = new("RSC-005", Severity.Error, "lang is \"{0}\" and xml:lang is \"{1}\"");

    /// <summary>EPUB 3.3, 6.3.1.2.</summary>
    public static readonly CheckRule StyleProperty = new("CSS-001", Severity.Error, "the property \"{0}\" does not belong into a stylesheet of EPUB");

    /// <summary>CSS, url().</summary>
    public static readonly CheckRule StyleUrlEmpty = new("CSS-002", Severity.Error, "an empty URL in a stylesheet");

    /// <summary>EPUB 3.3, 6.3.</summary>
    public static readonly CheckRule StyleInUtf16 = new("CSS-003", Severity.Warning, "the stylesheet is in UTF-16");

    /// <summary>Corrupted, or no image at all.</summary>
    public static readonly CheckRule ImageDamaged = new("PKG-021", Severity.Error, "the image cannot be read: its bytes are of no image ({0})");

    /// <summary>EPUB 3.3, 5.6.2.</summary>
    public static readonly CheckRule ImageTypeWrong = new("OPF-029", Severity.Error, "the manifest says {0}, the bytes of the image say {1}");

    /// <summary>Systems that go by extensions would not show it.</summary>
    public static readonly CheckRule ImageExtension = new("PKG-022", Severity.Warning, "the extension does not fit the image, which is {0}");

    // Navigation.

    /// <summary>EPUB 3.3, 7.4.1.</summary>
    public static readonly CheckRule ContentsOnce = new("RSC-005", Severity.Error, "there must be one nav of type \"toc\"; there are {0}");

    /// <summary>EPUB 3.3, 7.4.</summary>
    public static readonly CheckRule NavTwice = new("RSC-005", Severity.Error, "there is more than one nav of type \"{0}\"");

    /// <summary>EPUB 3.3, 7.3.</summary>
    public static readonly CheckRule NavList = new("RSC-005", Severity.Error, "a nav must have one list (ol)");

    /// <summary>EPUB 3.3, 7.3.</summary>
    public static readonly CheckRule NavLabel = new("RSC-005", Severity.Error, "an entry must start with a link or a heading (a, span)");

    /// <summary>EPUB 3.3, 7.3.</summary>
    public static readonly CheckRule NavHeading = new("RSC-005", Severity.Error, "a heading without a link must have entries below it");

    /// <summary>EPUB 3.3, 7.4.</summary>
    public static readonly CheckRule NavRemote = new("NAV-010", Severity.Error, "the entry leads out of the book: \"{0}\"");

    /// <summary>EPUB 3.3, 7.4.1.</summary>
    public static readonly CheckRule NavOrder = new("NAV-011", Severity.Warning, "the entry for \"{0}\" goes back against the reading order");

    /// <summary>OPF 2.0.1, 2.4.1.</summary>
    public static readonly CheckRule NcxIdentifier = new("NCX-001", Severity.Error, "the NCX is for the identifier \"{0}\", the package has \"{1}\"");
}

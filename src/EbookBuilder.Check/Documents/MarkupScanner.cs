using System.Xml;

namespace EbookBuilder.Check.Documents;

/// <summary>Reads one XHTML, SVG or NCX document from end to end, once, and notes ids, references and what its content needs.</summary>
internal sealed class MarkupScanner
{
    private const string Xhtml = "http://www.w3.org/1999/xhtml", Svg = "http://www.w3.org/2000/svg", MathML = "http://www.w3.org/1998/Math/MathML",
        Ops = "http://www.idpf.org/2007/ops", XLink = "http://www.w3.org/1999/xlink";

    private readonly DocumentScan _scan;
    private readonly XmlReader _reader;
    private readonly IXmlLineInfo _line;
    private readonly bool _isEpub3;

    // Depths at which something is open; -1: it is not.
    private int _link = -1, _fallback = -1, _title = -1, _style = -1;
    private bool _titleSeen, _titleText, _objectIsMedia;

    private MarkupScanner(DocumentScan scan, XmlReader reader, bool isEpub3) => (_scan, _reader, _line, _isEpub3) = (scan, reader, (IXmlLineInfo)reader, isEpub3);

    public static void Scan(DocumentScan scan, byte[] content, bool isEpub3)
    {
        if (DocumentEncoding.Judge(content, scan.Path, isContent: scan.Item.IsXhtml || scan.Item.IsSvg) is { } verdict)
        {
            scan.Findings.Add(verdict.Finding);
            if (verdict.IsFinal) return;
        }
        try
        {
            using var reader = StrictXml.Open(content);
            new MarkupScanner(scan, reader, isEpub3).Run();
            scan.IsComplete = true;
        }
        catch (XmlException fault)
        {
            scan.Findings.Add(CheckRules.NotWellFormed.At(XmlPlace.Of(fault, scan.Path), XmlPlace.Reason(fault)));
        }
    }

    // The reader counts a tag from its name.
    private Location Here => new(_scan.Path, _line.LineNumber, Math.Max(1, _line.LinePosition - (_reader.NodeType == XmlNodeType.EndElement ? 2 : 1)));

    private void Run()
    {
        var root = true;
        while (_reader.Read())
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.DocumentType when _isEpub3:
                    DocumentType();
                    break;
                case XmlNodeType.Element:
                    if (root) Root();
                    root = false;
                    Element();
                    break;
                case XmlNodeType.EndElement:
                    Close();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when _title >= 0:
                    _titleText |= !string.IsNullOrWhiteSpace(_reader.Value);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when _style >= 0:
                    StyleScanner.Scan(_scan, _reader.Value, new(_scan.Path, _line.LineNumber, _line.LinePosition), isSheet: true);
                    break;
            }
        }
    }

    private void DocumentType()
    {
        var (publicId, systemId) = (_reader.GetAttribute("PUBLIC"), _reader.GetAttribute("SYSTEM"));
        if (_scan.Item.IsXhtml && (publicId is not null || systemId is not (null or "about:legacy-compat"))) _scan.Findings.Add(CheckRules.DocumentTypeForeign.At(Here));
    }

    private void Root()
    {
        if (_scan.Item.IsXhtml && (_reader.LocalName != "html" || _reader.NamespaceURI != Xhtml)) _scan.Findings.Add(CheckRules.RootUnfit.At(Here, _reader.LocalName, "html"));
        if (_scan.Item.IsSvg && (_reader.LocalName != "svg" || _reader.NamespaceURI != Svg)) _scan.Findings.Add(CheckRules.RootUnfit.At(Here, _reader.LocalName, "svg"));
    }

    private void Element()
    {
        var (space, name, depth, here, isEmpty) = (_reader.NamespaceURI, _reader.LocalName, _reader.Depth, Here, _reader.IsEmptyElement);
        if (space == Xhtml) XhtmlElement(name, depth, here, isEmpty);
        else if (space == Svg) SvgElement(name);
        else if (space == MathML) _scan.Features |= Features.MathML;
        else if (space == Ops && name == "switch") _scan.Features |= Features.Switch;
        if (_reader.HasAttributes) Attributes(space, name, here);
        _reader.MoveToElement();
        if (isEmpty) Close();
        else if (name == "style") _style = depth;
    }

    private void XhtmlElement(string name, int depth, Location here, bool isEmpty)
    {
        switch (name)
        {
            case "a":
                if (_link >= 0) _scan.Findings.Add(CheckRules.LinkInLink.At(here));
                else if (!isEmpty) _link = depth;
                break;
            case "title" when !_titleSeen:
                (_title, _titleSeen) = (depth, true);
                break;
            case "form":
                _scan.Features |= Features.Scripted;
                break;
            case "object" when _reader.GetAttribute("type") is { } type:
                _objectIsMedia = type.StartsWith("audio/", StringComparison.Ordinal) || type.StartsWith("video/", StringComparison.Ordinal);
                break;
            case "base":
                _scan.HasBase = true;
                break;
            case "picture" or "audio" or "video" when !isEmpty && _fallback < 0:
                _fallback = depth;
                break;
            case "img" when _reader.GetAttribute("src") is null:
                _scan.Findings.Add(CheckRules.AttributeMissing.At(here, "src", "img"));
                break;
            case "script" when _reader.GetAttribute("type") is null or "" or "module" or "text/javascript" or "application/javascript" or "text/ecmascript" or "application/ecmascript":
                _scan.Features |= Features.Scripted;
                break;
        }
    }

    private void SvgElement(string name)
    {
        if (_scan.Item.IsXhtml) _scan.Features |= Features.Svg;
        if (name == "script") _scan.Features |= Features.Scripted;
    }

    private void Close()
    {
        var depth = _reader.Depth;
        if (depth == _link) _link = -1;
        if (depth == _fallback) _fallback = -1;
        if (depth == _style) _style = -1;
        if (depth == _title)
        {
            _title = -1;
            if (_isEpub3 && !_titleText) _scan.Findings.Add(CheckRules.ElementEmpty.At(Here, "title"));
        }
        if (_isEpub3 && !_titleSeen && _reader.NamespaceURI == Xhtml && _reader.LocalName == "head") _scan.Findings.Add(CheckRules.TitleMissing.At(Here));
    }

    private void Attributes(string space, string element, Location here)
    {
        var (lang, xmlLang, rel) = ((string?)null, (string?)null, element == "link" ? _reader.GetAttribute("rel") : null);
        while (_reader.MoveToNextAttribute())
        {
            var (name, prefix, value) = (_reader.LocalName, _reader.Prefix, _reader.Value);
            if (prefix.Length == 0) Attribute(space, element, name, value, rel, here);
            else if (prefix == "xml" && name == "id") Id(value, here);
            else if (prefix == "xml" && name == "lang") xmlLang = value;
            else if (prefix == "xml" && name == "base") _scan.HasBase = true;
            else if (name == "href" && space == Svg && _reader.NamespaceURI == XLink) SvgReference(element, value, here);
            if (prefix.Length == 0 && name == "lang" && space == Xhtml) lang = value;
        }
        if (lang is not null && xmlLang is not null && !lang.Equals(xmlLang, StringComparison.OrdinalIgnoreCase)) _scan.Findings.Add(CheckRules.LanguagesDiffer.At(here, lang, xmlLang));
    }

    private void Attribute(string space, string element, string name, string value, string? rel, Location here)
    {
        switch (name)
        {
            case "id":
                Id(value, here);
                break;
            case "href" when space == Xhtml:
                if (element is "a" or "area") _scan.Refer(ReferenceKind.Hyperlink, value, here.Line, here.Column);
                else if (element == "link") LinkElement(rel ?? "", value, here);
                break;
            case "href" when space == Svg:
                SvgReference(element, value, here);
                break;
            case "src" when space == Xhtml:
                _scan.Refer(Kind(element), value, here.Line, here.Column, _fallback >= 0);
                break;
            case "srcset" when element is "img" or "source":
                foreach (var candidate in SourceSet.Urls(value)) _scan.Refer(ReferenceKind.Image, candidate, here.Line, here.Column, hasFallback: true);
                break;
            case "poster" when element == "video":
                _scan.Refer(ReferenceKind.Image, value, here.Line, here.Column);
                break;
            case "data" when element == "object":
                _scan.Refer(_objectIsMedia ? ReferenceKind.Media : ReferenceKind.Embedded, value, here.Line, here.Column, hasFallback: true);
                break;
            case "cite" when space == Xhtml && element is "blockquote" or "q" or "ins" or "del":
                _scan.Refer(ReferenceKind.Citation, value, here.Line, here.Column);
                break;
            case "style":
                StyleScanner.Scan(_scan, value, here, isSheet: false);
                break;
            case ['o', 'n', _, _, ..] when space != MathML:
                _scan.Features |= Features.Scripted;
                break;
        }
    }

    private static ReferenceKind Kind(string element) => element switch
    {
        "img" or "input" => ReferenceKind.Image,
        "script" => ReferenceKind.Script,
        "audio" or "video" or "source" => ReferenceKind.Media,
        _ => ReferenceKind.Embedded,
    };

    private void LinkElement(string rel, string value, Location here)
    {
        if (rel.Split(' ').Contains("stylesheet", StringComparer.OrdinalIgnoreCase)) _scan.Refer(ReferenceKind.Stylesheet, value, here.Line, here.Column);
    }

    private void SvgReference(string element, string value, Location here)
    {
        if (element == "a") _scan.Refer(ReferenceKind.Hyperlink, value, here.Line, here.Column);
        else if (element is "image" or "feImage") _scan.Refer(ReferenceKind.Image, value, here.Line, here.Column);
        else if (element == "font-face-uri") _scan.Refer(ReferenceKind.Font, value, here.Line, here.Column);
        else if (element is not "script") _scan.Refer(ReferenceKind.Drawing, value, here.Line, here.Column);
        else _scan.Refer(ReferenceKind.Script, value, here.Line, here.Column);
    }

    private void Id(string value, Location here)
    {
        var id = value.Trim();
        if (id.Length == 0 || id.AsSpan().ContainsAny(" \t\n\r")) _scan.Findings.Add(CheckRules.IdMalformed.At(here, value));
        else if (!_scan.Ids.Add(id)) _scan.Findings.Add(CheckRules.IdTwice.At(here, id));
    }
}

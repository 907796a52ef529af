using System.Buffers;
using System.Text;
using System.Xml.Linq;
using EbookBuilder.Epub.Publication;

namespace EbookBuilder.Epub.Writing;

/// <summary>
/// Writes XHTML, with MathML and SVG inside, as UTF-8. Space is kept exactly; prefixes are always the same (<c>epub:</c>,
/// <c>xlink:</c>); comments, processing instructions and <see cref="Xhtml.Source"/> attributes stay behind; characters that XML
/// forbids never get out. Written by hand because the framework's XML writer takes several times as long; without recursion,
/// because a hostile page may nest without end.
/// </summary>
internal sealed class XhtmlOutput(Stream output) : IDisposable
{
    private const string Forbidden = "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013"
        + "\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f";

    private static readonly SearchValues<char> InText = SearchValues.Create(Forbidden + "&<>\r");
    private static readonly SearchValues<char> InAttribute = SearchValues.Create(Forbidden + "&<>\"\t\n\r");

    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    private static ReadOnlySpan<byte> RootNamespaces => " xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\""u8;

    // Borrowed: a new one for each chapter would be an eighth of all that a large book allocates.
    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _length;

    /// <summary>Bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _buffer.Length - _length) Flush();
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Character data.</summary>
    public void Text(string text) => Escaped(text, InText);

    /// <summary>A space and an attribute.</summary>
    public void Attribute(string name, string value)
    {
        Raw(" "u8);
        Plain(name);
        Raw("=\""u8);
        Escaped(value, InAttribute);
        Raw("\""u8);
    }

    /// <summary>Hands what is buffered to the stream below.</summary>
    public void Flush()
    {
        output.Write(_buffer, 0, _length);
        _length = 0;
    }

    /// <summary>Gives the buffer back; what was not flushed is dropped.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    /// <summary>An element in the XHTML namespace and everything in it.</summary>
    public void Tree(XElement root)
    {
        XNode node = root;
        while (true)
        {
            if (node is XElement element)
            {
                Open(element, root);
                if (element.FirstNode is { } child)
                {
                    Raw(">"u8);
                    node = child;
                    continue;
                }
                CloseEmpty(element);
            }
            else if (node is XText text) Text(text.Value);
            while (node != root && node.NextNode is null)
            {
                node = node.Parent!;
                Close((XElement)node);
            }
            if (node == root) return;
            node = node.NextNode!;
        }
    }

    private void Open(XElement element, XElement root)
    {
        Raw("<"u8);
        Plain(element.Name.LocalName);
        var outer = element == root ? Xhtml.Namespace : element.Parent!.Name.Namespace;
        if (element == root && element.Name == Xhtml.Name("html")) Raw(RootNamespaces);
        if (element.Name.Namespace != outer) Attribute("xmlns", element.Name.NamespaceName);
        var foreign = 0;
        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            var space = attribute.Name.Namespace;
            if (attribute.IsNamespaceDeclaration || space == Xhtml.Source) continue;
            if (space == XNamespace.None) Attribute(attribute.Name.LocalName, attribute.Value);
            else if (space == XNamespace.Xml) Attribute("xml:" + attribute.Name.LocalName, attribute.Value);
            else if (space == Xhtml.Ops) Attribute("epub:" + attribute.Name.LocalName, attribute.Value);
            else Foreign(attribute, ref foreign);
        }
    }

    /// <summary>An attribute of any other namespace, which is declared on the spot.</summary>
    private void Foreign(XAttribute attribute, ref int number)
    {
        var isXLink = attribute.Name.Namespace == Xhtml.XLink;
        var prefix = isXLink ? "xlink" : "ns" + (++number).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var isDeclared = isXLink && attribute.Parent!.Attributes().First(other => other.Name.Namespace == Xhtml.XLink) != attribute;
        if (!isDeclared) Attribute("xmlns:" + prefix, attribute.Name.NamespaceName);
        Attribute(prefix + ":" + attribute.Name.LocalName, attribute.Value);
    }

    /// <summary>In XHTML only a void element may close itself: a browser that reads the file as HTML would leave the others open.</summary>
    private void CloseEmpty(XElement element)
    {
        if (element.Name.Namespace == Xhtml.Namespace && !Void.Contains(element.Name.LocalName))
        {
            Raw(">"u8);
            Close(element);
        }
        else Raw("/>"u8);
    }

    private void Close(XElement element)
    {
        Raw("</"u8);
        Plain(element.Name.LocalName);
        Raw(">"u8);
    }

    private void Escaped(string text, SearchValues<char> special)
    {
        var rest = text.AsSpan();
        // Searched for apart: a search for characters beyond ASCII among the others is many times slower, and these are hardly ever there.
        if (rest.IndexOfAnyInRange('\ufffe', '\uffff') >= 0) rest = text.Replace("\ufffe", "", StringComparison.Ordinal).Replace("\uffff", "", StringComparison.Ordinal);
        while (rest.Length > 0)
        {
            var at = rest.IndexOfAny(special);
            if (at < 0)
            {
                Plain(rest);
                return;
            }
            Plain(rest[..at]);
            Raw(rest[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\t' => "&#9;"u8,
                '\n' => "&#10;"u8,
                '\r' => "&#13;"u8,
                _ => default,
            });
            rest = rest[(at + 1)..];
        }
    }

    /// <summary>A lone surrogate becomes U+FFFD; a pair is never cut in two.</summary>
    private void Plain(ReadOnlySpan<char> text)
    {
        const int piece = 1 << 14;
        while (text.Length > piece)
        {
            var length = char.IsHighSurrogate(text[piece - 1]) ? piece - 1 : piece;
            Piece(text[..length]);
            text = text[length..];
        }
        Piece(text);
    }

    private void Piece(ReadOnlySpan<char> text)
    {
        if (text.Length * 3 > _buffer.Length - _length) Flush();
        _length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_length));
    }
}

using System.Text;
using System.Xml.Linq;
using EbookBuilder.Epub.Publication;
using EbookBuilder.Epub.Writing;

namespace EbookBuilder.Epub.Tests.Writing;

public sealed class XhtmlOutputTests
{
    /// <summary>Read back, a tree is what it was: over many trees made from numbers, with every kind of space, character and namespace.</summary>
    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var tree = Tree(new Random(seed));
            var read = XElement.Parse(Serialise(tree), LoadOptions.PreserveWhitespace);
            Assert.True(XNode.DeepEquals(Merged(tree), Merged(read)), $"seed {seed}: {Serialise(tree)}");
        }
    }

    [Theory]
    [InlineData("<br></br>", "<br/>")]
    [InlineData("<p/>", "<p></p>")]
    [InlineData("<p>  a\n b </p>", "<p>  a\n b </p>")]
    [InlineData("<p title=\"a&quot;&#10;&lt;\">&#13;&amp;]]&gt;</p>", "<p title=\"a&quot;&#10;&lt;\">&#13;&amp;]]&gt;</p>")]
    [InlineData("<p><!-- no --- matter -->x<?php y?></p>", "<p>x</p>")]
    [InlineData("<p source:at=\"3:1\" epub:type=\"z\">x</p>", "<p epub:type=\"z\">x</p>")]
    [InlineData("<m:math xmlns:m=\"http://www.w3.org/1998/Math/MathML\"><m:mi>x</m:mi></m:math>", "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math>")]
    [InlineData("<q:svg xmlns:q=\"http://www.w3.org/2000/svg\" xmlns:l=\"http://www.w3.org/1999/xlink\"><q:a l:href=\"b\" l:title=\"t\"/></q:svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><a xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"b\" xlink:title=\"t\"/></svg>")]
    public void Writes(string source, string expected)
    {
        var comments = source.Replace(" --- ", " - - ", StringComparison.Ordinal);
        var body = XElement.Parse($"<body xmlns=\"{Xhtml.Namespace}\" xmlns:epub=\"{Xhtml.Ops}\" xmlns:source=\"{Xhtml.Source}\">{comments}</body>", LoadOptions.PreserveWhitespace);
        Assert.Equal($"<body>{expected}</body>", Serialise(body, prolog: false));
    }

    [Fact]
    public void Characters_that_XML_forbids_never_get_out()
    {
        var all = string.Concat(Enumerable.Range(0, 0x10000).Select(unit => (char)unit));
        var read = XElement.Parse(Serialise(Xhtml.Element("body", new XAttribute("title", all), all)), LoadOptions.PreserveWhitespace);
        var lawful = string.Concat(all.Where(unit => System.Xml.XmlConvert.IsXmlChar(unit) || char.IsSurrogate(unit)));
        Assert.Equal(Repaired(lawful), read.Value);
        Assert.Equal(Repaired(lawful), read.Attribute("title")!.Value);
    }

    [Fact]
    public void A_pair_of_surrogates_is_never_cut()
    {
        for (var length = 16380; length < 16388; length++)
        {
            var text = new string('x', length) + string.Concat(Enumerable.Repeat("\U0001F30A", 40000));
            Assert.Equal(text, XElement.Parse(Serialise(Xhtml.Element("body", text))).Value);
        }
    }

    [Fact]
    public void Depth_is_no_danger()
    {
        var inner = Xhtml.Element("div");
        for (var i = 0; i < 200_000; i++) inner = Xhtml.Element("div", inner);
        var root = Xhtml.Element("body", inner);
        Assert.EndsWith("</div></div></body>", Serialise(root), StringComparison.Ordinal);
    }

    private static string Repaired(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Serialise(XElement tree, bool prolog = true)
    {
        using var bytes = new MemoryStream();
        var output = new XhtmlOutput(bytes);
        output.Tree(tree);
        output.Flush();
        var text = Encoding.UTF8.GetString(bytes.ToArray());
        return prolog ? text.Insert("<body".Length, $" xmlns=\"{Xhtml.Namespace}\" xmlns:epub=\"{Xhtml.Ops}\"") : text;
    }

    private static XElement Tree(Random random)
    {
        var root = Xhtml.Element("body");
        Fill(root, random, 0);
        return root;
    }

    private static void Fill(XElement parent, Random random, int depth)
    {
        XNamespace[] spaces = [Xhtml.Namespace, Xhtml.Namespace, Xhtml.MathML, Xhtml.Svg];
        XNamespace[] attributes = [XNamespace.None, Xhtml.Ops, XNamespace.Xml, Xhtml.XLink, "urn:other"];
        foreach (var name in "abc")
            if (random.Next(3) == 0) parent.SetAttributeValue(attributes[random.Next(5)] + ("x" + name), Text(random));
        for (var i = random.Next(5); i > 0 && depth < 6; i--)
        {
            if (random.Next(2) == 0) parent.Add(new XText(Text(random)));
            var child = new XElement(spaces[random.Next(4)] + (random.Next(3) == 0 ? "br" : "p"));
            parent.Add(child);
            Fill(child, random, depth + 1);
        }
    }

    private static string Text(Random random)
    {
        const string pool = "ab <>&\"'\t\n\réß水\u00a0\u200d]";
        return string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pool[random.Next(pool.Length)])) + (random.Next(9) == 0 ? "\U0001F30A" : "");
    }

    /// <summary>Without namespace declarations, with attributes in order.</summary>
    private static XElement Merged(XElement element) =>
        new(element.Name, element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal),
            element.Nodes().Select(node => node is XElement child ? (object)Merged(child) : ((XText)node).Value));
}

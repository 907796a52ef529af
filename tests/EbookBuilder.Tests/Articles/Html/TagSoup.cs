using System.Text;

namespace EbookBuilder.Tests.Articles.Html;

/// <summary>HTML as nobody should write it, the same for the same seed.</summary>
internal static class TagSoup
{
    private static readonly string[] Tags =
        ("p div span a em b i ul ol li dl dt dd table thead tbody tfoot tr td th caption colgroup col figure figcaption img br hr h1 h2 h6 pre code blockquote section article aside header footer "
        + "nav main address ruby rt rp rb rtc time bdo dfn ins del font center tt details summary form input button select option textarea iframe video audio source object embed svg math mi mo "
        + "mrow mfrac msup mtable mtr mtd mmultiscripts semantics annotation annotation-xml path circle text g use linearGradient stop clipPath foreignObject my-element noscript script style "
        + "template picture label fieldset legend map area abbr q sub kbd mark wbr marquee hgroup menu dialog meter data output image title desc").Split(' ');

    private static readonly string[] Attributes =
    [
        "id=\"a\"", "id=\"1x y\"", "id=''", "class=' a  b '", "href=\"#a\"", "href=\"javascript:alert(1)\"", "href=' JaVa\tScript:x'", "href=\"vbscript:x\"", "href=\"http://exa mple\"",
        "href=\"http://example.com/a b|c[1]?%zz\"", "href=\"data:text/html,x\"", "href=\"file:///c:/x\"", "src=\"a.png\"", "src=\"\"", "src=\"javascript:x\"", "src=\"http://example.com/v.mp4\"", "width=50%",
        "width=\"100px\"", "height=-3", "align=center", "border=1", "colspan=0", "colspan=3", "rowspan=2", "span=2", "lang=\"en_us\"", "lang=\"x y\"", "xml:lang=de", "dir=rtl", "dir=foo", "onclick=\"x()\"",
        "onerror=x", "style=\"color:red\"", "title=\"a &lt; b\"", "<=\"\"", "\"x\"=1", "a:b:c=1", "xmlns:foo=bar", "epub:type=\"footnote bogus\"", "role=\"doc-footnote\"", "role=button", "start=x", "start=-4",
        "value=3", "type=A", "reversed", "datetime=\"2020-01-01\"", "datetime=yesterday", "name=n", "alt=\"x\u0001y\"", "d=\"M0 0\"", "r=2", "fill=\"url(http://x)\"", "fill=\"url(#a)\"", "xlink:href=\"#a\"",
        "xlink:href=\"http://e/x\"", "viewBox=\"0 0 1 1\"", "mathvariant=bold", "display=block", "scope=col", "aria-labelledby=zz", "data-eb-at=\"9:9\"", "\u0001=2", "\u00e9=1",
    ];

    private static readonly string[] Texts =
    [
        "text", "two words", " ", "\n", "\0\u0001\uFFFE", "\uD800", "&amp;&lt;&#0;&#x1F600;&nbsp;", "<!-- c -- c -->", "<![CDATA[x]]>", "<?pi x?>", "\u6F22\u5B57", "a & b < c", "]]>",
        "</p>", "</div>", "</a>", "</table>", "</li>", "</b>", "</svg>", "</math>",
    ];

    /// <summary>One piece.</summary>
    public static string Cook(int seed)
    {
        var random = new Random(seed);
        var soup = new StringBuilder();
        var open = new Stack<string>();
        for (var i = random.Next(5, 60); i > 0; i--)
        {
            switch (random.Next(6))
            {
                case < 3:
                    var tag = Tags[random.Next(Tags.Length)];
                    soup.Append('<').Append(tag);
                    for (var n = random.Next(4); n > 0; n--) soup.Append(' ').Append(Attributes[random.Next(Attributes.Length)]);
                    soup.Append(random.Next(12) == 0 ? "/>" : ">");
                    open.Push(tag);
                    break;
                case 3:
                    if (open.TryPop(out var last)) soup.Append("</").Append(last).Append('>');
                    break;
                default:
                    soup.Append(Texts[random.Next(Texts.Length)]);
                    break;
            }
        }
        return soup.ToString();
    }
}

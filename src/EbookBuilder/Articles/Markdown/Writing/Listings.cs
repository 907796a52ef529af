using EbookBuilder.Articles.Html;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace EbookBuilder.Articles.Markdown;

/// <summary>Writes code.</summary>
internal sealed class Listings(Places places)
{
    /// <summary>A listing, in a figure where it has a title; TeX in a fence named <c>math</c> is a formula.</summary>
    public XElement Write(CodeBlock code)
    {
        var info = code is FencedCodeBlock fenced ? CodeInfo.Read(fenced.Info, fenced.Arguments) : CodeInfo.None;
        var text = Text(code);
        if (info.Language == "math") return places.Set(Formulas.Display(text, info.Attributes), code.Line, code.Column);
        var inner = Xhtml.Element("code", text);
        var listing = places.Set(Xhtml.Element("pre", inner), code.Line, code.Column);
        if (info.Attributes is { } attributes) Attributes.Apply(attributes, listing);
        if (info.Language is { } language)
        {
            inner.SetAttributeValue("class", "language-" + language);
            RemoveClass(listing, language);
        }
        return info.Title is { } title ? Xhtml.Element("figure", new XAttribute("class", "listing"), Xhtml.Element("figcaption", XmlText.Clean(title)), listing) : listing;
    }

    private static string Text(CodeBlock code)
    {
        if (code.Lines.Count == 0) return "";
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < code.Lines.Count; i++) text.Append(code.Lines.Lines[i].Slice.AsSpan()).Append('\n');
        return text.ToString();
    }

    private static void RemoveClass(XElement element, string name)
    {
        if (element.Attribute("class") is not { } classes) return;
        var rest = classes.Value.Split(' ').Where(other => other != name);
        if (rest.Any()) classes.Value = string.Join(' ', rest);
        else classes.Remove();
    }
}

/// <summary>What stands behind the fence of a listing: <c>rust,editable</c>, <c>{.python #id}</c>, <c>{r name, echo=FALSE}</c>, <c>js title="a.js" {1,3}</c>.</summary>
/// <param name="Language">The language, fit for a class; null where none is named.</param>
/// <param name="Title">What is shown above the listing, or null.</param>
/// <param name="Attributes">pandoc's attributes, or null.</param>
internal sealed record CodeInfo(string? Language, string? Title, HtmlAttributes? Attributes)
{
    /// <summary>Nothing stands there.</summary>
    public static readonly CodeInfo None = new(null, null, null);

    /// <summary>Reads the two parts that Markdig makes of it.</summary>
    public static CodeInfo Read(string? info, string? arguments)
    {
        var all = $"{info} {arguments}".Trim();
        if (all.Length == 0) return None;
        if (all[0] != '{')
        {
            var brace = all.IndexOf('{', StringComparison.Ordinal);
            var attributes = brace > 0 ? AttributeList.Read(all.AsSpan(brace), out _) : null;
            return new(Name(all.AsSpan()[..(all.AsSpan().IndexOfAny(" ,{:") is var end and >= 0 ? end : all.Length)]), TitleIn(all), attributes);
        }
        if (AttributeList.Read(all, out _) is { } read)
        {
            var title = read.Properties?.Find(property => property.Key is "title" or "caption" or "lst-cap" or "filename").Value;
            return new(Name(read.Classes?.FirstOrDefault()), title, read);
        }
        // A chunk of R Markdown or Quarto: {r setup, include=FALSE}, {python}.
        var inside = all.AsSpan(1).TrimEnd('}');
        var word = inside[..(inside.IndexOfAny(' ', ',') is var stop and >= 0 ? stop : inside.Length)].TrimStart('.');
        return new(Name(word.TrimStart('=')), null, null);
    }

    private static string? Name(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > 40) return null;
        foreach (var character in word)
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '+' or '#' or '.')) return null;
        return word.ToString().ToLowerInvariant();
    }

    private static string? TitleIn(string info)
    {
        foreach (var key in (ReadOnlySpan<string>)["title=\"", "title='", "caption=\"", "filename=\""])
        {
            var at = info.IndexOf(key, StringComparison.Ordinal);
            if (at < 0) continue;
            var rest = info.AsSpan(at + key.Length);
            var end = rest.IndexOf(key[^1]);
            if (end > 0) return rest[..end].ToString();
        }
        return null;
    }
}

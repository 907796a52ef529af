using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>What templates see of a site (jekyllrb.com/docs/variables).</summary>
internal static class JekyllVariables
{
    /// <summary>The variable <c>site</c>.</summary>
    public static Setting Site(JekyllSite site)
    {
        var entries = new List<KeyValuePair<string, Setting>>();
        var byCollection = site.Pages.ToLookup(page => page.Collection ?? "");
        entries.Add(new("data", site.Configuration.Data));
        entries.Add(new("pages", Setting.List(byCollection[""].Select(page => page.ForTemplates()))));
        entries.Add(new("posts", Setting.List(byCollection["posts"].OrderByDescending(page => page.Date, StringComparer.Ordinal).Select(page => page.ForTemplates()))));
        foreach (var (label, _) in site.Configuration.Collections) entries.Add(new(label, Setting.List(byCollection[label].Select(page => page.ForTemplates()))));
        entries.Add(new("collections", Setting.List(site.Configuration.Collections.Select(collection => collection.Value.With(Setting.Mapping(
        [
            new("label", Setting.Scalar(collection.Key)), new("docs", Setting.List(byCollection[collection.Key].Select(page => page.ForTemplates()))),
        ]))))));
        var known = Setting.Mapping(entries);
        return site.Configuration.Values.IsNone ? known : site.Configuration.Values.With(known);
    }
}

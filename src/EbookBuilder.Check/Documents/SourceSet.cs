namespace EbookBuilder.Check.Documents;

/// <summary>The <c>srcset</c> of an image (HTML, 4.8.4.2.1): addresses, each with an optional width or density.</summary>
internal static class SourceSet
{
    /// <summary>The addresses. A comma inside of one does not end it, one behind it does. Where one is a <c>data:</c> URL, which may be broken over lines, none.</summary>
    public static IEnumerable<string> Urls(string value)
    {
        if (value.Contains("data:", StringComparison.OrdinalIgnoreCase)) yield break;
        for (var at = 0; at < value.Length;)
        {
            while (at < value.Length && (char.IsWhiteSpace(value[at]) || value[at] == ',')) at++;
            var start = at;
            while (at < value.Length && !char.IsWhiteSpace(value[at])) at++;
            var url = value[start..at];
            if (url.Length > 0) yield return url.TrimEnd(',');
            if (!url.EndsWith(',')) while (at < value.Length && value[at] != ',') at++;
        }
    }
}

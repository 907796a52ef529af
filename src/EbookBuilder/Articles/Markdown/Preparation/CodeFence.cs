namespace EbookBuilder.Articles.Markdown;

/// <summary>Follows fenced code line by line, so that what stands in it is left alone.</summary>
internal sealed class CodeFence
{
    private string? _fence;

    /// <summary>Whether the line belongs to fenced code, its fences included.</summary>
    public bool Covers(string line)
    {
        var text = line.AsSpan().TrimStart(" \t");
        var mark = text.Length > 2 && text[0] is '`' or '~' ? text[0] : '\0';
        var count = mark == '\0' ? 0 : text.IndexOfAnyExcept(mark) is var end and >= 0 ? end : text.Length;
        if (_fence is not null)
        {
            if (count >= _fence.Length && mark == _fence[0] && text[count..].IsWhiteSpace()) _fence = null;
            return true;
        }
        if (count < 3 || (mark == '`' && text[count..].Contains('`'))) return false;
        _fence = new string(mark, count);
        return true;
    }
}

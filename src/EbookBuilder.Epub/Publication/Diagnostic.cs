namespace EbookBuilder.Epub.Publication;

/// <summary>How much a <see cref="Diagnostic"/> weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong (a decision, a repair that was made).</summary>
    Info,

    /// <summary>The book is built, but something in it is not what the author meant.</summary>
    Warning,

    /// <summary>Part of the input could not be used; with this the exit code is 1.</summary>
    Error,
}

/// <summary>A place in one of the author's own files.</summary>
/// <param name="File">Path relative to the book folder with forward slashes, or the path inside a package; empty where no file is meant.</param>
/// <param name="Line">Line from 1; 0 where the whole file is meant.</param>
/// <param name="Column">Column from 1 in UTF-16 units; 0 where the whole line is meant.</param>
public sealed record Location(string File, int Line = 0, int Column = 0)
{
    /// <summary>No place at all.</summary>
    public static Location None { get; } = new("");

    /// <summary><c>file:line:column</c>, with the parts that are known.</summary>
    public override string ToString() =>
        Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}

/// <summary>One fault or remark about the input. Faults in the input are values; exceptions mean a fault of ours.</summary>
/// <param name="Code">Stable code: <c>EB1203</c> for the pipeline, EPUBCheck's id (<c>RSC-005</c>) for the checker.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is wrong, in one sentence without a final stop.</param>
/// <param name="Location">Where, in the author's own file.</param>
/// <param name="Hint">What the author can do about it, or null.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, Location Location, string? Hint = null)
{
    /// <summary>How a compiler would say it: <c>file:line:column: severity code: message</c>.</summary>
    public override string ToString()
    {
        var place = Location.File.Length == 0 ? "" : $"{Location}: ";
        return $"{place}{Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
    }
}

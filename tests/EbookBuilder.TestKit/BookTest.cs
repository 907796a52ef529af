using System.Diagnostics;
using EbookBuilder.Cli;
using EbookBuilder.Epub;

namespace EbookBuilder.TestKit;

/// <summary>What a run of the command ended with.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
public sealed record Outcome(int Code, string Output, string Error);

/// <summary>Lays out a folder, runs <c>ebook</c> in it, looks at what came of it; changes a file and runs again.</summary>
public sealed class BookTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ebook-test-");

    /// <summary>A folder with these files, paths relative to it.</summary>
    public BookTest(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files) Write(path, text);
    }

    /// <summary>The whole path of something in the folder.</summary>
    public string this[string path] => Path.Combine(_folder.FullName, path);

    /// <summary>Whether a person is to watch the console of the runs that follow.</summary>
    public bool IsWatched { get; set; }

    /// <summary>Adds or changes a file.</summary>
    public BookTest Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Adds or changes a file.</summary>
    public BookTest Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], content);
        return this;
    }

    /// <summary>Every file of the folder, by its relative path.</summary>
    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(_folder.FullName, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder.FullName, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The bytes of a file.</summary>
    public byte[] Bytes(string path) => File.ReadAllBytes(this[path]);

    /// <summary>A book of the folder, read back.</summary>
    public EpubBook Book(string path) => EpubReader.Read(Bytes(path));

    /// <summary>Runs the command in this process. An argument that starts with <c>./</c> is a path in the folder.</summary>
    public Outcome Run(params string[] arguments) => Run(new DiskWorkspace(), CancellationToken.None, arguments);

    /// <summary>The same with another outer world, which may also stop the command.</summary>
    public Outcome Run(Workspace workspace, CancellationToken cancellation, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Output = output, Error = error, IsWatched = IsWatched, HasColor = IsWatched, Directory = _folder.FullName };
        var code = EbookCommand.Run([.. arguments.Select(argument => argument.StartsWith("./", StringComparison.Ordinal) ? this[argument[2..]] : argument)], terminal, workspace, cancellation);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Starts the real command with the folder as its current directory.</summary>
    public Process Start(IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "ebook.exe" : "ebook"), arguments)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("ebook did not start");
    }

    /// <summary>Waits for a command that was started.</summary>
    public static Outcome End(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Removes the folder.</summary>
    public void Dispose() => _folder.Delete(recursive: true);
}

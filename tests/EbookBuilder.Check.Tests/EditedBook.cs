using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using EbookBuilder.TestKit;

namespace EbookBuilder.Check.Tests;

/// <summary>
/// The sound book of <c>tests/Cases/check/valid</c> with one thing changed, as a small script says:
/// <c>in PATH</c>, then <c>- OLD</c> and <c>+ NEW</c>, <c>move PATH</c>, <c>bytes HEX</c> or <c>utf16</c>; <c>new PATH</c> with <c>+ TEXT</c>; <c>copy PATH PATH</c>; <c>drop PATH</c>; <c>pack HOW</c>.
/// </summary>
internal sealed class EditedBook
{
    private readonly Dictionary<string, byte[]> _files = [];
    private readonly List<string> _order = [];
    private string _file = "", _old = "", _pack = "";

    private EditedBook()
    {
        var folder = Repository.Path("tests", "Cases", "check", "valid", "in", "book");
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).OrderBy(path => path == "mimetype" ? "" : path, StringComparer.Ordinal))
            Put(path, File.ReadAllBytes(Path.Combine(folder, path)));
    }

    /// <summary>The bytes of the book after the script.</summary>
    public static byte[] Pack(IEnumerable<string> script)
    {
        var book = new EditedBook();
        foreach (var line in script.Where(line => line.Length > 0)) book.Edit(line);
        return book.Packed();
    }

    private void Edit(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = blank < 0 ? (line, "") : (line[..blank], line[(blank + 1)..].Replace("\\n", "\n", StringComparison.Ordinal));
        switch (verb)
        {
            case "in":
                _file = rest;
                break;
            case "-":
                _old = rest;
                break;
            case "+":
                Replace(rest);
                break;
            case "new":
                (_file, _old) = (rest, "");
                Put(rest, []);
                break;
            case "move":
                Put(rest, _files[_file]);
                Drop(_file);
                break;
            case "copy":
                Put(rest.Split(' ')[1], _files[rest.Split(' ')[0]]);
                break;
            case "drop":
                Drop(rest);
                break;
            case "bytes":
                _files[_file] = Convert.FromHexString(rest);
                break;
            case "utf16":
                _files[_file] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(_files[_file]).Replace("UTF-8", "UTF-16", StringComparison.Ordinal))];
                break;
            case "pack":
                _pack = rest;
                break;
            default:
                throw new InvalidOperationException($"a script has no \"{verb}\"");
        }
    }

    private void Replace(string text)
    {
        var content = Encoding.UTF8.GetString(_files[_file]);
        if (_old.Length > 0 && !content.Contains(_old, StringComparison.Ordinal)) throw new InvalidOperationException($"\"{_old}\" is not in {_file}");
        var at = _old.Length == 0 ? content.Length : content.IndexOf(_old, StringComparison.Ordinal);
        _files[_file] = Encoding.UTF8.GetBytes(content[..at] + text + content[(at + _old.Length)..]);
    }

    private void Put(string path, byte[] content)
    {
        if (!_files.ContainsKey(path)) _order.Add(path);
        _files[path] = content;
    }

    private void Drop(string path)
    {
        _files.Remove(path);
        _order.Remove(path);
    }

    private byte[] Packed()
    {
        if (_pack == "nothing") return "PK"u8.ToArray();
        if (_pack == "junk") return Encoding.ASCII.GetBytes(new string('x', 200));
        if (_pack == "mimetype-last") _order.Reverse();
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, _pack == "name-latin1" ? Encoding.Latin1 : Encoding.UTF8))
        {
            foreach (var path in _order)
            {
                using var entry = zip.CreateEntry(path, path == "mimetype" && _pack != "mimetype-deflated" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                entry.Write(_files[path]);
            }
            if (_pack == "name-latin1") zip.CreateEntry("EPUB/\u00E9.txt");
        }
        return Damaged(bytes.ToArray());
    }

    /// <summary>Four bytes behind the name of the first entry; whatever stands behind them is named four bytes further on.</summary>
    private static byte[] WithExtraField(byte[] archive)
    {
        byte[] longer = [.. archive[..28], 4, 0, .. archive[30..38], 1, 2, 0, 0, .. archive[38..]];
        var end = longer.AsSpan(longer.Length - 22);
        var at = Move(end[16..]);
        for (var count = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]); count > 0; count--)
        {
            var entry = longer.AsSpan(at);
            if (BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]) > 0) Move(entry[42..]);
            at += 46 + BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        }
        return longer;

        static int Move(Span<byte> offset)
        {
            BinaryPrimitives.WriteInt32LittleEndian(offset, BinaryPrimitives.ReadInt32LittleEndian(offset) + 4);
            return BinaryPrimitives.ReadInt32LittleEndian(offset);
        }
    }

    private byte[] Damaged(byte[] archive)
    {
        if (_pack == "extra-field") return WithExtraField(archive);
        if (_pack != "damaged-style") return archive;
        var name = "EPUB/style.css"u8;
        var at = archive.AsSpan().IndexOf(name) + name.Length;
        archive.AsSpan(at, 8).Fill(0xFF);
        return archive;
    }
}

using System.Collections.Frozen;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace EbookBuilder.Cli.Tests;

/// <summary>Who may know whom, read off the compiled code, which no spelling of a source can hide.</summary>
public sealed class DirectionTests
{
    private static readonly string[] Assemblies = ["EbookBuilder.Epub", "EbookBuilder.Check", "EbookBuilder", "ebook"];

    // The doors, and the two entrances of the library that take a path from its caller.
    private static readonly FrozenSet<string> Doors = FrozenSet.Create(
        "EbookBuilder.DiskWorkspace", "EbookBuilder.Cli.Terminal", "EbookBuilder.Cli.Interruption", "EbookBuilder.Epub.EpubReader", "EbookBuilder.Epub.EpubWriter");

    private static readonly FrozenSet<string> OuterTypes = FrozenSet.Create(
        "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileStream", "System.IO.Enumeration.FileSystemEnumerable`1",
        "System.Console", "System.Random", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.Net.Http.HttpClient", "System.TimeProvider",
        // No outer world, but not fit for Native AOT: SelectSideBySide does its work.
        "System.Linq.ParallelEnumerable");

    private static readonly FrozenSet<string> OuterMembers = FrozenSet.Create(
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Environment.GetEnvironmentVariable", "System.Environment.GetEnvironmentVariables", "System.Environment.get_CurrentDirectory", "System.Environment.get_MachineName",
        "System.Environment.get_UserName", "System.Environment.get_TickCount", "System.Environment.get_TickCount64", "System.Environment.GetFolderPath", "System.Environment.Exit",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.TimeZoneInfo.get_Local", "System.IO.Path.GetTempPath", "System.IO.Path.GetTempFileName",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture", "System.StringComparer.get_CurrentCulture",
        // Without culture data they take every text for normalized: NormalForms does their work.
        "System.String.Normalize", "System.String.IsNormalized", "System.StringNormalizationExtensions.Normalize", "System.StringNormalizationExtensions.IsNormalized");

    private static readonly FrozenDictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToFrozenDictionary(code => code.Value);

    public static TheoryData<string> All => [.. Assemblies];

    [Theory]
    [MemberData(nameof(All))]
    public void Only_the_doors_touch_clock_chance_files_network_environment_and_culture(string assembly)
    {
        var calls = Calls(assembly).Where(call => !Doors.Contains(call.Caller)).Where(call => OuterTypes.Contains(call.Type) || OuterMembers.Contains($"{call.Type}.{call.Member}"));

        Assert.Empty(calls.Select(call => $"{call.Caller} calls {call.Type}.{call.Member}").Distinct());
    }

    [Fact]
    public void The_scan_sees_what_the_doors_do()
    {
        Assert.Contains(("EbookBuilder.DiskWorkspace", "System.IO.File", "Move"), Calls("EbookBuilder"));
        Assert.Contains(("EbookBuilder.Cli.Terminal", "System.Environment", "GetEnvironmentVariable"), Calls("ebook"));
    }

    [Fact]
    public void The_checker_never_knows_the_writer()
    {
        using var file = Open("EbookBuilder.Check");
        var reader = file.GetMetadataReader();
        var types = reader.TypeReferences.Select(handle => Name(reader, handle)).Where(name => name.StartsWith("EbookBuilder.Epub.", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(types);
        Assert.All(types, name => Assert.Matches(@"^EbookBuilder\.Epub\.(Publication|Reading|Unicode)\.", name));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Types_have_names_of_the_trade(string assembly)
    {
        using var file = Open(assembly);
        var reader = file.GetMetadataReader();
        var names = reader.TypeDefinitions.Select(handle => reader.GetString(reader.GetTypeDefinition(handle).Name)).Where(name => !name.StartsWith('<'));

        Assert.DoesNotContain(names, name => name.Contains("Manager", StringComparison.Ordinal) || name.Contains("Helper", StringComparison.Ordinal)
            || name.EndsWith("Util", StringComparison.Ordinal) || name.EndsWith("Utils", StringComparison.Ordinal) || name.Contains("Processor", StringComparison.Ordinal));
    }

    private static PEReader Open(string assembly) => new(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));

    /// <summary>Every call of a method of another assembly, with the outermost type that it stands in.</summary>
    private static List<(string Caller, string Type, string Member)> Calls(string assembly)
    {
        using var file = Open(assembly);
        var reader = file.GetMetadataReader();
        var calls = new List<(string, string, string)>();
        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0) continue;
            var caller = Outermost(reader, method.GetDeclaringType());
            foreach (var token in Tokens(file.GetMethodBody(method.RelativeVirtualAddress).GetILReader()))
                if (Target(reader, token) is var (type, member)) calls.Add((caller, type, member));
        }
        return calls;
    }

    private static IEnumerable<EntityHandle> Tokens(BlobReader body)
    {
        var tokens = new List<EntityHandle>();
        while (body.RemainingBytes > 0)
        {
            var first = body.ReadByte();
            var code = OpCodes[first == 0xFE ? (short)(0xFE00 | body.ReadByte()) : first];
            if (code.OperandType is OperandType.InlineMethod) tokens.Add(MetadataTokens.EntityHandle(body.ReadInt32()));
            else if (code.OperandType is OperandType.InlineSwitch)
            {
                var targets = body.ReadInt32();
                body.Offset += 4 * targets;
            }
            else body.Offset += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                _ => 4,
            };
        }
        return tokens;
    }

    private static (string Type, string Member)? Target(MetadataReader reader, EntityHandle handle)
    {
        if (handle.Kind == HandleKind.MethodSpecification) handle = reader.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        if (handle.Kind != HandleKind.MemberReference) return null;
        var member = reader.GetMemberReference((MemberReferenceHandle)handle);
        return member.Parent.Kind == HandleKind.TypeReference ? (Name(reader, (TypeReferenceHandle)member.Parent), reader.GetString(member.Name)) : null;
    }

    private static string Name(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return type.Namespace.IsNil ? reader.GetString(type.Name) : $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    private static string Outermost(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil) type = reader.GetTypeDefinition(type.GetDeclaringType());
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }
}

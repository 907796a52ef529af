using System.Xml.Linq;
using EbookBuilder.TestKit;

namespace EbookBuilder.Tests.Docs;

/// <summary>docs/dependencies.md names every package of Directory.Packages.props, each of which some project uses.</summary>
public sealed class DependenciesDocumentTests
{
    public static TheoryData<string> Packages =>
        [.. XDocument.Load(Repository.Path("Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Says_why_the_package_is_there(string package) =>
        Assert.Contains(File.ReadLines(Repository.Path("docs", "dependencies.md")), line => line.StartsWith('|') && line.Split('|')[1].Split(',', StringSplitOptions.TrimEntries).Contains(package));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Some_project_uses_the_package(string package) =>
        Assert.Contains(Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories), project => File.ReadAllText(project).Contains($"PackageReference Include=\"{package}\"", StringComparison.Ordinal));
}

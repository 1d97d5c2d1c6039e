using System.Text.RegularExpressions;
using Dateline.Testing;

namespace Dateline.Emit.Tests.Model;

/// <summary>Models are the same for every target: no file under <c>Emit/Model</c> names anything of C#, nor holds text of it.</summary>
public class NoTargetTests
{
    /// <summary>What stands in C# and in no words: a type of the library, a call, a literal of its own, a member of a class.</summary>
    private static readonly string[] TextOfCSharp = ["global::", "::", "(bool?)", "=>", "();", "u8", "typeof", "check.", "Fact.", "Timeline.", "Facts", "///"];

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.PathTo("dsl", "Dateline.Emit", "Model"), "*.cs", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.PathTo("dsl", "Dateline.Emit"), path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_model_knows_no_target(string file)
    {
        string text = File.ReadAllText(Repository.PathTo("dsl", "Dateline.Emit", file));

        foreach (string name in new[] { "CSharp", "C#", "ToPascalCase", "GeneratedNames", "InNamespace" })
            Assert.DoesNotContain(name, text, StringComparison.Ordinal);
        foreach (string literal in LiteralsOf(text))
            Assert.DoesNotContain(TextOfCSharp, part => literal.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_models() => Assert.InRange(Files.Count, 15, 60);

    private static IEnumerable<string> LiteralsOf(string text) =>
        Regex.Matches(text, "\"(?:[^\"\\\\\\n]|\\\\.)*\"", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)).Select(match => match.Value);
}

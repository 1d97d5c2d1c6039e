using Dateline.Emit.CSharp.Limits;
using Dateline.Emit.CSharp.Naming;

namespace Dateline.Emit.Tests.CSharp;

public class CSharpNamesTests
{
    [Theory]
    [InlineData("ceiling-cut-2018", "CeilingCut2018")]
    [InlineData("nato", "Nato")]
    [InlineData("a-1", "A1")]
    [InlineData("i-am-in-istanbul", "IAmInIstanbul")]
    public void Names_become_pascal_case(string name, string expected) => Assert.Equal(expected, CSharpNames.ToPascalCase(name));

    [Theory]
    [InlineData("Action")]
    [InlineData("Task")]
    [InlineData("Version")]
    [InlineData("File")]
    [InlineData("Thread")]
    public void Classes_that_every_file_sees_are_known(string name) => Assert.True(HiddenTypes.OwnerOf(name) is not null);

    [Theory]
    [InlineData("Mission")]
    [InlineData("List")]
    [InlineData("Progress")]
    public void Classes_with_type_parameters_hide_nothing(string name) => Assert.False(HiddenTypes.OwnerOf(name) is not null);
}

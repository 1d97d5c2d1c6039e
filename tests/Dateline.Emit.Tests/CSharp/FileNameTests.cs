using Dateline.Emit.CSharp.Naming;

namespace Dateline.Emit.Tests.CSharp;

public class FileNameTests
{
    [Theory]
    [InlineData("2018.events.yaml", "Data_2018")]
    [InlineData("people.events.yaml", "Data_People")]
    public void A_plain_name_is_kept(string path, string name) => Assert.Equal(name, FileName.Of(path));

    [Theory]
    [InlineData("a-b.events.yaml", "a_b.events.yaml")]
    [InlineData("a/b.events.yaml", "a-b.events.yaml")]
    [InlineData("ab.events.yaml", "AB.events.yaml")]
    [InlineData("a/b.events.yaml", "a/B.events.yaml")]
    [InlineData("ä.events.yaml", "ö.events.yaml")]
    public void Two_files_never_share_a_name_whatever_the_case(string one, string other) =>
        Assert.NotEqual(FileName.Of(one), FileName.Of(other), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("русский.events.yaml")]
    [InlineData("a#b%c:d.events.yaml")]
    [InlineData("../up.events.yaml")]
    [InlineData(".events.yaml")]
    public void Every_name_is_one_that_CSharp_and_Roslyn_take(string path) =>
        Assert.All(FileName.Of(path), letter => Assert.True(char.IsAsciiLetterOrDigit(letter) || letter == '_'));
}

namespace Dateline.Language.Tests.Architecture;

public class FolderCyclesTests
{
    private const string Names = "namespace A.Names; static class Names { public const string Key = \"key\"; }";

    [Fact]
    public void A_constant_is_seen_though_no_assembly_remembers_it() =>
        Assert.Equal(
            [new FileUse("a/reading/Reader.cs", "a/names/Names.cs")],
            SourceGraph.Between([("a/names/Names.cs", Names), ("a/reading/Reader.cs", "class Reader { string Key => A.Names.Names.Key; }")]));

    [Fact]
    public void A_name_in_a_comment_is_no_use() =>
        Assert.Equal([], SourceGraph.Between([("a/names/Names.cs", Names), ("a/reading/Reader.cs", "/// <see cref=\"A.Names.Names\"/>\nclass Reader;")]));

    [Theory]
    [InlineData(0, "a/x/1 a/y/2", "a/y/3 a/z/4", "a/1 a/x/1")]
    [InlineData(2, "a/x/1 a/y/2", "a/y/3 a/x/4")]
    [InlineData(3, "a/x/1 a/y/2", "a/y/3 a/z/4", "a/z/5 a/x/6")]
    [InlineData(2, "a/1 a/x/2", "a/x/3 a/4")]
    [InlineData(2, "a/x/deep/1 a/y/2", "a/y/3 a/x/other/4")]
    public void A_ring_of_folders_is_found(int steps, params string[] uses) =>
        Assert.Equal(steps, FolderCycles.In(uses.Select(use => new FileUse(use.Split(' ')[0], use.Split(' ')[1]))).Count());
}

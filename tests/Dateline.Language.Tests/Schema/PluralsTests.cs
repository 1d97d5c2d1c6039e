using Dateline.Language.Schema.Naming;

namespace Dateline.Language.Tests.Schema;

public class PluralsTests
{
    [Theory]
    [InlineData("ceiling-cut", "ceiling-cuts")]
    [InlineData("agency", "agencies")]
    [InlineData("essay", "essays")]
    [InlineData("crash", "crashes")]
    [InlineData("bus", "buses")]
    [InlineData("tax", "taxes")]
    [InlineData("speech", "speeches")]
    [InlineData("y", "ys")]
    public void Plurals_follow_english_endings(string name, string expected) => Assert.Equal(expected, Plurals.Of(name));
}

using Dateline.Fuzz.Runs;
using Dateline.Fuzz.Targets;

namespace Dateline.Fuzz;

/// <summary>A run of every target with the same texts each time. The program itself looks for new ones.</summary>
public class FixedSeedTests
{
    private const int Seed = 20181003;

    [Theory]
    [InlineData("dates", 150_000)]
    [InlineData("addresses", 15_000)]
    [InlineData("conditions", 15_000)]
    [InlineData("read", 6_000)]
    [InlineData("check", 400)]
    [InlineData("report", 120)]
    [InlineData("repairs", 100)]
    [InlineData("generate", 20)]
    public void Every_promise_holds(string target, int executions)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "fuzz-failures");
        var output = new StringWriter();
        var failures = new FailureFolder(folder);
        using var underWay = new UnderWay(failures);

        TargetRun run = Assert.Single(new FuzzRun(Seed, failures, underWay, output).Count([AllTargets.Find(target)!], executions));

        Assert.True(run.Failures == 0, output.ToString());
        Assert.Equal(executions, run.Executions);
    }
}

using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Naming;
using Dateline.Testing.Attacks;

namespace Dateline.Language.Tests.Workspace;

/// <summary>
/// Twice the text takes about twice the work, whatever is in it. Work is counted where the engine could do too much of it, and
/// as the memory that it asks for; the clock is never asked.
/// </summary>
public class EffortLaw
{
    private const int Size = 40_000;

    /// <summary>Lists grow in leaps, and sorting takes a little more than a step for each.</summary>
    private const double MostGrowth = 2.3;

    /// <summary>Below it the bounds of one search and of one group are not reached yet: it is some hundredths of a second.</summary>
    private const long FewSteps = 12_000_000;
    private const long FewBytes = 3_000_000;

    public static TheoryData<string> Attacks => [.. AllAttacks.List.Select(attack => attack.Name)];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Twice_the_text_takes_twice_the_work(string name)
    {
        Attack attack = AllAttacks.List.Single(one => one.Name == name);
        Work(attack, Size / 8);
        (long steps, long bytes) = Work(attack, Size);
        (long stepsOfTwice, long bytesOfTwice) = Work(attack, 2 * Size);
        Assert.True(stepsOfTwice <= Math.Max(FewSteps, MostGrowth * steps), $"{steps} steps became {stepsOfTwice}");
        Assert.True(bytesOfTwice <= Math.Max(FewBytes, MostGrowth * bytes), $"{bytes} bytes became {bytesOfTwice}");
    }

    /// <summary>On this thread alone, so that its memory is counted and nobody else's.</summary>
    private static (long Steps, long Bytes) Work(Attack attack, int size)
    {
        SourceFile[] files = [.. attack.Of(size).Select(file => new SourceFile(file.Path, file.Text))];
        long before = GC.GetAllocatedBytesForCurrentThread();
        long steps = Effort.Of(() => Check(files));
        return (steps, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Check(IReadOnlyList<SourceFile> files)
    {
        foreach (SourceFile timeline in files.Where(file => TimelineFiles.IsTimeline(file.Path)))
        {
            var definition = TimelineDefinition.Read(timeline);
            BoundFile[] bound = [.. files.Where(file => TimelineFiles.IsEvents(file.Path)).Select(file => Analysis.Bind(file, definition))];
            FindingDigest.Of(Analysis.Of(definition, bound).Findings);
        }
    }
}

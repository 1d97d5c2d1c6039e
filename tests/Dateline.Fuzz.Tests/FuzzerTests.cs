using Dateline.Fuzz.Inputs;
using Dateline.Fuzz.Runs;
using Dateline.Fuzz.Targets;
using Dateline.Language.Text;

namespace Dateline.Fuzz;

/// <summary>The fuzzer finds a fault that is there, and makes a small text of it.</summary>
public sealed class FuzzerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dateline-fuzz").FullName;

    [Fact]
    public void A_fault_is_found_made_small_and_kept()
    {
        (IReadOnlyList<TargetRun> runs, string output) = Run(new Planted(), 3_000);

        Assert.True(runs[0].Failures > 1, output);
        Assert.Equal(["No date has two brackets."], runs[0].Faults);
        string file = Assert.Single(Directory.GetFiles(_folder));
        Assert.Equal("[[", InputFile.Read(file));
        Assert.Contains($"--repeat {file} planted", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_number_gives_the_same_texts_and_another_gives_others()
    {
        Target target = AllTargets.Find("read")!;
        var mutator = new Mutator(target.Seeds, target.Longest);
        string[] texts = [.. Enumerable.Range(0, 300).Select(number => mutator.Text(1, number))];

        Assert.Equal(texts, Enumerable.Range(0, 300).Select(number => new Mutator(target.Seeds, target.Longest).Text(1, number)));
        Assert.True(texts.Distinct(StringComparer.Ordinal).Count() > 290);
        Assert.True(Enumerable.Range(0, 300).Count(number => mutator.Text(2, number) != texts[number]) > 290);
        Assert.All(texts, text => Assert.InRange(text.Length, 0, target.Longest));
    }

    [Fact]
    public void Every_target_has_seeds()
    {
        Assert.All(AllTargets.List, target => Assert.True(target.Seeds.Count >= 10, target.Name));
        Assert.All(Seeds.Projects, text => Assert.Contains(ProjectText.FilesOf(text), file => file.Path.EndsWith(".timeline.yaml", StringComparison.Ordinal)));
        Assert.True(Seeds.Conditions.Count >= 40);
        Assert.True(Seeds.Dates.Count >= 100);
    }

    [Theory]
    [InlineData("a: 1\n", "first.events.yaml", "a: 1\n")]
    [InlineData("# a.events.yaml\nx", "a.events.yaml", "x")]
    [InlineData("# a.events.yaml\r\nx\r\n\r\n", "a.events.yaml", "x\r\n\r\n")]
    [InlineData("# a.events.yaml\nx\n# a.events.yaml\ny\n# no file\n", "a.events.yaml", "x\n")]
    public void A_folder_is_one_text(string text, string path, string content)
    {
        SourceFile file = Assert.Single(ProjectText.FilesOf(text));

        Assert.Equal((path, content), (file.Path, file.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\r\n\0\u2028é\U0001F600")]
    [InlineData("half \uD83D of a character")]
    public void A_kept_text_comes_back_unit_by_unit(string text)
    {
        var failures = new FailureFolder(_folder);
        string file = failures.Keep("read", text);
        Assert.Equal(text, InputFile.Read(file));
        Assert.Equal(file, failures.Keep("read", text));

        var underWay = new UnderWay(failures);
        underWay.Is("longer than what comes behind it");
        underWay.Is(text);
        File.Copy(underWay.Path, underWay.Path + ".copy");
        Assert.Equal(text, UnderWay.TextIn(underWay.Path + ".copy"));
        underWay.Dispose();
        Assert.False(File.Exists(underWay.Path));
    }

    [Fact]
    public void The_command_line_says_what_it_does_not_know_and_a_repeated_text_fails_or_not()
    {
        var output = new StringWriter();
        Assert.Equal(2, Program.Run(["--seed", "x"], output));
        Assert.Equal(2, Program.Run(["nothing"], output));
        Assert.Equal(2, Program.Run(["--afl"], output));

        string file = Path.Combine(_folder, "date.txt");
        File.WriteAllText(file, "2021-10-06");
        Assert.Equal(0, Program.Run(["--repeat", file, "dates", "read", "check"], output));
        Assert.Equal(0, Program.Run(["--executions", "30", "--failures", _folder, "dates"], output));
        Assert.Contains("in total", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one\ntwo\nbad\nthree\n", "bad", "bad")]
    [InlineData("xxxxaxxxxbxxxx", "a.*b", "ab")]
    public void What_a_failure_does_not_need_is_deleted(string text, string pattern, string small) =>
        Assert.Equal(small, Minimizer.Minimize(text, candidate => System.Text.RegularExpressions.Regex.IsMatch(candidate, pattern, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(10))));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (IReadOnlyList<TargetRun> Runs, string Output) Run(Target target, int executions)
    {
        var output = new StringWriter();
        var failures = new FailureFolder(_folder);
        using var underWay = new UnderWay(failures);
        return (new FuzzRun(7, failures, underWay, output).Count([target], executions), output.ToString());
    }

    private sealed class Planted : Target
    {
        public override string Name => "planted";

        public override int Share => 1;

        public override int Longest => 500;

        public override IReadOnlyList<string> Seeds => Inputs.Seeds.Dates;

        public override void Run(string text) =>
            Promise.Keep(text.AsSpan().Count('[') < 2, "No date has two brackets.");
    }
}

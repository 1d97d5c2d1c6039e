namespace Dateline.Cli.Tests;

/// <summary>Whatever stands on the command line or at the other end of the output: a sentence and the documented exit status, never a trace.</summary>
public class CommandLineTests
{
    private static TemporaryFolder Faulty() => new TemporaryFolder()
        .With("small.timeline.yaml", "dateline: 1\ntimeline: small\nevents:\n  storm: {}\n")
        .With("a.events.yaml", "a-storm:\n  kind: strom\n");

    [Theory]
    [InlineData("--max takes a whole number, zero or more.", "check", ".", "--max", "abc")]
    [InlineData("--max takes a whole number, zero or more.", "check", ".", "--max", "")]
    [InlineData("--max takes a whole number, zero or more.", "check", ".", "--max", "-1")]
    [InlineData("--max takes a whole number, zero or more.", "check", ".", "--max", "1.5")]
    [InlineData("--max takes a whole number, zero or more.", "check", ".", "--max", "١")]
    [InlineData("Required argument missing for option: '--max'.", "check", ".", "--max")]
    [InlineData("Option '--max' expects a single argument but 2 were provided.", "check", ".", "--max", "1", "--max", "2")]
    [InlineData("--format takes text, concise, json, sarif or github.", "check", ".", "--format", "")]
    [InlineData("--format takes text, concise, json, sarif or github.", "check", ".", "--format", "TEXT")]
    [InlineData("--format takes text, concise, json, sarif or github.", "check", ".", "--format", "0")]
    [InlineData("--output takes the name of a file that is not one of Dateline's own: what is in it would be overwritten.", "check", ".", "--output", "")]
    [InlineData("--output takes the name of a file that is not one of Dateline's own: what is in it would be overwritten.", "check", ".", "--output", "  ")]
    [InlineData("--output takes the name of a file that is not one of Dateline's own: what is in it would be overwritten.", "check", ".", "--output", "a.events.yaml")]
    [InlineData("--as-of takes a day, such as 2021-10-18.", "check", ".", "--as-of", "")]
    [InlineData("--as-of takes a day, such as 2021-10-18.", "check", ".", "--as-of", "2021-10")]
    [InlineData("--help-link takes an address or a full path with {code} in it.", "check", ".", "--help-link", "")]
    [InlineData("--help-link takes an address or a full path with {code} in it.", "check", ".", "--help-link", "http://[/{code}")]
    [InlineData("There is no folder \"\".", "check", "")]
    [InlineData("There is no folder \"@small.timeline.yaml\".", "check", "@small.timeline.yaml")]
    [InlineData("There is no folder \"\\u001B]0;x\\u0007\".", "check", "\e]0;x\a")]
    [InlineData("There is no folder \"one\\ntwo\".", "check", "one\ntwo")]
    [InlineData("There is no folder \"maybe\".", "waivers", "--json=maybe")]
    [InlineData("\"dateline check\" has no option \"--stirct\". Did you mean --strict?", "check", "--stirct")]
    [InlineData("\"dateline check\" has no option \"--stirct\". Did you mean --strict?", "check", ".", "--stirct=yes", "--output", "-")]
    [InlineData("\"dateline check\" has no option \"-v\". For the list: dateline check --help", "check", ".", "-v")]
    [InlineData("\"dateline schema\" has no option \"--outptu\". Did you mean --output?", "schema", "--outptu", "x.json")]
    [InlineData("\"dateline export html\" has no option \"--titel\". Did you mean --title?", "export", "html", "--titel", "Storms")]
    [InlineData("\"dateline init\" has no option \"--force\". For the list: dateline init --help", "init", "--force")]
    [InlineData("\"dateline explain\" has no option \"--al\". For the list: dateline explain --help", "explain", "--al")]
    [InlineData("\"dateline\" has no option \"--verison\". Did you mean --version?", "--verison")]
    [InlineData("There is no folder \"--strict\".", "check", "--", "--strict")]
    [InlineData("There is no folder \"-\".", "check", "-")]
    [InlineData("There is no code \"\". For the list: dateline explain all", "explain", "")]
    [InlineData("There is no code \"../DTL4001\". Did you mean DTL4001?", "explain", "../DTL4001")]
    [InlineData("There is no code \"\\u001B[2J\". For the list: dateline explain all", "explain", "\e[2J")]
    public void A_wrong_value_is_one_sentence_and_ends_with_2(string sentence, params string[] arguments)
    {
        using TemporaryFolder folder = Faulty();

        CliProcess run = CliProcess.RunIn(folder.Path, arguments);

        Assert.Equal((2, "", sentence), (run.ExitCode, run.Output, run.Errors.Split('\n')[0]));
        Assert.InRange(run.Errors.TrimEnd('\n').Split('\n').Length, 1, 2);
    }

    [Fact]
    public void An_option_that_is_none_makes_no_folder()
    {
        using TemporaryFolder folder = Faulty();

        CliProcess.RunIn(folder.Path, "init", "--force");

        Assert.Empty(Directory.GetDirectories(folder.Path));
    }

    [Theory]
    [InlineData("--max", "99999999999999999999")]
    [InlineData("--max", "0")]
    public void A_number_of_any_size_is_a_limit(string option, string value)
    {
        using TemporaryFolder folder = Faulty();

        Assert.Equal(1, CliProcess.RunIn(folder.Path, "check", option, value).ExitCode);
    }

    [PosixTheory]
    [InlineData("check", 2, 2)]
    [InlineData("check --format json", 2, 2)]
    [InlineData("check --format sarif", 2, 2)]
    [InlineData("check --output /dev/full", 2, 2)]
    [InlineData("check nowhere", 2, 2)]
    [InlineData("waivers", 2, 0)]
    [InlineData("waivers --json", 2, 0)]
    [InlineData("explain all", 2, 0)]
    [InlineData("explain DTL4001", 2, 0)]
    [InlineData("--help", 2, 0)]
    public void A_full_disk_or_a_closed_stream_is_one_sentence_and_ends_with_2(string command, int withoutOutput, int withoutErrors)
    {
        using TemporaryFolder folder = Faulty();

        foreach ((string redirection, int expected) in new[] { (">/dev/full", withoutOutput), (">&-", withoutOutput), ("2>/dev/full", withoutErrors), ("2>&-", withoutErrors) })
        {
            CliProcess run = CliProcess.RunInShell(folder.Path, $"dateline {command} {redirection}");

            Assert.Equal(expected, run.ExitCode);
            Assert.DoesNotContain("   at ", run.Output + run.Errors, StringComparison.Ordinal);
            if (expected == 2 && command != "check nowhere")
                Assert.Contains(" cannot be written", run.Output + run.Errors, StringComparison.Ordinal);
        }
    }

    [PosixFact]
    public void A_reader_that_has_gone_changes_nothing_about_the_verdict()
    {
        using TemporaryFolder folder = Faulty();

        CliProcess run = CliProcess.RunInShell(folder.Path, "{ dateline check --format concise; echo $? >status; } 2>&1 | true; cat status");

        Assert.Equal("1\n", run.Output);
    }
}

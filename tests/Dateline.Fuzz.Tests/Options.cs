using System.Globalization;
using Dateline.Fuzz.Targets;

namespace Dateline.Fuzz;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public const string Usage =
        """
        dotnet run -c Release --project tests/Dateline.Fuzz.Tests -- [OPTION…] [TARGET…]

          --seed N          another number gives other texts (1)
          --executions N    how many texts, of all targets together (100000)
          --seconds N       how long, instead of how many
          --failures FOLDER where failing texts are kept (fuzz-failures)
          --repeat FILE     runs the targets on the text of a file, or on what a run left under way
          --seeds FOLDER    writes the seeds of one target, for afl++
          --afl             runs one target under afl++ (afl.sh)

        Without a target all are run.
        """;

    public int Seed { get; private init; } = 1;

    public long Executions { get; private init; } = 100_000;

    public int? Seconds { get; private init; }

    public string Failures { get; private init; } = "fuzz-failures";

    public string? Repeat { get; private init; }

    public string? Seeds { get; private init; }

    public bool IsAfl { get; private init; }

    public IReadOnlyList<Target> Targets { get; private init; } = [];

    /// <param name="fault">What is wrong with them; empty where nothing is.</param>
    public static Options Read(IReadOnlyList<string> arguments, out string fault)
    {
        fault = "";
        var options = new Options();
        for (int i = 0; i < arguments.Count; i++)
        {
            string argument = arguments[i];
            if (argument == "--afl")
                options = options with { IsAfl = true };
            else if (argument.StartsWith("--", StringComparison.Ordinal))
                options = i + 1 < arguments.Count && options.With(argument, arguments[++i]) is { } known ? known : Refused(options, $"{argument}: no such option, or no value that it takes.", ref fault);
            else if (AllTargets.Find(argument) is { } target)
                options = options with { Targets = [.. options.Targets, target] };
            else
                options = Refused(options, $"{argument}: no such target. There are {string.Join(", ", AllTargets.List.Select(one => one.Name))}.", ref fault);
        }

        if ((options.IsAfl || options.Seeds is not null) && options.Targets.Count != 1)
            fault = "--afl and --seeds take exactly one target.";
        return options.Targets.Count > 0 ? options : options with { Targets = AllTargets.List };
    }

    private Options? With(string name, string value) => name switch
    {
        "--seed" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int seed) => this with { Seed = seed },
        "--executions" when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long executions) => this with { Executions = executions },
        "--seconds" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) => this with { Seconds = seconds },
        "--failures" => this with { Failures = value },
        "--repeat" when File.Exists(value) => this with { Repeat = value },
        "--seeds" => this with { Seeds = value },
        _ => null,
    };

    private static Options Refused(Options options, string sentence, ref string fault)
    {
        fault = sentence;
        return options;
    }
}

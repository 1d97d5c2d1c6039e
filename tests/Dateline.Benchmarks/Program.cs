using Dateline.Benchmarks;

return args switch
{
    ["corpus", var count, var folder] when int.TryParse(count, System.Globalization.CultureInfo.InvariantCulture, out int events) && events > 0 => Corpus.Write(events, folder),
    ["parse", var folder] => BareParser.Run(folder),
    ["check"] => CheckBenchmark.Run(),
    ["peers"] => PeerBenchmark.Run(executable: null),
    ["peers", var executable] => PeerBenchmark.Run(executable),
    ["build"] => BuildBenchmark.Run(),
    ["scale"] => ScaleBenchmark.Run(rounds: 3),
    ["scale", var count] when int.TryParse(count, System.Globalization.CultureInfo.InvariantCulture, out int rounds) && rounds > 0 => ScaleBenchmark.Run(rounds),
    ["scale", "builds", var count] when int.TryParse(count, System.Globalization.CultureInfo.InvariantCulture, out int rounds) && rounds > 0 => ScaleBenchmark.Builds(rounds),
    ["scale", "starts", var count] when int.TryParse(count, System.Globalization.CultureInfo.InvariantCulture, out int rounds) && rounds > 0 => ScaleBenchmark.Starts(rounds),
    ["scale", "reads", var count] when int.TryParse(count, System.Globalization.CultureInfo.InvariantCulture, out int rounds) && rounds > 0 => ScaleBenchmark.Reads(rounds),
    ["network"] => NetworkBenchmark.Run(executable: null),
    ["network", var executable] => NetworkBenchmark.Run(executable),
    ["generator"] => GeneratorBenchmark.Run(),
    ["attacks", var size, var folder] when int.TryParse(size, System.Globalization.CultureInfo.InvariantCulture, out int characters) && characters > 0 => AttackFolders.Write(characters, folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        corpus COUNT FOLDER   writes a timeline with COUNT events in COUNT / 500 files
        parse FOLDER          reads the files with YamlDotNet's Parser and does nothing else
        check                 times `dateline check` against `parse` on 100,000 events, and on 10,000
        peers [EXECUTABLE]    times it beside ledger, hledger, jq, and ajv with js-yaml, as far as they are installed, on 1,000, 10,000 and 100,000 events
        build                 times the build of a project with 10,000 events against one with 10
        scale [ROUNDS]        times builds, starts and reading of 10,000 and 100,000 events, against small projects, object initializers and System.Text.Json
        scale PART ROUNDS     only one of these: builds, starts or reads
        network [EXECUTABLE]  times `dateline check` on 10,000 events with 30,000 distances between them, against the same without, and an edit of them
        generator             times what an IDE asks of the generator after an edit, against a first run on 200 files with 500 events each
        attacks SIZE FOLDER   writes folders of about SIZE characters that are made to cost much time or memory
        Run in Release: dotnet run -c Release --project tests/Dateline.Benchmarks -- check
        """);
    return 2;
}

using YamlDotNet.Core;

namespace Dateline.Benchmarks;

/// <summary>The yardstick: a program that starts, reads the files and runs YamlDotNet's parser over them.</summary>
internal static class BareParser
{
    public static int Run(string folder)
    {
        long events = 0;
        foreach (string file in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var parser = new Parser(new StringReader(File.ReadAllText(file)));
            while (parser.MoveNext())
                events++;
        }

        Console.Out.WriteLine(events);
        return 0;
    }
}

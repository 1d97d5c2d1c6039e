namespace Dateline.Fuzz.Inputs;

/// <summary>
/// Makes a text of the seeds: the same text for the same number, on every machine. Most have one change or a few, some have many:
/// a change more often hides the next than it finds something with it.
/// </summary>
/// <param name="seeds">Texts that are right, or nearly so.</param>
/// <param name="longest">The most characters of a text.</param>
internal sealed class Mutator(IReadOnlyList<string> seeds, int longest)
{
    private static readonly Func<string, Random, string>[] Single =
    [
        Letters.Delete, Letters.Replace, Letters.Insert, Letters.Insert, Letters.Repeat, Letters.ChangeLineEnds,
        Tokens.Delete, Tokens.Swap, Tokens.Double, Tokens.Replace, Tokens.Insert, Tokens.Bracket, Tokens.Rename, Tokens.ChangeNumber,
        Lines.Delete, Lines.Double, Lines.Swap, Lines.Move, Lines.Indent, Lines.Indent, Lines.Join, Lines.Break, Lines.CutOff,
    ];

    private readonly Func<string, Random, string>[] _changes =
        [.. Single, (text, random) => Splices.Cross(text, Pick(seeds, random), random), (text, random) => Splices.Insert(text, Pick(seeds, random), random)];

    /// <param name="seed">Of the whole run.</param>
    /// <param name="number">Of the text in the run.</param>
    public string Text(int seed, long number)
    {
        var random = new Random(HashOf(seed, number));
        string text = Pick(seeds, random);
        int count = random.Next(8) switch { < 4 => 1, < 6 => 2, 6 => random.Next(3, 6), _ => random.Next(6, 16) };
        for (int i = 0; i < count; i++)
        {
            text = Pick(_changes, random)(text, random);
            if (text.Length > longest)
                text = text[..longest];
        }

        return text;
    }

    public static T Pick<T>(IReadOnlyList<T> among, Random random) => among[random.Next(among.Count)];

    /// <summary>Neighbouring numbers give beginnings that have nothing in common (the finisher of SplitMix64).</summary>
    private static int HashOf(int seed, long number)
    {
        ulong mixed = ((ulong)(uint)seed << 40) ^ ((ulong)number * 0x9E3779B97F4A7C15UL);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return (int)(uint)(mixed ^ (mixed >> 31));
    }
}

namespace Dateline.Fuzz.Runs;

/// <summary>
/// Makes a failing text small: lines are deleted, then pieces of lines, half of them first and then fewer and fewer, as long as
/// the failure stays (the delta debugging of Zeller and Hildebrandt, without its complements).
/// </summary>
internal static class Minimizer
{
    private const int MostTries = 1_500;

    /// <param name="fails">Whether a text fails in the same way.</param>
    public static string Minimize(string text, Func<string, bool> fails)
    {
        int tries = 0;
        string before;
        do
        {
            before = text;
            text = Without(LinesOf(text), Tried);
            text = Without([.. text.Select(character => character.ToString())], Tried);
        }
        while (text.Length < before.Length && tries < MostTries);
        return text;

        bool Tried(string candidate) => tries++ < MostTries && fails(candidate);
    }

    private static string Without(List<string> pieces, Func<string, bool> fails)
    {
        for (int size = Math.Max(1, pieces.Count / 2); size >= 1; size /= 2)
        {
            for (int start = 0; start < pieces.Count;)
            {
                string candidate = string.Concat(pieces.Take(start).Concat(pieces.Skip(start + size)));
                if (fails(candidate))
                    pieces.RemoveRange(start, Math.Min(size, pieces.Count - start));
                else
                    start += size;
            }
        }

        return string.Concat(pieces);
    }

    /// <summary>Each with its end.</summary>
    private static List<string> LinesOf(string text)
    {
        List<string> lines = [.. text.Split('\n').Select(line => line + "\n")];
        lines[^1] = lines[^1][..^1];
        return lines;
    }
}

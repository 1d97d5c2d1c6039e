namespace Dateline.Fuzz.Inputs;

/// <summary>Changes of single letters.</summary>
internal static class Letters
{
    private const int MostRepeated = 1_200;

    public static string Delete(string text, Random random)
    {
        if (text.Length == 0)
            return text;
        int at = random.Next(text.Length);
        return text.Remove(at, Math.Min(random.Next(4) == 0 ? random.Next(1, 5) : 1, text.Length - at));
    }

    public static string Replace(string text, Random random)
    {
        if (text.Length == 0)
            return text;
        int at = random.Next(text.Length);
        return text.Remove(at, 1).Insert(at, Mutator.Pick(NastyTexts.Letters, random));
    }

    public static string Insert(string text, Random random) =>
        text.Insert(random.Next(text.Length + 1), Mutator.Pick(NastyTexts.Letters, random));

    /// <summary>Long names, deep nesting, many brackets.</summary>
    public static string Repeat(string text, Random random)
    {
        if (text.Length == 0)
            return text;
        int at = random.Next(text.Length);
        string piece = text.Substring(at, Math.Min(random.Next(1, 8), text.Length - at));
        int times = random.Next(4) == 0 ? MostRepeated / piece.Length : random.Next(2, 50);
        return text.Insert(at, string.Concat(Enumerable.Repeat(piece, times)));
    }

    public static string ChangeLineEnds(string text, Random random)
    {
        string end = random.Next(3) switch { 0 => "\r", 1 => "\u2028", _ => "\r\n" };
        if (random.Next(2) == 0)
            return text.Replace("\n", end, StringComparison.Ordinal);
        int at = text.Length == 0 ? -1 : text.IndexOf('\n', random.Next(text.Length));
        return at < 0 ? text + end : text.Remove(at, 1).Insert(at, end);
    }
}

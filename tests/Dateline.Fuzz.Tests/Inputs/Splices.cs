namespace Dateline.Fuzz.Inputs;

/// <summary>One text of two.</summary>
internal static class Splices
{
    private const int MostLines = 12;

    /// <summary>The beginning of one and the end of the other, at lines or anywhere.</summary>
    public static string Cross(string text, string other, Random random)
    {
        if (random.Next(2) == 0)
            return string.Concat(text.AsSpan(0, random.Next(text.Length + 1)), other.AsSpan(random.Next(other.Length + 1)));
        string[] lines = text.Split('\n');
        string[] others = other.Split('\n');
        return string.Join('\n', lines.Take(random.Next(lines.Length + 1)).Concat(others.Skip(random.Next(others.Length + 1))));
    }

    /// <summary>A few lines of the other among those of the one.</summary>
    public static string Insert(string text, string other, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        string[] others = other.Split('\n');
        int start = random.Next(others.Length);
        lines.InsertRange(random.Next(lines.Count + 1), others.Skip(start).Take(random.Next(1, MostLines)));
        return string.Join('\n', lines);
    }
}

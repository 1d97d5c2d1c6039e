namespace Dateline.Fuzz.Inputs;

/// <summary>Changes of lines and of their indentation.</summary>
internal static class Lines
{
    public static string Delete(string text, Random random) => Change(text, random, (lines, at) => lines.RemoveRange(at, Math.Min(random.Next(1, 4), lines.Count - at)));

    public static string Double(string text, Random random) => Change(text, random, (lines, at) =>
    {
        string[] doubled = [.. lines.Skip(at).Take(random.Next(1, 6))];
        for (int i = random.Next(8) == 0 ? 40 : 1; i > 0; i--)
            lines.InsertRange(at, doubled);
    });

    public static string Swap(string text, Random random) => Change(text, random, (lines, at) =>
    {
        int other = random.Next(lines.Count);
        (lines[at], lines[other]) = (lines[other], lines[at]);
    });

    public static string Move(string text, Random random) => Change(text, random, (lines, at) =>
    {
        string line = lines[at];
        lines.RemoveAt(at);
        lines.Insert(random.Next(lines.Count + 1), line);
    });

    /// <summary>One line, or a block of them, is moved to the left or to the right.</summary>
    public static string Indent(string text, Random random) => Change(text, random, (lines, at) =>
    {
        int step = random.Next(1, 5);
        string indentation = random.Next(6) switch { 0 => "\t", 1 => "\u00A0\u00A0", _ => new string(' ', step) };
        bool isOut = random.Next(2) == 0;
        for (int line = at; line < Math.Min(lines.Count, at + (random.Next(3) == 0 ? random.Next(2, 12) : 1)); line++)
        {
            int blanks = lines[line].Length - lines[line].TrimStart(' ').Length;
            lines[line] = isOut ? lines[line][Math.Min(step, blanks)..] : indentation + lines[line];
        }
    });

    public static string Join(string text, Random random) => Change(text, random, (lines, at) =>
    {
        if (at + 1 >= lines.Count)
            return;
        lines[at] += random.Next(2) == 0 ? lines[at + 1] : " " + lines[at + 1].TrimStart();
        lines.RemoveAt(at + 1);
    });

    public static string Break(string text, Random random) => Change(text, random, (lines, at) =>
    {
        int within = random.Next(lines[at].Length + 1);
        lines.Insert(at + 1, new string(' ', random.Next(0, 7)) + lines[at][within..]);
        lines[at] = lines[at][..within];
    });

    /// <summary>A file that ends in the middle.</summary>
    public static string CutOff(string text, Random random) => random.Next(4) == 0 ? text[..random.Next(text.Length + 1)] : text.TrimEnd('\n');

    private static string Change(string text, Random random, Action<List<string>, int> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, random.Next(lines.Count));
        return string.Join('\n', lines);
    }
}

using System.Text;

namespace Dateline.Emit.CSharp.Writing;

/// <summary>Divides compiled text into blocks, of which a program reads those that it asks for.</summary>
internal static class BlocksOfLines
{
    /// <param name="all">What the text says something of.</param>
    /// <param name="size">Of how many of them a block says something.</param>
    /// <param name="append">Adds the lines of one.</param>
    /// <returns>The blocks, each in its parts.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Of<T>(IReadOnlyList<T> all, int size, Action<StringBuilder, T> append)
    {
        var blocks = new List<string[]>((all.Count / size) + 1);
        var lines = new StringBuilder();
        for (int first = 0; first < all.Count; first += size)
        {
            string[] parts = new string[Math.Min(size, all.Count - first)];
            for (int i = 0; i < parts.Length; i++)
            {
                append(lines, all[first + i]);
                parts[i] = lines.ToString();
                lines.Clear();
            }

            blocks.Add(parts);
        }

        return blocks;
    }
}

namespace Dateline.Emit.CSharp.Limits;

/// <summary>
/// Ids are equal where they have the same name in C#: hyphens go, and what follows one is a capital letter. The names
/// themselves are not made, because nearly all ids differ.
/// </summary>
internal sealed class CSharpNameComparer : IEqualityComparer<string>
{
    public static readonly CSharpNameComparer Instance = new();

    public bool Equals(string? x, string? y)
    {
        if (x is null || y is null)
            return x == y;
        int i = 0;
        int j = 0;
        while (true)
        {
            char left = Next(x, ref i);
            if (left != Next(y, ref j))
                return false;
            if (left == '\0')
                return true;
        }
    }

    public int GetHashCode(string obj)
    {
        int hash = 17;
        int position = 0;
        for (char letter = Next(obj, ref position); letter != '\0'; letter = Next(obj, ref position))
            hash = unchecked((hash * 31) + letter);
        return hash;
    }

    /// <summary>The next letter of the name in C#; zero at the end.</summary>
    private static char Next(string id, ref int position)
    {
        bool isWordStart = position == 0;
        while (position < id.Length && id[position] == '-')
        {
            isWordStart = true;
            position++;
        }

        if (position == id.Length)
            return '\0';
        char letter = id[position++];
        return isWordStart ? char.ToUpperInvariant(letter) : letter;
    }
}

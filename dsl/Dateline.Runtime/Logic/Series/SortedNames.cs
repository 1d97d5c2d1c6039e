namespace Dateline.Logic;

/// <summary>Names in ordinal order, each once.</summary>
internal static class SortedNames
{
    public static string[] Of(IEnumerable<string> names)
    {
        string[] sorted = [.. names.Distinct(StringComparer.Ordinal)];
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    public static bool Contain(string[] names, string name) => Array.BinarySearch(names, name, StringComparer.Ordinal) >= 0;

    /// <summary>The names with a few others among them, and without a few: those between are copied, and not looked at. The same array where nothing changes.</summary>
    /// <param name="changed">In ordinal order, each once, with whether it is one of the names afterwards.</param>
    public static string[] With(string[] names, (string Name, bool IsOne)[] changed)
    {
        string[] made = new string[names.Length + changed.Length];
        int read = 0;
        int written = 0;
        bool isSame = true;
        foreach ((string name, bool isOne) in changed)
        {
            int found = Array.BinarySearch(names, read, names.Length - read, name, StringComparer.Ordinal);
            int place = found >= 0 ? found : ~found;
            CopyTo(place);
            isSame &= isOne == found >= 0;
            if (isOne)
                made[written++] = name;
            read = found >= 0 ? place + 1 : place;
        }

        if (isSame)
            return names;
        CopyTo(names.Length);
        Array.Resize(ref made, written);
        return made;

        void CopyTo(int place)
        {
            Array.Copy(names, read, made, written, place - read);
            written += place - read;
        }
    }
}

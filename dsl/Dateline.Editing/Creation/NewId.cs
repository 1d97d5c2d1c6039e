using Dateline.Language.Text.Words;

namespace Dateline.Editing.Creation;

/// <summary>Makes an id that nobody has.</summary>
internal static class NewId
{
    private const int Longest = 60;

    /// <param name="title">What the entry is called; its kind where that leaves nothing.</param>
    /// <param name="year">Added where the id is taken; empty where none is known.</param>
    public static string Of(string title, string kind, string year, Func<string, bool> isTaken)
    {
        string id = Short(Names.ToKebabCase(title));
        if (!Names.IsName(id) || id is "file")
            id = id.Length > 0 && Names.IsKebabCase(id) ? $"{kind}-{id}" : kind;
        if (!isTaken(id))
            return id;
        if (year.Length > 0 && !isTaken($"{id}-{year}"))
            return $"{id}-{year}";
        for (int number = 2; ; number++)
        {
            string numbered = $"{id}-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            if (!isTaken(numbered))
                return numbered;
        }
    }

    /// <summary>Whole words, as many as are read at a glance.</summary>
    private static string Short(string id)
    {
        if (id.Length <= Longest)
            return id;
        int end = id.LastIndexOf('-', Longest);
        return id[..(end > 0 ? end : Longest)].TrimEnd('-');
    }
}

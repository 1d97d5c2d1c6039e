using Dateline.Language.Collections;

namespace Dateline.Emit.CSharp.Data;

/// <summary>
/// How the accessors of a large timeline spread over classes. A class of .NET has room for 65,520 methods, but it inherits the static members of
/// others: <c>Entries</c> derives from as many classes as it takes. A timeline that fits into one class has none of this.
/// </summary>
/// <param name="Files">The files in which a class begins, in the order of paths; empty where one class has room for all.</param>
/// <param name="Count">How many classes there are besides <c>Entries</c>; the first derives from none of them.</param>
/// <param name="Kinds">As the files write them, in their order.</param>
public sealed record EntryClasses(EquatableArray<EntryClassStart> Files, int Count, EquatableArray<string> Kinds)
{
    /// <summary>The most accessors of one class, with room for what a program adds.</summary>
    public const int Room = 50_000;

    /// <summary>The class of all accessors of a timeline that has room in it.</summary>
    public static readonly EntryClasses None = new(default, 0, default);

    /// <param name="files">The events files of one timeline: how many entries each has, and of which kinds.</param>
    public static EntryClasses Of(IReadOnlyList<(string Path, int Entries, EquatableArray<string> Kinds)> files)
    {
        if (files.Sum(file => (long)file.Entries) <= Room)
            return None;
        var starts = new List<EntryClassStart>();
        int number = 0;
        int used = 0;
        foreach ((string path, int entries, _) in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (starts.Count == 0 || used + entries > Room)
            {
                number += starts.Count == 0 ? 1 : ClassesOf(used);
                used = 0;
                starts.Add(new EntryClassStart(path, number));
            }

            used += entries;
        }

        return new EntryClasses(starts.ToEquatableArray(), number + ClassesOf(used) - 2, files.SelectMany(file => file.Kinds).Distinct(StringComparer.Ordinal).OrderBy(kind => kind, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>The class in which an accessor of a file stands.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="place">The number of the accessor among those of the file, from 0.</param>
    public string ClassOf(string path, int place)
    {
        int first = 1;
        foreach (EntryClassStart start in Files)
        {
            if (string.CompareOrdinal(start.Path, path) > 0)
                break;
            first = start.Number;
        }

        return NameOf(first + (place / Room));
    }

    /// <summary>By their numbers from 1; the last one is what programs name. No id can become the name of another.</summary>
    public string NameOf(int number) => number > Count ? "Entries" : $"__Entries{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>A file with more entries than a class has room for goes on in the next.</summary>
    private static int ClassesOf(int entries) => Math.Max(1, ((entries - 1) / Room) + 1);
}

/// <param name="Path">The first file whose accessors stand in the class.</param>
/// <param name="Number">Of the class, from 1.</param>
public sealed record EntryClassStart(string Path, int Number);

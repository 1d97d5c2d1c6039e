namespace Dateline.Language.Yaml.Plain;

/// <summary>Takes what was put on a list last off it again: collections that stand in each other share one list.</summary>
internal static class Taken
{
    public static T[] From<T>(List<T> list, int first)
    {
        int count = list.Count - first;
        if (count == 0)
            return [];
        var taken = new T[count];
        list.CopyTo(first, taken, 0, count);
        list.RemoveRange(first, count);
        return taken;
    }
}

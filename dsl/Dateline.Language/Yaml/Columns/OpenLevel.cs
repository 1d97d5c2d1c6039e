namespace Dateline.Language.Yaml.Columns;

/// <summary>Fields or items in one column, to which the next line may add.</summary>
internal sealed class OpenLevel(int column, bool isList, string owner)
{
    public int Column { get; } = column;

    public bool IsList { get; } = isList;

    /// <summary>The name that it stands below.</summary>
    public string Owner { get; } = owner;

    public int OwnerIndex { get; init; } = -1;

    public NameList? Names { get; set; }

    public string LastName { get; set; } = "";

    public int LastIndex { get; set; } = -1;

    /// <summary>What belongs to its latest name may still come.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Words of the language say more about a value here, so names of other kinds do not stand beside them.</summary>
    public bool IsOfLongForm { get; set; }

    public bool? AreItemsNamed { get; set; }

    public OpenLevel Copy() => (OpenLevel)MemberwiseClone();
}

/// <summary>The names of a level, the latest first. It is never changed, so that tries can share it.</summary>
internal sealed record NameList(string Name, NameList? Others);

internal static class NameLists
{
    public static bool Has(this NameList? names, string name)
    {
        for (; names is not null; names = names.Others)
        {
            if (names.Name == name)
                return true;
        }

        return false;
    }
}

/// <summary>How far an entry was read.</summary>
internal sealed record Reading(OpenLevel[] Levels, double Cost);

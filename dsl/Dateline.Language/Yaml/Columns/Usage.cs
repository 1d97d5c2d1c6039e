using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Columns;

/// <summary>Which names stand below which in the entries of a file, and how far they are indented.</summary>
internal sealed class Usage
{
    private const double KnownHere = 0.25;
    private const double Unknown = 1;
    private const double ElsewhereOnly = 4;
    private const double NotHere = 6;

    private readonly Dictionary<(string Owner, string Name), int> _places = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _steps = [];
    private readonly Dictionary<int, int> _itemSteps = [];

    /// <summary>How much deeper than their owner fields mostly stand.</summary>
    public int Step => Most(_steps);

    /// <summary>How much deeper than the name of their list items mostly stand.</summary>
    public int ItemStep => Most(_itemSteps);

    public void Add(Places places)
    {
        foreach ((string Owner, string Name) place in places.All)
        {
            _places[place] = (_places.TryGetValue(place, out int count) ? count : 0) + 1;
            _names[place.Name] = (_names.TryGetValue(place.Name, out int all) ? all : 0) + 1;
        }
    }

    public void Add(IEnumerable<(int Step, bool IsItem)> steps)
    {
        foreach ((int step, bool isItem) in steps)
        {
            Dictionary<int, int> counts = isItem ? _itemSteps : _steps;
            counts[step] = (counts.TryGetValue(step, out int count) ? count : 0) + 1;
        }
    }

    /// <summary>How unlikely it is that a name stands below an owner.</summary>
    /// <param name="own">What the entry itself has, which is no witness for itself.</param>
    public double CostOf(string owner, string name, Places own)
    {
        int here = (_places.TryGetValue((owner, name), out int count) ? count : 0) - (own.Contains(owner, name) ? 1 : 0);
        if (here > 0)
            return 0;
        if (KnownWords.MayStand(owner, name) is { } may)
            return may ? KnownHere : NotHere;
        if (owner == "defaults" && CostOf(KnownWords.Entry, name, own) < Unknown)
            return 0;
        return IsUsedElsewhere(name, own) ? ElsewhereOnly : Unknown;
    }

    /// <summary>How unlikely a name is in the likeliest of all places.</summary>
    public double LeastCostOf(string name, Places own) =>
        IsUsedElsewhere(name, own) ? 0 : KnownWords.Has(name) ? KnownHere : Unknown;

    private bool IsUsedElsewhere(string name, Places own) => (_names.TryGetValue(name, out int all) ? all : 0) > own.OwnersOf(name);

    private static int Most(Dictionary<int, int> steps)
    {
        int best = 2;
        int most = 0;
        foreach (KeyValuePair<int, int> step in steps)
        {
            if (step.Value > most || (step.Value == most && step.Key < best))
                (best, most) = (step.Key, step.Value);
        }

        return best;
    }
}

using Dateline.Language.Binding.Context;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Entries;

/// <summary>How many entries of a file lack one field, and which of them come first.</summary>
internal sealed class MissingTally(string name)
{
    private const int MostOthers = 5;

    private readonly List<Place> _others = [];

    public string Field => name;

    public int Count { get; private set; }

    /// <summary>The first entry of which it is said; null where something else is said of each.</summary>
    public LeftOut? First { get; private set; }

    /// <summary>Some entries behind the first.</summary>
    public IReadOnlyList<Place> Others => _others;

    public void Add(LeftOut one, bool isTold)
    {
        Count++;
        if (!isTold)
            return;
        if (First is null)
            First = one;
        else if (_others.Count < MostOthers)
            _others.Add(one.Finding.Place);
    }
}

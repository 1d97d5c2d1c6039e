namespace Dateline.Language.Series.Order;

/// <summary>Where a search stands among the moves that may come next: in one list, or in two that are read as one.</summary>
internal struct MoveCursor(int first, int second, bool isOverAll)
{
    /// <summary>Behind the last.</summary>
    public static readonly MoveCursor AtEnd = new(LinkedOrder.End, LinkedOrder.End, isOverAll: true);

    private int _first = first;
    private int _second = second;

    /// <summary>All moves are looked at, because nothing says which connect; otherwise those of the two lists.</summary>
    public bool IsOverAll { get; } = isOverAll;

    /// <summary>The move that is preferred, or <see cref="LinkedOrder.End"/>.</summary>
    public readonly int Current =>
        _second == LinkedOrder.End || (_first != LinkedOrder.End && _first < _second) ? _first : _second;

    public void Advance(OpenMoves open)
    {
        if (Current == _first)
            _first = open.After(_first, this);
        else
            _second = open.After(_second, this);
    }
}

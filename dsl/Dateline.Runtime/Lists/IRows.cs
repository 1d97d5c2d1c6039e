namespace Dateline;

/// <summary>Rows in an order, of which each may be read when somebody asks for it.</summary>
internal interface IRows
{
    int Count { get; }

    /// <summary>The row at a place, from 0.</summary>
    int this[int place] { get; }
}

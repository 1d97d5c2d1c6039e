namespace Dateline.Logic;

/// <summary>Takes what is said of times and cannot be so.</summary>
internal interface ITimeReport<T> : IOrderReport<T>
    where T : class, ITimed
{
    /// <summary>No days fit to several statements.</summary>
    void Contradict(TimeContradiction<T> found);

    /// <summary>Whether the dates fit together would have taken too many steps.</summary>
    /// <param name="part">Events that depend on each other.</param>
    void NotWorkedOut(IReadOnlyList<T> part);
}

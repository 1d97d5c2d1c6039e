namespace Dateline.Logic;

/// <summary>Takes what is said of an order and cannot be so.</summary>
internal interface IOrderReport<T>
    where T : class, ITimed
{
    /// <summary>Events that come after one another in a circle.</summary>
    /// <param name="circle">Each leads from an event to the one that it comes after, the last one back to the first.</param>
    void GoesInACircle(IReadOnlyList<AfterArc<T>> circle);

    /// <summary>The dates say the opposite of an order.</summary>
    /// <param name="said">What is said.</param>
    /// <param name="later">The event that is to be the later one.</param>
    /// <param name="earlier">The event whose date contradicts: the one that is to be earlier, or one before it.</param>
    void AgainstTheDates(AfterArc<T> said, T later, T earlier);
}

namespace Dateline.Logic;

/// <summary>A move or an observation of a series, as a history has them in order.</summary>
/// <typeparam name="T">What the series has as a value.</typeparam>
internal interface ISeriesStep<T>
{
    /// <summary>The first day on which it may have been, as a day number; <see cref="long.MinValue"/> where that is open.</summary>
    long Earliest { get; }

    /// <summary>The last day on which it may have been; <see cref="long.MaxValue"/> where that is open.</summary>
    long Latest { get; }

    /// <summary>It states and moves nothing: what it states was so on its day already.</summary>
    bool IsObservation { get; }

    /// <summary>Its neighbours that are of open order, too, may have come in another order.</summary>
    bool IsOfOpenOrder { get; }

    /// <summary>What it says, or what is known, of the value just before it.</summary>
    void AddBefore(Candidates<T> candidates);

    /// <summary>What the series is from then on, or what it may be.</summary>
    void AddAfter(Candidates<T> candidates);
}

namespace Dateline;

/// <summary>Something that happened, was planned or was announced.</summary>
public interface IEvent : IEntry
{
    /// <summary>
    /// When it happened, as precise as the sources and never more. Where no source gives a date it is
    /// <see cref="EventDate.Unknown"/>, which is neither before nor after anything.
    /// </summary>
    EventDate Date { get; }

    /// <summary>When it took force; null where that is not given and <see cref="Date"/> counts.</summary>
    EventDate? Effective { get; }

    /// <summary>Whether it happened. Only what happened moves a series.</summary>
    EventStatus Status { get; }

    /// <summary>The headline; where the editors gave none, the id in words.</summary>
    string Title { get; }

    /// <summary>The events that came before this one where the dates leave that open. Empty where none is named.</summary>
    IReadOnlyList<IEvent> After { get; }

    /// <summary>What was said, word for word or reported. Empty where nothing is quoted.</summary>
    IReadOnlyList<IQuote> Quotes { get; }
}

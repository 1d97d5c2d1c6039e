using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>Something that happened, was planned or was announced.</summary>
[JsonConverter(typeof(AnyEntryJsonConverter<IEvent>))]
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

    /// <summary>The events that came after this one where the dates leave that open. Empty where none is named.</summary>
    IReadOnlyList<IEvent> Before => [];

    /// <summary>The events that this one was near to, by a distance that the files give. Empty where none is named.</summary>
    IReadOnlyList<IEvent> Within => [];

    /// <summary>The days that it can have by everything that the files say of it and of others.</summary>
    DateBounds Bounds => new(Date);

    /// <summary>What was said, word for word or reported. Empty where nothing is quoted.</summary>
    IReadOnlyList<IQuote> Quotes { get; }
}

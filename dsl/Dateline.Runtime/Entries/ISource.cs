using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>A publication on which entries rest. Whatever the editors left out is null.</summary>
[JsonConverter(typeof(AnyEntryJsonConverter<ISource>))]
public interface ISource : IEntity
{
    /// <summary>Who published it.</summary>
    string? Publisher { get; }

    /// <summary>The headline of the publication.</summary>
    string? Title { get; }

    /// <summary>Where it can be read.</summary>
    Uri? Url { get; }

    /// <summary>When it was published.</summary>
    EventDate? Published { get; }

    /// <summary>When the editors read it.</summary>
    EventDate? Retrieved { get; }

    /// <summary>Where a copy of it is kept.</summary>
    Uri? Archive { get; }

    /// <summary>The language in which it was written, as the editors name it: <c>en</c>.</summary>
    string? Language { get; }
}

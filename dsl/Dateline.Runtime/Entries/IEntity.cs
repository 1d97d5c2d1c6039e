using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>Someone or something that takes part in events: a person, an organization, a source.</summary>
[JsonConverter(typeof(AnyEntryJsonConverter<IEntity>))]
public interface IEntity : IEntry
{
    /// <summary>What it is called; for a source without a name, its id in words.</summary>
    string Name { get; }
}

namespace Dateline;

/// <summary>Someone or something that takes part in events: a person, an organization, a source.</summary>
public interface IEntity : IEntry
{
    /// <summary>What it is called; for a source without a name, its id in words.</summary>
    string Name { get; }
}

using System.ComponentModel;

namespace Dateline.Compiled;

/// <summary>Gives what a record says of each of its fields, for rules.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFacts
{
    /// <summary>What it says of a field.</summary>
    /// <param name="field">As the files write it.</param>
    Fact FactOf(string field);
}

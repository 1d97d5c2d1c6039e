namespace Dateline.Logic;

/// <summary>What says something of its fields: an entry, a structured value, or a change with its two halves.</summary>
internal interface ISubject
{
    /// <summary>Null for what is only a part of an entry.</summary>
    string? Id { get; }

    /// <summary>What it says of a field.</summary>
    /// <param name="field">As the files write it.</param>
    Statement Read(string field);
}

using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>A record of a program, as rules read it.</summary>
internal sealed class FactSubject(object record) : ISubject
{
    public object Record => record;

    public string? Id => (record as IEntry)?.Id;

    /// <summary>Null for a class of the program's own that only has the properties of every entry.</summary>
    public IFacts? Facts => record as IFacts;

    public Statement Read(string field) => Facts?.FactOf(field).Statement ?? Statement.Unsure;
}

using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>Several facts, as rules read them: the items of a list, or what is read along the paths of a rule.</summary>
internal sealed class FactList(IReadOnlyList<Fact> facts) : IStatements
{
    public int Count => facts.Count;

    public Statement this[int index] => facts[index].Statement;
}

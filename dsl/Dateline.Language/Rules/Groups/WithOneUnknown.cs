using Dateline.Logic;

namespace Dateline.Language.Rules.Groups;

/// <summary>Statements of which nobody knows one, whatever is said of it.</summary>
internal readonly struct WithOneUnknown<TStatements>(TStatements statements, int unknown) : IStatements
    where TStatements : IStatements
{
    public int Count => statements.Count;

    public Statement this[int index] => index == unknown ? Statement.Unknown : statements[index];
}

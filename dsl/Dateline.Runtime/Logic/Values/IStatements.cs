namespace Dateline.Logic;

/// <summary>Several statements in a row: the items of a list, or what is read along the paths of a rule.</summary>
internal interface IStatements
{
    int Count { get; }

    Statement this[int index] { get; }
}

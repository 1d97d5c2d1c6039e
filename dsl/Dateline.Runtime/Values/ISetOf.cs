namespace Dateline;

/// <summary>A set of whatever.</summary>
internal interface ISetOf
{
    /// <summary>As a change of a set is written: <c>+ada, -ben</c>.</summary>
    string AsStep { get; }
}

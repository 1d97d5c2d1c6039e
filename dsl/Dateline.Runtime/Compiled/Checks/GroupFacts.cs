using System.ComponentModel;

namespace Dateline.Compiled;

/// <summary>What a rule about several entries reads of one.</summary>
/// <param name="isMeant">Whether the rule is for the entry.</param>
/// <param name="per">Entries with the same values of these are compared.</param>
/// <param name="compared">What is compared.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GroupFacts(bool? isMeant, Fact[] per, Fact[] compared)
{
    internal bool? IsMeant => isMeant;

    internal Fact[] Per => per;

    internal Fact[] Compared => compared;
}

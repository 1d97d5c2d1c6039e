using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>Something that was at a time, and of which others say when they were.</summary>
internal interface ITimed
{
    string Id { get; }

    /// <summary>When it was; null where nobody knows.</summary>
    EdtfDate? Date { get; }

    /// <summary>It is known not to have been at all.</summary>
    bool IsDisproven { get; }
}

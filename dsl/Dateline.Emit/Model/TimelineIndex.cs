using Dateline.Language.Collections;

namespace Dateline.Emit.Model;

/// <summary>What joins the files of a timeline: ids, the order of time, how every series went.</summary>
/// <param name="Files">The paths of the files from the folder of the timeline file, with slashes, in the order by which rows count them.</param>
/// <param name="Rows">One for each id, in ordinal order of ids.</param>
/// <param name="Histories">In ordinal order of series and entity.</param>
public sealed record TimelineIndex(
    EquatableArray<string> Files,
    EquatableArray<IndexRow> Rows,
    EquatableArray<IndexHistory> Histories)
{
    /// <summary>Of the events of which more is known than their dates say, in ordinal order of ids.</summary>
    public EquatableArray<IndexBounds> Bounds { get; init; }

    /// <summary>Of the events that say when others were, in the order of files and places, by which one of several contradictions is chosen.</summary>
    public EquatableArray<IndexSayings> Sayings { get; init; }
}

/// <summary>What an event says of when others were.</summary>
/// <param name="Id">The id of the event.</param>
/// <param name="Said">The ids of the others, each under its word, with how far they are apart below it.</param>
public sealed record IndexSayings(string Id, EquatableArray<DataNode> Said);

/// <summary>The days that an event can have, as far as it is known from which entries they follow.</summary>
/// <param name="Id">The id of the event.</param>
/// <param name="EarliestFrom">The ids of the entries from which the first day follows; empty where its own date says it.</param>
/// <param name="LatestFrom">The ids of the entries from which the last day follows; empty where its own date says it.</param>
public sealed record IndexBounds(string Id, long Earliest, long Latest, EquatableArray<string> EarliestFrom, EquatableArray<string> LatestFrom);

/// <param name="Id">The id.</param>
/// <param name="Kind">As the files write it; empty where it is not known.</param>
/// <param name="File">The number of the file.</param>
/// <param name="Place">The number of the entry in the file, from 0.</param>
/// <param name="Order">The place in the order of time, from 0; -1 for what is no event.</param>
public sealed record IndexRow(string Id, string Kind, int File, int Place, int Order);

/// <summary>One series of one entity.</summary>
public sealed record IndexHistory(string Series, string Entity, EquatableArray<IndexStep> Steps)
{
    /// <summary>A change is recorded of which nobody knows when it was: no value is certain.</summary>
    public bool IsUndated { get; init; }
}

/// <param name="Entry">The id of the event or the observation.</param>
/// <param name="Before">What it was just before; null where that is not known.</param>
/// <param name="After">What it is from then on, or what was observed; unknown where that is not known.</param>
public sealed record IndexStep(string Entry, string When, DataNode? Before, DataNode After)
{
    /// <summary>The days on which it may have been, where more is known of them than <see cref="When"/> says; otherwise null.</summary>
    public (long Earliest, long Latest)? Days { get; init; }

    /// <summary>Its neighbours may have come in another order.</summary>
    public bool IsOfOpenOrder { get; init; }

    /// <summary>What the series may be afterwards, where several orders hold.</summary>
    public EquatableArray<DataNode> Possible { get; init; }

    /// <summary>Afterwards there may be nobody, where several orders hold.</summary>
    public bool MayBeNobody { get; init; }
}

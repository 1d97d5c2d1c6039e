using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>Those who refer to an entry by one field, as rules read them.</summary>
/// <param name="field">As the files write it.</param>
/// <param name="id">That of the entry that is referred to.</param>
/// <param name="isOfKind">Whether an entry has the field.</param>
/// <param name="entries">In the order in which rules take them.</param>
/// <param name="isComplete">No other entry can be one of them.</param>
internal sealed class ReferringFacts(string field, string id, Func<IEntry, bool> isOfKind, IReadOnlyList<IEntry> entries, bool isComplete) : IPartialStatements
{
    public bool IsComplete => isComplete;

    public bool AreAllStated => true;

    public int Count => entries.Count;

    public Statement this[int index] => Fact.Of(entries[index]).Statement;

    public bool IsCertain(int index) => true;

    public Fact ToFact() => new(entries.Count > 0 ? Statement.Of(Value.Of(this)) : isComplete ? Statement.Absent : Statement.Unsure, this);

    /// <summary>The same with an entry in place of the one with its id.</summary>
    public ReferringFacts With(IEntry entry)
    {
        if (!isOfKind(entry) || entry is not IFacts facts)
            return this;
        Fact named = facts.FactOf(field);
        Truth refers = named.Value.Items is null ? Comparison.AreEqual(named.Value, Value.OfEntry(id)) : Items.Contain(named.Statement, Value.OfEntry(id));
        if (named.IsAbsent || entry is IEvent { Status: EventStatus.Disproven })
            refers = Truth.False;
        List<IEntry> with = [.. entries.Where(one => one.Id != entry.Id)];
        int at = entries.Count == with.Count ? with.Count : entries.ToList().FindIndex(one => one.Id == entry.Id);
        if (refers == Truth.True)
            with.Insert(at, entry);
        return new ReferringFacts(field, id, isOfKind, with, isComplete && refers != Truth.Unknown);
    }
}

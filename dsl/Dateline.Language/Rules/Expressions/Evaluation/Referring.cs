using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>Those who refer to an entry by one field. It is the same answer where the same objects do.</summary>
/// <param name="entries">Events in order of time, entities in the order of their ids.</param>
/// <param name="isComplete">No other entry can be one of them.</param>
internal sealed class Referring(IReadOnlyList<BoundEntry> entries, bool isComplete) : IPartialStatements, IEquatable<Referring>
{
    public static Referring None { get; } = new([], isComplete: true);

    public IReadOnlyList<BoundEntry> Entries => entries;

    public bool IsComplete => isComplete;

    public bool AreAllStated => true;

    public int Count => entries.Count;

    public Statement this[int index] => Statement.Of(Value.OfEntry(entries[index].Id));

    public bool IsCertain(int index) => true;

    /// <summary>Whether an entry names another one in the field; unknown where nobody can say whom it names.</summary>
    public static Truth Refers(BoundEntry entry, FieldSymbol field, string id) => entry.Find(field)?.Value switch
    {
        ReferenceValue reference => (reference.Id == id).ToTruth(),
        ListValue list => OfItems(list, id),
        null => entry.IsDamaged ? Truth.Unknown : Truth.False,
        _ => Truth.Unknown,
    };

    public bool Equals(Referring? other)
    {
        if (other is null || other.IsComplete != isComplete || other.Count != entries.Count)
            return false;
        for (int i = 0; i < entries.Count; i++)
        {
            if (!ReferenceEquals(entries[i], other.Entries[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Referring);

    public override int GetHashCode() => entries.Count;

    private static Truth OfItems(ListValue list, string id)
    {
        Truth refers = Truth.False;
        foreach (BoundValue item in list.Items)
            refers = refers.Or(item is ReferenceValue reference ? (reference.Id == id).ToTruth() : Truth.Unknown);
        return refers;
    }
}

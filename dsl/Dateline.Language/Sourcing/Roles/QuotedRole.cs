using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Sourcing.Roles;

/// <summary>Somebody quoted in a role.</summary>
/// <param name="Speaker">Whose entry it is.</param>
/// <param name="Date">When the words were said; null where that is not known.</param>
/// <param name="HasOwnDate">Whether the quotation gives the date, and not the event.</param>
internal sealed record QuotedRole(BoundEntry Entry, BoundEntry Speaker, TextValue Role, EdtfDate? Date, bool HasOwnDate)
{
    /// <summary>Nothing of an entry in which a line cannot be read: the date may stand there.</summary>
    public static IEnumerable<QuotedRole> In(BoundEntry entry, EntryIndex index)
    {
        for (int i = 0; i < entry.Fields.Count && !entry.IsDamaged; i++)
        {
            BoundField field = entry.Fields[i];
            IReadOnlyList<BoundValue> values = field.Symbol.Type switch
            {
                RecordType => [field.Value],
                ListType { Element: RecordType } => (field.Value as ListValue)?.Items ?? [],
                _ => [],
            };
            foreach (BoundValue value in values)
            {
                if (value is RecordValue quote && ReferenceEquals(quote.Record, BuiltIns.Quote) && Read(entry, quote, index) is { } quoted)
                    yield return quoted;
            }
        }
    }

    private static QuotedRole? Read(BoundEntry entry, RecordValue quote, EntryIndex index)
    {
        if (quote.Find("role")?.Value is not TextValue role || quote.Find("speaker")?.Value is not ReferenceValue reference)
            return null;
        if (index.Find(reference.Id) is not { Kind: not null } speaker || index.IsRepeated(reference.Id))
            return null;
        BoundField? own = quote.Find("date");
        // What is planned or cancelled is no day on which anybody spoke.
        BoundField? date = own ?? (entry.HasHappened ? entry.Find(BuiltIns.Date) : null);
        return new QuotedRole(entry, speaker, role, (date?.Value as DateValue)?.Date, own is not null);
    }
}

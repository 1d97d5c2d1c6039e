using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Rules.Causes;

/// <summary>An entry as it would be if one of its values were another.</summary>
internal static class SupposedEntry
{
    /// <summary>With nobody knowing a value: what it leaves out is stated then, and unknown.</summary>
    /// <returns>The entry itself where the value is not one of its own.</returns>
    public static BoundEntry Without(BoundEntry entry, Suspect suspect) => With(entry, suspect, new UnknownValue("", suspect.Span));

    /// <summary>With another value in the place of one of its own, or of one that it leaves out.</summary>
    /// <returns>The entry itself where the value is not one of its own.</returns>
    public static BoundEntry With(BoundEntry entry, Suspect suspect, BoundValue other)
    {
        if (entry.File.Path != suspect.Entry.File.Path)
            return entry;
        if (suspect.Value is { } value)
            return Replaced(entry, field => With(field.Value, value, other));
        return ReferenceEquals(entry, suspect.Entry) && suspect.Symbol is not null
            ? entry.With([.. entry.Fields, new BoundField(suspect.Symbol!, entry.IdSpan, other)])
            : entry;
    }

    /// <summary>With the halves of a change exchanged.</summary>
    public static BoundEntry Swapped(BoundEntry entry, BoundField change) => Replaced(
        entry,
        field => ReferenceEquals(field, change) && field.Value is ChangeValue { From: { } from, To: { } to } value
            ? new ChangeValue(value.Span) { From = to, To = from }
            : field.Value);

    private static BoundEntry Replaced(BoundEntry entry, Func<BoundField, BoundValue> replace)
    {
        BoundField[]? fields = null;
        for (int i = 0; i < entry.Fields.Count; i++)
        {
            BoundField field = entry.Fields[i];
            BoundValue value = replace(field);
            if (ReferenceEquals(value, field.Value))
                continue;
            fields ??= [.. entry.Fields];
            fields[i] = BoundField.Of(field.Symbol, field.KeySpan, value, field.Evidence, field.IsDefault);
        }

        return fields is null ? entry : entry.With(fields);
    }

    private static BoundValue With(BoundValue value, BoundValue suspect, BoundValue other)
    {
        if (ReferenceEquals(value, suspect))
            return other;
        switch (value)
        {
            case ChangeValue change when ReferenceEquals(change.From, suspect) || ReferenceEquals(change.To, suspect) || ReferenceEquals(change.Delta, suspect):
                return new ChangeValue(change.Span)
                {
                    From = change.From is null ? null : With(change.From, suspect, other),
                    To = change.To is null ? null : With(change.To, suspect, other),
                    Delta = change.Delta is null ? null : With(change.Delta, suspect, other),
                };
            case RecordValue record:
                BoundField[] fields = [.. record.Fields.Select(field => BoundField.Of(field.Symbol, field.KeySpan, With(field.Value, suspect, other), field.Evidence))];
                return fields.Where((field, i) => !ReferenceEquals(field.Value, record.Fields[i].Value)).Any() ? new RecordValue(record.Record, fields, record.Span) : record;
            default:
                return value;
        }
    }
}

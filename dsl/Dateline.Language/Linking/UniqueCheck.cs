using System.Globalization;
using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

/// <summary>Finds entries that share a value of a field that says <c>unique</c>.</summary>
internal static class UniqueCheck
{
    public static void Run(TimelineSchema schema, EntryIndex index, List<Finding> findings)
    {
        bool isAsked = schema.Events.Concat(schema.Entities).Any(kind => kind.Fields.Any(field => field.Constraints.Unique));
        if (!isAsked)
            return;
        var first = new Dictionary<(FieldSymbol Field, string Value), (BoundEntry Entry, BoundField Field)>();
        for (int i = 0; i < index.Entries.Count; i++)
        {
            BoundEntry entry = index.Entries[i];
            // An entry that stands twice shares everything with itself, which has been said.
            if (entry.Kind is not null && !index.IsRepeated(entry.Id))
                Visit(entry, first, findings);
        }
    }

    private static void Visit(
        BoundEntry entry, Dictionary<(FieldSymbol Field, string Value), (BoundEntry Entry, BoundField Field)> first, List<Finding> findings)
    {
        foreach (BoundField field in entry.Fields)
        {
            if (!field.Symbol.Constraints.Unique || TextOf(field.Value) is not { } text)
                continue;
            if (first.TryGetValue((field.Symbol, text), out (BoundEntry Entry, BoundField Field) other))
                findings.Add(UniqueFindings.SharedValue(entry, field, other.Entry, other.Field, text));
            else
                first.Add((field.Symbol, text), (entry, field));
        }
    }

    /// <summary>The same for the same value; null for what may be another value after all.</summary>
    private static string? TextOf(BoundValue value) => value switch
    {
        TextValue text => text.Text,
        IntegerValue whole => Words.Number(whole.Number),
        NumberValue number => (number.Number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        FlagValue flag => flag.IsSet ? "yes" : "no",
        DateValue { Date.IsExactDay: true } date => date.Date.Text,
        MomentValue moment => moment.Moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        UrlValue url => url.Url,
        ChoiceValue choice => choice.Option,
        ReferenceValue reference => reference.Id,
        _ => null,
    };
}

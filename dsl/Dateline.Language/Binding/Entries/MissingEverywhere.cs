using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Entries;

/// <summary>
/// What each entry of a file leaves out is one mistake, and not one for each: what stated it for all of them is gone. A date and a
/// name are each entry's own.
/// </summary>
internal static class MissingEverywhere
{
    public static IReadOnlyList<Finding> Join(BindingContext context, IReadOnlyList<BoundEntry> entries)
    {
        if (context.MissingFields.Count < 2)
            return context.Findings;
        var joined = new Dictionary<Finding, Finding?>();
        foreach (IGrouping<string?, MissingField> ofField in context.MissingFields.Where(CanBeShared).GroupBy(one => one.Field?.Name, StringComparer.Ordinal))
        {
            MissingField[] all = [.. ofField];
            if (all.Length < 2 || entries.Count(entry => ofField.Key is null || entry.Kind?.FindField(ofField.Key) is not null) != all.Length)
                continue;
            foreach (MissingField one in all)
                joined[one.Finding] = null;
            Finding first = all[0].Finding;
            Place[] others = [.. all.Skip(1).Select(one => one.Finding.Place)];
            joined[first] = ofField.Key is null
                ? EntryFindings.NoKindAnywhere(first, others, context.Schema.Kinds)
                : FieldFindings.MissingEverywhere(first, ofField.Key, others);
        }

        return joined.Count == 0 ? context.Findings : [.. context.Findings.Select(finding => joined.TryGetValue(finding, out Finding? said) ? said : finding).OfType<Finding>()];
    }

    private static bool CanBeShared(MissingField missing) =>
        missing.Field is not { } field || (!ReferenceEquals(field, BuiltIns.Date) && !ReferenceEquals(field, BuiltIns.Name) && !field.Constraints.Unique);
}

using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Entries;

/// <summary>Which field of an entry it is whose name is missing above its value: the one that the entry lacks, where only one is.</summary>
internal static class LostFields
{
    /// <summary>Finishes what is said of it.</summary>
    /// <returns>The field that was meant; null where several could be.</returns>
    public static FieldSymbol? Finish(BindingContext context, KindTable kind, YamlPair lost, YamlMapping fields)
    {
        if (context.LostHeads.FirstOrDefault(one => one.Finding.Place.Span.Start == lost.Value.Span.Start) is not { } head)
            return null;
        FieldSymbol[] absent = [.. kind.ByNearness.Where(symbol => fields.Find(symbol.Name) is null && IsReadable(context, symbol, lost))];
        FieldSymbol[] required = [.. kind.Required.Where(symbol => fields.Find(symbol.Name) is null)];
        bool isNamed = absent.Any(symbol => symbol.Name == head.Commented);
        bool mayBeOfOwner = head.Otherwise is not null && !isNamed && (absent.Length == 0 || (required.Length == 0 && kind.Find(head.Owner) is { } owner && IsReadable(context, owner, lost)));
        if (mayBeOfOwner)
        {
            context.Replace(head.Finding, head.Otherwise!);
            return null;
        }

        FieldSymbol? meant = absent.FirstOrDefault(symbol => symbol.Name == head.Commented)
            ?? (required.Length == 1 ? absent.FirstOrDefault(symbol => ReferenceEquals(symbol, required[0])) : null)
            ?? (required.Length == 0 && absent.Length == 1 ? absent[0] : null);
        if (meant is not null)
            context.Replace(head.Finding, LongFormFindings.FieldWithoutName(head, meant.Name, context.EntryId));
        else if (required.Length > 0)
            context.Replace(head.Finding, LongFormFindings.FieldWithoutName(head, [.. required.Select(symbol => symbol.Name)], context.EntryId));
        return meant;
    }

    private static bool IsReadable(BindingContext context, FieldSymbol symbol, YamlPair lost)
    {
        if (!LongFormReader.Recognizes(lost.Value, symbol.Type))
            return false;
        context.Try(() => FieldBinder.Bind(context, symbol, lost), out int found);
        return found == 0;
    }
}

using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Changes;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Reads one field, whether its value stands alone or in the long form.</summary>
internal static class FieldBinder
{
    public static BoundField Bind(BindingContext context, FieldSymbol symbol, YamlPair pair)
    {
        // No functions are handed over here, as elsewhere: each would be two objects for every field of every entry.
        (bool isOuterAlone, ListInReading? outerList, FieldSymbol? outerSymbol, ValuePosition outerPosition) = (context.IsOnlyItem, context.List, context.Symbol, context.Position);
        (context.IsOnlyItem, context.List, context.Symbol, context.Position) = (false, null, symbol, ValuePosition.Field);
        BoundField field = LongFormReader.Recognizes(pair.Value, symbol.Type)
            ? LongFormReader.Read(context, symbol, pair.Key, (YamlMapping)pair.Value)
            : new BoundField(symbol, pair.Key.Span, ReadValue(context, symbol.Type, pair));
        (context.IsOnlyItem, context.List, context.Symbol, context.Position) = (isOuterAlone, outerList, outerSymbol, outerPosition);
        ConstraintCheck.Run(context, symbol, field.Value);
        return field;
    }

    /// <summary>Reads the value behind a key; one that is not there is reported at the key.</summary>
    public static BoundValue ReadValue(BindingContext context, FieldType type, YamlPair pair)
    {
        if (!IsEmpty(pair.Value))
            return ValueReader.Read(context, pair.Value, type);
        return context.IsFaultyText(pair.Value.Span)
            ? new FaultyValue(pair.Value.Span)
            : context.Fault(pair.Key.Span, (type is ChangeType change ? HiddenHalves.OfAll(context, pair.Key.Span, change) : null) ?? ShapeFindings.NoValue(context.PlaceOf(pair.Key.Span), pair.Key.Value, context.Site));
    }

    /// <summary>Nothing stands there. Quotes never change a meaning: nothing in quotes is nothing too.</summary>
    public static bool IsEmpty(YamlNode node) => Written.HoldsNothing(node);
}

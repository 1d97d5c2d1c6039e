using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Values.Changes;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Fields;

/// <summary>The readers of all types, for those that come before them.</summary>
internal sealed class ValueReading : IValueReading
{
    public static readonly ValueReading Instance = new();

    private ValueReading()
    {
    }

    public BoundValue ReadWhole(BindingContext context, in Written text, FieldType type) => ValueReader.ReadWhole(context, text, type);

    public BoundValue ReadText(BindingContext context, in Written text, FieldType type) => ValueReader.ReadText(context, text, type);

    public BoundValue ReadHalf(BindingContext context, in Written half, FieldType type) => ChangeReader.ReadHalf(context, half, type);
}

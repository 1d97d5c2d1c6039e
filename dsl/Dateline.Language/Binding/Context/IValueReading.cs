using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Context;

/// <summary>Reads a text by a type, for whoever offers one or reads a part of one: the readers of all types come later.</summary>
internal interface IValueReading
{
    /// <summary>Reads a text that is all of a value.</summary>
    BoundValue ReadWhole(BindingContext context, in Written text, FieldType type);

    /// <summary>Reads a text by a type of single values.</summary>
    BoundValue ReadText(BindingContext context, in Written text, FieldType type);

    /// <summary>Reads one half of a change, at the position of the context.</summary>
    BoundValue ReadHalf(BindingContext context, in Written half, FieldType type);
}

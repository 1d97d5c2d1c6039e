using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Reads a whole number, which may be negative.</summary>
internal static class IntegerReader
{
    public static BoundValue Read(BindingContext context, in Written text) => WholeNumbers.Read(context, text, ScalarType.Integer);
}

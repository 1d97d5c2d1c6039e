using Dateline.Language.Schema;

namespace Dateline.Language.Binding.Values;

/// <summary>Reads a whole number, which may be negative.</summary>
internal static class IntegerReader
{
    public static BoundValue Read(BindingContext context, in Written text) => WholeNumbers.Read(context, text, ScalarType.Integer);
}

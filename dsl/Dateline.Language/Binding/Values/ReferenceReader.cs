using Dateline.Language.Binding.Findings;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Values;

/// <summary>Reads the id of another entry. Whether there is such an entry is asked when the files are joined.</summary>
internal static class ReferenceReader
{
    public static BoundValue Read(BindingContext context, in Written text) =>
        Names.IsName(text.Text)
            ? new ReferenceValue(context.Schema.Shared(text.Text), text.Span)
            : context.Fault(text.Span, ValueFindings.NoId(context.PlaceOf(text.Span), text.Text, Names.ToKebabCase(text.Text)));
}

using Dateline.Language.Binding.Findings;

namespace Dateline.Language.Binding.Values;

/// <summary>Reads <c>yes</c> or <c>no</c>; <c>true</c> and <c>false</c> are read too.</summary>
internal static class FlagReader
{
    public static BoundValue Read(BindingContext context, in Written text) => text.Text switch
    {
        "yes" or "true" => new FlagValue(true, text.Span),
        "no" or "false" => new FlagValue(false, text.Span),
        _ => context.Fault(text.Span, ValueFindings.NoFlag(context.PlaceOf(text.Span), text.Text)),
    };
}

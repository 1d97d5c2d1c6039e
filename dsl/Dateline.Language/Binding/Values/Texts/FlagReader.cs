using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Letters;

namespace Dateline.Language.Binding.Values.Texts;

/// <summary>Reads <c>yes</c> or <c>no</c>; <c>true</c> and <c>false</c> are read too.</summary>
internal static class FlagReader
{
    public static BoundValue Read(BindingContext context, in Written text)
    {
        switch (text.Text)
        {
            case "yes" or "true":
                return new FlagValue(true, text.Span);
            case "no" or "false":
                return new FlagValue(false, text.Span);
            default:
                var slot = Slot.Of(context, text, ScalarType.Flag);
                return context.Fault(text.Span, ValueFindings.NoFlag(slot, text.Text, MeantBy(Lookalikes.ReplacedInWords(text.Text)) is { } meant ? slot.Offer(meant) : null));
        }
    }

    private static string? MeantBy(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "true" or "y" or "on" or "1" or "ja" or "oui" or "sí" or "si" or "sì" or "да" or "✓" or "✔" or "x" => "yes",
        "no" or "false" or "n" or "off" or "0" or "nein" or "non" or "нет" or "✗" or "✘" => "no",
        _ => null,
    };
}

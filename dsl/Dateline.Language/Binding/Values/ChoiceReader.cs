using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Values;

/// <summary>Reads one name out of a closed list.</summary>
internal static class ChoiceReader
{
    public static BoundValue Read(BindingContext context, in Written text, ChoiceSymbol choice)
    {
        foreach (string option in choice.Options)
        {
            // The symbol's own string: the one of the file need not stay in memory.
            if (option == text.Text)
                return new ChoiceValue(choice, option, text.Span);
        }

        var slot = Slot.Of(context, text, new ChoiceType(choice));
        string? meant = context.IsTrying ? null : NearestName.Of(Lookalikes.Replaced(text.Text), choice.Options);
        return context.Fault(text.Span, ValueFindings.NoOption(slot, text.Text, choice, meant is null ? null : slot.Offer(meant)));
    }
}

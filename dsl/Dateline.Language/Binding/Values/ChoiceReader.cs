using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema;

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

        return context.Fault(text.Span, ValueFindings.NoOption(context.PlaceOf(text.Span), text.Text, choice));
    }
}

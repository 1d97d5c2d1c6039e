using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Letters;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Binding.Values.Texts;

/// <summary>Reads one name out of a closed list.</summary>
internal static class ChoiceReader
{
    /// <summary>Longer ones are no slip in a choice.</summary>
    private const int LongestText = 200;

    public static BoundValue Read(BindingContext context, in Written text, ChoiceSymbol choice)
    {
        // The symbol's own string: the one of the file need not stay in memory.
        if (choice.Find(text.Text) is { } option)
            return new ChoiceValue(choice, option, text.Span);
        var slot = Slot.Of(context, text, new ChoiceType(choice));
        if (!context.IsTrying && SeveralIn(text.Text, choice) is { } several)
            return context.Fault(text.Span, ValueFindings.SeveralOptions(slot, slot.OffersOf(several)));
        string? meant = context.IsTrying ? null : NearestName.Of(Lookalikes.Replaced(text.Text), choice.Options);
        return context.Fault(text.Span, ValueFindings.NoOption(slot, text.Text, choice, meant is null ? null : slot.Offer(meant)));
    }

    /// <summary>The options that one text names; null where it names one, or something else too.</summary>
    private static string[]? SeveralIn(string text, ChoiceSymbol choice)
    {
        IReadOnlyList<string> pieces = text.Length <= LongestText ? SeveralNames.Of(text) : [];
        return pieces.Count > 1 && pieces.All(piece => choice.Find(piece) is not null) ? [.. pieces.Distinct(StringComparer.Ordinal)] : null;
    }
}

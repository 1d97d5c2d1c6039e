using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Values;

/// <summary>Recognises halves of a change that are no value and stand for <c>unknown</c>: <c>?</c>, <c>unkown</c>, <c>Unknown</c>.</summary>
internal static class Halves
{
    private const string Unknown = "unknown";

    private static readonly string[] OnlyUnknown = [Unknown];

    /// <summary>The fault of such a half, which has been reported; null where the type has to read it.</summary>
    public static BoundValue? StandIn(BindingContext context, in Written half, FieldType type)
    {
        // Where names are asked for, a name may look like the word.
        if (type is ChoiceType or ReferenceType && Names.IsKebabCase(half.Text))
            return null;
        bool isSlip = half.Text.Length > 4 && NearestName.Of(half.Text, OnlyUnknown) is not null;
        return isSlip || Placeholders.Contains(half.Text, type)
            ? context.Fault(half.Span, ChangeFindings.HalfUnknown(context.PlaceOf(half.Span), half.Text, context.Position))
            : null;
    }
}

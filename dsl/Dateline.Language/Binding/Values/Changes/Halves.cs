using Dateline.Language.Binding.Values.Absent;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Changes;

/// <summary>Recognises halves of a change that are no value and stand for <c>unknown</c>: <c>?</c>, <c>unkown</c>, <c>Unknown</c>.</summary>
internal static class Halves
{
    private static readonly string[] OnlyUnknown = ["unknown"];

    public static bool StandsIn(string half, FieldType type)
    {
        bool mayBeSlip = half.Length is > 4 and < 12 && NearestName.Of(half, OnlyUnknown) is not null;
        bool isAnother = type is ReferenceType || (type is ChoiceType choice && NearestName.Of(half, choice.Choice.Options) is not null);
        return (mayBeSlip && !isAnother) || ValueStandIns.Contain(half, type);
    }
}

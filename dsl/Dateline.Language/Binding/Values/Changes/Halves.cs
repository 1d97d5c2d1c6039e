using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Values;

/// <summary>Recognises halves of a change that are no value and stand for <c>unknown</c>: <c>?</c>, <c>unkown</c>, <c>Unknown</c>.</summary>
internal static class Halves
{
    private static readonly string[] OnlyUnknown = ["unknown"];

    public static bool StandsIn(string half, FieldType type)
    {
        bool mayBeSlip = half.Length is > 4 and < 12 && type is not (ChoiceType or ReferenceType) && NearestName.Of(half, OnlyUnknown) is not null;
        return mayBeSlip || ValueStandIns.Contain(half, type);
    }
}

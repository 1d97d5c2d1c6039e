using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Binding.Values.Absent;

/// <summary>Which texts say that there is no value, by the type that asks for one: a declared option and an id are values, whatever they are called.</summary>
internal static class ValueStandIns
{
    public static bool Contain(string text, FieldType type) => type switch
    {
        ScalarType { Kind: ScalarKind.Text } => false,
        ScalarType { Kind: ScalarKind.Date or ScalarKind.Day or ScalarKind.Moment } => StandIns.ContainForDate(text),
        // There may have been none to count.
        ScalarType { Kind: ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number } => StandIns.Contain(text) && !StandIns.IsNothing(text),
        ChoiceType choice => StandIns.Contain(text) && !choice.Choice.Options.Contains(text, StringComparer.Ordinal),
        // What has the form of an id may be one: that is asked where all files are joined.
        ReferenceType => StandIns.Contain(text) && !Names.IsName(text),
        ChangeType => StandIns.Contain(text),
        _ => StandIns.Contain(text),
    };
}

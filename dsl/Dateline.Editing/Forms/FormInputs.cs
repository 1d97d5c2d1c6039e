using Dateline.Editing.Answers;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Forms;

/// <summary>How each type is written in a form.</summary>
internal static class FormInputs
{
    public static FormInput Of(FieldType? type) => type switch
    {
        ScalarType { IsEstimate: true } => FormInput.Text,
        ScalarType scalar => scalar.Kind switch
        {
            ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number => FormInput.Number,
            ScalarKind.Date => FormInput.Date,
            ScalarKind.Day => FormInput.Day,
            ScalarKind.Moment => FormInput.Moment,
            ScalarKind.Url => FormInput.Url,
            ScalarKind.Flag => FormInput.Flag,
            _ => FormInput.Text,
        },
        ReferenceType => FormInput.Reference,
        ChoiceType => FormInput.Choice,
        ChangeType { Series.Type: ListType } => FormInput.Members,
        ChangeType => FormInput.Change,
        ListType => FormInput.List,
        RecordType => FormInput.Record,
        WaiversType => FormInput.Waivers,
        _ => FormInput.Raw,
    };

    /// <summary>The words of a closed list, also those that are the items of one or the states of a series.</summary>
    public static IReadOnlyList<string> OptionsOf(FieldType? type) => type switch
    {
        ChoiceType { Choice: var choice } => choice.Options,
        ScalarType { Kind: ScalarKind.Flag } => ["yes", "no"],
        ListType list => OptionsOf(list.Element),
        ChangeType change => OptionsOf(change.Series.Type),
        _ => [],
    };
}
